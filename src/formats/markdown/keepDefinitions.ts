import type { Node } from '@tiptap/pm/model';
import type { Definition, FootnoteDefinition } from 'mdast';
import { type Article, noteKey, notesOf } from '#document';
import type { NoteReader } from './NoteReader.ts';
import type { Reading } from './Reading.ts';

/** A label that could be one of a printed note: a source's id, a number after it. */
const NOTE_LABEL = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.\d+)?$/i;

/**
 * The definitions of a file that its article does not stand for, as blocks of Markdown in their
 * order: links and notes that nothing uses, and those that Markdown refers to which is kept as it is.
 *
 * A note that nothing cites gets a label that no note of the article can have (`_` after it), or it
 * would be taken for one of them when the file is read again.
 */
export function keepDefinitions(reading: Reading, notes: NoteReader, article: Article): Node[] {
  const lifted = [...new Set(reading.lifted)].sort((a, b) => offsetOf(a) - offsetOf(b));
  const kept = new Map<Definition | FootnoteDefinition, Node>();
  const printed = printedLabels(article);
  for (const node of lifted) {
    if (node.type !== 'footnoteDefinition') continue;
    const { identifier } = node;
    const isFirst = reading.note(identifier) === node;
    const isReferred = isFirst && reading.keptNotes.has(identifier);
    if (notes.isCited(node)) {
      const citation = notes.citationOf({ type: 'footnoteReference', identifier });
      const label = citation && printed.get(noteKey(citation));
      if (isReferred && label !== identifier) kept.set(node, reading.verbatim(node));
      continue;
    }
    if (!isReferred) reading.problem('uncited-note', node, node.label ?? identifier);
    kept.set(node, isReferred ? reading.verbatim(node) : relabelled(reading.verbatim(node)));
  }
  for (const node of lifted) {
    if (node.type !== 'definition') continue;
    const { identifier } = node;
    const isUsed = reading.isLinked(identifier) && reading.definition(identifier) === node;
    if (!isUsed) kept.set(node, relabelled(reading.verbatim(node)));
    else if (reading.keptLinks.has(identifier)) kept.set(node, reading.verbatim(node));
  }
  return lifted.flatMap((node) => kept.get(node) ?? []);
}

const offsetOf = ({ position }: Definition | FootnoteDefinition) => position?.start.offset ?? 0;

function printedLabels(article: Article): Map<string, string> {
  return new Map([...notesOf(article)].map(([key, { label }]) => [key, label]));
}

/** A definition nobody uses; `[^1]: x` is one of a link where notes cannot stand, too. */
function relabelled(definition: Node): Node {
  const markdown = String(definition.attrs.markdown).replace(/^\[\^([^\]]*)\]:/, (all, label) =>
    NOTE_LABEL.test(label) ? `[^${label}_]:` : all,
  );
  return definition.type.create({ markdown });
}

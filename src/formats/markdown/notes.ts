import type { FootnoteDefinition } from 'mdast';
import { isConfidential, type Note, type Source } from '#document';
import { CONFIDENTIAL_TITLE, RESERVED_TITLES } from '../words.ts';

const BEFORE_LOCATOR = ' — ';

/** The words that a note on a source begins with. */
export function noteTitle(id: string, source: Source | undefined): string {
  if (!source) return RESERVED_TITLES[id] ?? id;
  if (isConfidential(source)) return CONFIDENTIAL_TITLE;
  return source.title || source.address || id;
}

/** A note: its source's title, the locator, and the excerpt as a block quote. */
export function printNote(note: Note, source: Source | undefined): FootnoteDefinition {
  const { label, locator, excerpt } = note;
  const title = noteTitle(note.source, source);
  const text = locator ? title + BEFORE_LOCATOR + locator : title;
  const definition: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
  if (excerpt) {
    const quoted = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: excerpt }],
    };
    definition.children.push({ type: 'blockquote', children: [quoted] });
  }
  return definition;
}

/** The locator of a note whose text begins with a title, or `null` when it does not. */
export function locatorIn(text: string, title: string): string | null {
  if (text === title) return '';
  const beginning = title + BEFORE_LOCATOR;
  return text.startsWith(beginning) ? text.slice(beginning.length) : null;
}

/** The beginnings of a note's text that could be its source's title, the longest first. */
export function titlesIn(text: string): string[] {
  const titles = [text];
  for (let at = text.lastIndexOf(BEFORE_LOCATOR); at > 0; ) {
    titles.push(text.slice(0, at));
    at = text.lastIndexOf(BEFORE_LOCATOR, at - 1);
  }
  return titles;
}

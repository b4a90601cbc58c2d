import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state';
import { build, relatedLinksOf, schema, sourcesOf } from '#document';
import { gapCursorAt, textEnd } from '../edits/places.ts';

/** What the tests of editing stand on: an article with one of each block, and readers of it. */

const { a, article, attribution, b, br, cite, divider, figure, i, li, ol, p, quotation } = build;
const { section, subheading, task, ul, verbatim, verbatimInline, why } = build;

/** A small article with one of each block, mark and inline node, and few letters. */
export const everyBlock = article({
  headline: [schema.text('Aa '), ...i('bb')],
  standfirst: 'Cc',
  lede: [p('Dd ', b('ee'), cite('minutes')), divider(), p('Ff')],
  body: [
    section(
      'Gg',
      p('Hh', br(), 'ii'),
      subheading('Jj'),
      ul(li('Kk', ul(li('Ll'), li('Mm'))), li('Nn', p('Oo'))),
      ol(1, li('Pp'), li('Qq')),
      quotation(p('Rr'), p('Ss'), attribution('Tt')),
    ),
    why(p('Uu'), figure({ src: 'pictures/1.png' }, 'Vv'), p('Ww')),
    section('Xx', verbatim('| 8 |'), ul(task(true, p('Zz'))), p()),
    section(
      'Éé',
      p(a('https://example.org/', 'Øø'), verbatimInline('<9>')),
      quotation(p('Þ'), p('ß'), attribution('Œœ')),
      divider(),
    ),
  ],
  sources: [{ id: 'minutes', title: 'Minutes' }],
  related: [{ title: 'More', address: 'https://example.org/more' }],
});

/** Every selection that a caret can be, node selections included, up to the end of the text. */
export function caretPlaces(doc: ProseMirrorNode): Selection[] {
  const places: Selection[] = [];
  for (let pos = 0; pos <= textEnd(doc); pos += 1) {
    const $pos = doc.resolve(pos);
    const gap = gapCursorAt($pos);
    if ($pos.parent.isTextblock) places.push(TextSelection.create(doc, pos));
    else if (gap) places.push(gap);
    const after = $pos.nodeAfter;
    if (after && NodeSelection.isSelectable(after)) places.push(NodeSelection.create(doc, pos));
  }
  return places;
}

/** What a leaf says: a break a space, a citation `§`, a divider `* * *`, kept Markdown its letters. */
const SIGNS: Readonly<Record<string, string>> = { hardBreak: ' ', citation: '§', divider: '* * *' };

const says = (leaf: ProseMirrorNode) => SIGNS[leaf.type.name] ?? String(leaf.attrs.markdown ?? '');

/** The texts between two positions, one for each block that says anything. */
export function blocksBetween(doc: ProseMirrorNode, from: number, to: number): string[] {
  const blocks: string[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) {
      const [start, end] = [Math.max(0, from - pos - 1), to - pos - 1];
      blocks.push(node.textBetween(start, Math.min(end, node.content.size), '', says));
      return false;
    }
    if (node.isLeaf && node.isBlock && pos >= from && pos + node.nodeSize <= to) {
      blocks.push(says(node));
    }
    return true;
  });
  return blocks.filter(Boolean);
}

/** All texts of the text, sources and related links aside. */
export const blocksOf = (doc: ProseMirrorNode) => blocksBetween(doc, 0, textEnd(doc));

/** What stands below the text: no key in the text reaches it. */
export const backMatterOf = (doc: ProseMirrorNode) => [sourcesOf(doc), relatedLinksOf(doc)];

/**
 * The position of a text in a document, `|` in it being the place that is asked for.
 * @throws Error when the text is nowhere
 */
export function placeOf(doc: ProseMirrorNode, marked: string): number {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.isTextblock) {
      const at = node.textBetween(0, node.content.size, '', says).indexOf(text);
      if (at >= 0 && (text || node.content.size === 0)) found = pos + 1 + at + Math.max(0, offset);
    }
    return found < 0;
  });
  if (found < 0) throw new Error(`No "${text}" in the document`);
  return found;
}

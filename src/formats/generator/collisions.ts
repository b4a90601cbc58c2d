import type { Node } from '@tiptap/pm/model';
import {
  type Article,
  citationsIn,
  isConfidential,
  notesOf,
  relatedLinksOf,
  type Source,
  safeAddress,
  sourcesOf,
} from '#document';
import { VERBATIM } from './blocks.ts';
import type { Look } from './lookAt.ts';

type Test = (article: Article, look: Look) => boolean;

const RESERVED_WORDS = ['Why it matters', 'Sources consulted', 'Related links'];

/** The collisions that the file format names, and those that trying has found. */
export const collisions: Readonly<Record<string, Test>> = {
  'no headline': (article) => article.child(0).content.size === 0,
  'no standfirst, a lede all in bold': (article) =>
    article.child(1).content.size === 0 && isAllBold(article.child(2).child(0)),
  'no standfirst, a lede that begins with the comment for that': (article) =>
    article.child(1).content.size === 0 &&
    article.child(2).child(0).attrs.markdown === VERBATIM['standfirst comment'],
  'a standfirst, and a lede all in bold': (article) =>
    article.child(1).content.size > 0 && isAllBold(article.child(2).child(0)),
  'an empty lede': (article) => article.child(2).textContent === '',
  'a rule at the start': (article) => article.child(2).child(0).type.name === 'divider',
  'a section with no heading': (_article, { blocks }) =>
    blocks.some((node) => node.type.name === 'sectionHeading' && node.content.size === 0),
  'a section with no text': (_article, { blocks }) =>
    blocks.some(
      (node) => node.type.name === 'section' && node.childCount === 2 && isEmpty(node.lastChild),
    ),
  ...Object.fromEntries(
    RESERVED_WORDS.map((word) => [
      `a section called “${word}”`,
      ((_article, { blocks }) =>
        blocks.some(
          (node) => node.type.name === 'sectionHeading' && isOnly(node, word),
        )) satisfies Test,
    ]),
  ),
  'a section called like a part, with the comment': (_article, { blocks }) =>
    blocks.some(
      (node) =>
        node.type.name === 'sectionHeading' &&
        node.lastChild?.attrs.markdown === '<!-- section -->' &&
        RESERVED_WORDS.includes(node.textContent.trim()),
    ),
  'a quotation whose last line begins with a dash, without attribution': (_article, look) =>
    quotations(look).some(
      (node) => node.lastChild?.type.name === 'paragraph' && beginsWithDash(node.lastChild),
    ),
  'a quotation whose last line after a break begins with a dash': (_article, look) =>
    quotations(look).some(({ lastChild: last }) => {
      if (last?.type.name !== 'paragraph' || last.childCount < 2) return false;
      const [before, line] = last.children.slice(-2);
      return (
        before?.type.name === 'hardBreak' && line?.isText === true && /^[—–―]/.test(line.text ?? '')
      );
    }),
  'a quotation whose last paragraph is a dash': (_article, look) =>
    quotations(look).some(({ lastChild }) => lastChild?.textContent === '—'),
  'a quotation with a dash before its attribution': (_article, look) =>
    quotations(look).some(
      (node) =>
        node.lastChild?.type.name === 'attribution' &&
        node.childCount > 1 &&
        beginsWithDash(node.child(node.childCount - 2)),
    ),
  'a quotation of nothing but its attribution': (_article, look) =>
    quotations(look).some(
      ({ firstChild, lastChild }) => isEmpty(firstChild) && lastChild?.type.name === 'attribution',
    ),
  'a quotation of one line that begins with a dash': (_article, look) =>
    quotations(look).some(
      (node) =>
        node.childCount === 1 && node.child(0).childCount === 1 && beginsWithDash(node.child(0)),
    ),
  'a note that begins with its title twice': (article) =>
    withSources(
      article,
      ({ locator }, source) =>
        source?.title === 'Planning minutes' && locator.startsWith(source.title),
    ),
  'a title that holds a dash, and a locator': (article) =>
    withSources(article, ({ locator }, source) =>
      Boolean(source?.title.includes(' — ') && locator),
    ),
  'a locator that begins with a dash': (article) =>
    withSources(article, ({ locator }) => locator.startsWith('— ')),
  'a dot between in a locator': (article) =>
    withSources(article, ({ locator }) => locator.includes(' · ')),
  'a note with an excerpt': (article) => withSources(article, ({ excerpt }) => excerpt !== ''),
  'two notes on one source': (article) =>
    [...notesOf(article).values()].some(({ label }) => label.endsWith('.2')),
  'one note cited twice': (article) => {
    const count = article.children.reduce((sum, part) => sum + citationsIn(part).length, 0);
    return count > notesOf(article).size;
  },
  'a source that needs no entry': (article) =>
    withSources(article, ({ source }) => source === 'own'),
  'a source that is missing': (article) => withSources(article, ({ source }) => source === 'ghost'),
  'a dot between in a field': (article) => inFields(article, (value) => value === 'Left, right'),
  'a dot at the edge of a field': (article) =>
    inFields(article, (value) => value === 'first' || value === 'last'),
  'a field that reads like another': (article) =>
    inFields(article, (value) => /^(?:by x|from x|note: x|document)$/.test(value)),
  'a confidential source': (article) => sourcesOf(article).some(isConfidential),
  'a confidential source with fields and notes': (article) =>
    withSources(article, ({ locator, excerpt }, source) =>
      Boolean(source && isConfidential(source) && (locator || excerpt) && source.title),
    ),
  'two notes on a confidential source': (article) => {
    const confidential = new Set(
      sourcesOf(article)
        .filter(isConfidential)
        .map(({ id }) => id),
    );
    return [...notesOf(article).values()].some(
      ({ source, label }) => confidential.has(source) && label !== source,
    );
  },
  'a source called “Confidential source”': (article) =>
    sourcesOf(article).some(
      (source) => source.title === 'Confidential source' && !isConfidential(source),
    ),
  'a source without title': (article) =>
    sourcesOf(article).some(({ title, address }) => !title && address),
  'a source without title and address': (article) =>
    sourcesOf(article).some(({ title, address }) => !title && !address),
  'a title that is its address': (article) =>
    sourcesOf(article).some(({ title, address }) => title !== '' && title === address),
  'an address that could run code': (article) =>
    sourcesOf(article).some(({ address }) => address !== '' && safeAddress(address) === null),
  'an address that looks like one made harmless': (article) =>
    sourcesOf(article).some(({ address }) => address.startsWith('./')),
  'a related link without address': (article) =>
    relatedLinksOf(article).some((link) => link.title && !link.address && !link.reason),
  'a related link without address, with a reason': (article) =>
    relatedLinksOf(article).some((link) => link.title && !link.address && link.reason),
  'a related link without title': (article) =>
    relatedLinksOf(article).some((link) => !link.title && link.address),
  'two lists side by side': (_article, look) =>
    sideBySide(look, (first, second) => first === second),
  'two lists of different kinds side by side': (_article, look) =>
    sideBySide(look, (first, second) => first !== second),
  'an empty list item': (_article, { blocks }) =>
    items(blocks).some((item) => item.childCount === 1 && isEmpty(item.firstChild)),
  'an empty task': (_article, { blocks }) =>
    items(blocks).some((item) => item.attrs.checked !== null && isEmpty(item.firstChild)),
  'a task of one space': (_article, { blocks }) =>
    items(blocks).some(
      (item) => item.attrs.checked !== null && item.firstChild?.textContent === ' ',
    ),
  'a list that begins with a list': (_article, { blocks }) =>
    items(blocks).some(
      (item) => isEmpty(item.firstChild) && item.maybeChild(1)?.type.name.endsWith('List'),
    ),
  'a list that starts elsewhere': (_article, { blocks }) =>
    blocks.some((node) => node.type.name === 'orderedList' && node.attrs.start !== 1),
  'a list of three levels': (_article, { blocks }) =>
    items(blocks).some((item) =>
      item.children.some((list) => list.children.some((inner) => inner.children.some(isList))),
    ),
  'a picture with a caption': (_article, { blocks }) =>
    blocks.some((node) => node.type.name === 'figure' && node.content.size > 0),
  'a break at the end': (_article, { blocks }) =>
    blocks.some((node) => node.lastChild?.type.name === 'hardBreak'),
  'a break at the start': (_article, { blocks }) =>
    blocks.some((node) => node.firstChild?.type.name === 'hardBreak'),
  'a break and nothing else': (_article, { blocks }) =>
    blocks.some((node) => node.childCount === 1 && node.firstChild?.type.name === 'hardBreak'),
  'a break with a mark': (_article, { blocks }) =>
    blocks.some((node) =>
      node.children.some((child) => child.type.name === 'hardBreak' && child.marks.length > 0),
    ),
  'a citation and a colon at the start': (_article, { blocks }) =>
    blocks.some(
      (node) =>
        node.firstChild?.type.name === 'citation' &&
        node.firstChild.marks.length === 0 &&
        node.textContent.startsWith(':'),
    ),
  'a bold space at an edge': (_article, { blocks }) =>
    blocks.some((node) =>
      node.children.some(
        (child) => child.isText && child.marks.length > 0 && child.text !== child.text?.trim(),
      ),
    ),
  'a link whose text is its address': (_article, { blocks }) =>
    blocks.some((node) =>
      node.children.some(
        (child) => child.isText && child.marks.some((mark) => mark.attrs.href === child.text),
      ),
    ),
};

const isAllBold = (block: Node) =>
  block.childCount > 0 &&
  block.children.every((node) => node.marks.some((mark) => mark.type.name === 'bold'));
const isEmpty = (node: Node | null) => node?.type.name === 'paragraph' && node.content.size === 0;
const isOnly = (node: Node, word: string) => node.textContent === word && node.childCount === 1;
const isList = (node: Node) => node.type.name.endsWith('List');
const items = (blocks: readonly Node[]) => blocks.filter((node) => node.type.name === 'listItem');
const quotations = ({ blocks }: Look) => blocks.filter((node) => node.type.name === 'quotation');
const beginsWithDash = (node: Node) =>
  /^(?:[—–―]|--)/.test(node.textContent) && node.firstChild?.isText === true;

function sideBySide({ blocks }: Look, test: (first: string, second: string) => boolean): boolean {
  return blocks.some((node) =>
    node.children.some((child, at) => {
      const next = node.maybeChild(at + 1);
      return (
        isList(child) && next !== null && isList(next) && test(child.type.name, next.type.name)
      );
    }),
  );
}

function withSources(
  article: Article,
  test: (
    note: { source: string; locator: string; excerpt: string },
    source: Source | undefined,
  ) => boolean,
): boolean {
  const byId = new Map(sourcesOf(article).map((source) => [source.id, source]));
  return [...notesOf(article).values()].some((note) => test(note, byId.get(note.source)));
}

function inFields(article: Article, test: (value: string) => boolean): boolean {
  return [...sourcesOf(article), ...relatedLinksOf(article)].some((fields) =>
    Object.values(fields).some((value) => test(String(value))),
  );
}

import type { Node } from '@tiptap/pm/model';
import type { List, ListItem, RootContent } from 'mdast';
import {
  type Article,
  build,
  cleanCharacters,
  headlineOf,
  newSourceId,
  nodeType,
  oneLine,
  RESERVED_SOURCES,
  type RelatedLink,
  relatedLinkNode,
  type Source,
  safeAddress,
  schema,
  sourceNode,
  standfirstOf,
} from '#document';
import type { Imported } from '../Imported.ts';
import { articleFrom, passageOf } from '../Passage.ts';
import { tooMuchIn } from './bounds.ts';
import { type Divided, divide, type FilePart } from './divide.ts';
import { inlineText, isLink, urlOf } from './inlineText.ts';
import { keepDefinitions } from './keepDefinitions.ts';
import { NoteReader } from './NoteReader.ts';
import { Reading, walk } from './Reading.ts';
import { type FrontMatter, readFrontMatter } from './readFrontMatter.ts';
import { readInline } from './readInline.ts';
import { readRelatedLink } from './relatedLines.ts';
import { readSource } from './sourceLines.ts';
import { parseTree } from './syntax.ts';
import { fenced } from './verbatimSource.ts';

/**
 * The article that a Markdown file holds, whoever wrote it, with what its front matter says and
 * what could not be read as it was meant. `docs/markdown.md` describes the format.
 *
 * Never throws, and loses no word: what has no form of its own is kept as Markdown.
 */
export function parseMarkdown(text: string): Imported {
  const clean = cleanFile(text);
  try {
    return readFile(clean);
  } catch {
    // The last door: a file that brings a parser down still comes in, whole and visible.
    return {
      article: build.article({ lede: [build.verbatim(fenced('markdown', clean))] }),
      details: {},
      problems: [{ line: 1, code: 'unreadable', text: '' }],
      ours: false,
    };
  }
}

/** A file's text as everything below expects it: well-formed, with `\n` as its only line end. */
const cleanFile = (text: string) =>
  cleanCharacters(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));

/** What the part of sources or of related links says, and the blocks in it that say neither. */
interface BackMatter {
  readonly sources: { readonly fields: Partial<Source>; readonly item: ListItem }[];
  readonly related: Partial<RelatedLink>[];
  readonly leftover: ReadonlyMap<FilePart, readonly RootContent[]>;
}

function readFile(text: string): Imported {
  const skipped = tooMuchIn(text);
  const root = parseTree(text, 'file', skipped);
  const reading = new Reading(text, root);
  if (skipped.length > 0) reading.problem('too-deep', root, '');
  const matter = readFrontMatter(root.children[0], reading);
  const ours = matter.details.id !== undefined;
  const blocks = root.children.slice(matter.isThere ? 1 : 0);
  const divided = divide(blocks, ours, !ours && matter.title !== '');

  const backMatter = readBackMatter(divided.parts, reading, ours);
  const notes = new NoteReader(reading, withIds(backMatter.sources, reading));
  reading.citationOf = (reference) => notes.citationOf(reference);

  const { headline, standfirst } = readHead(divided, matter, ours, reading);
  const lede = reading.blocks(divided.lede, 0);
  if (matter.unread !== null) lede.unshift(build.verbatim(matter.unread));
  const parts = divided.parts.flatMap((part) => readPart(part, backMatter, reading));
  const passage = {
    headline,
    standfirst,
    opening: lede,
    parts,
    sources: notes.sources,
    related: [...backMatter.related, ...linksOf(divided.headline, reading)].map(
      (link) => relatedLinkNode(link).attrs as RelatedLink,
    ),
  };
  const article = articleFrom(passage);
  const kept = keepDefinitions(reading, notes, article);
  const whole = kept.length > 0 ? withBlocks(article, kept) : article;
  compare(whole, matter, reading);
  return {
    article: whole,
    details: matter.details,
    problems: reading.problems.sort((a, b) => a.line - b.line),
    ours,
  };
}

function readHead(divided: Divided, matter: FrontMatter, ours: boolean, reading: Reading) {
  const { headline, standfirst, hasNoStandfirst } = divided;
  const inline = (
    node: Divided['headline'] | Divided['standfirst'],
    name: 'headline' | 'standfirst',
  ) => (node ? readInline(node.children, nodeType(name), reading) : []);
  const words = (text: string) => (text ? [schema.text(text)] : []);
  const isFromMatter = !standfirst && !hasNoStandfirst && !ours;
  return {
    headline: headline || ours ? inline(headline, 'headline') : words(matter.title),
    standfirst: isFromMatter ? words(matter.description) : inline(standfirst, 'standfirst'),
  };
}

/** The links of a headline, which has no place for their addresses. */
function linksOf(headline: Divided['headline'], reading: Reading): Partial<RelatedLink>[] {
  const links = headline ? [...walk(headline)].filter(isLink) : [];
  return links.flatMap((link) => {
    const address = safeAddress(urlOf(link, reading));
    return address === null ? [] : [{ title: inlineText(link.children, reading), address }];
  });
}

/** What the front matter says of headline and standfirst mirrors them; the article is right. */
function compare(article: Article, { title, description, line }: FrontMatter, reading: Reading) {
  if (title && title !== oneLine(headlineOf(article))) {
    reading.problems.push({ line, code: 'title-differs', text: title });
  }
  if (description && description !== oneLine(standfirstOf(article))) {
    reading.problems.push({ line, code: 'description-differs', text: description });
  }
}

function readBackMatter(parts: readonly FilePart[], reading: Reading, ours: boolean): BackMatter {
  const sources: BackMatter['sources'] = [];
  const related: Partial<RelatedLink>[] = [];
  const leftover = new Map<FilePart, RootContent[]>();
  for (const part of parts) {
    if (part.part !== 'sources' && part.part !== 'relatedLinks') continue;
    const others: RootContent[] = [];
    for (const block of part.content) {
      if (block.type === 'definition' || block.type === 'footnoteDefinition') {
        reading.lifted.push(block);
      } else if (block.type !== 'list') others.push(block);
      else {
        const rest = block.children.filter((item) => {
          const source = part.part === 'sources' ? readSource(item, reading) : null;
          const link = source ? null : readRelatedLink(item, reading, ours);
          if (part.part === 'sources' && source) sources.push({ fields: source, item });
          else if (part.part === 'relatedLinks' && link) related.push(link);
          else return true;
          return false;
        });
        if (rest.length > 0) others.push({ ...block, children: rest } satisfies List);
      }
    }
    if (others.length > 0) leftover.set(part, others);
  }
  return { sources, related, leftover };
}

/** Sources with ids of their own: of two with one id the first keeps it. */
function withIds(lines: BackMatter['sources'], reading: Reading): Source[] {
  const taken = new Set<string>(RESERVED_SOURCES);
  for (const { fields } of lines) if (fields.id) taken.add(fields.id);
  const given = new Set<string>(RESERVED_SOURCES);
  return lines.map(({ fields, item }) => {
    const isFree = fields.id !== undefined && !given.has(fields.id);
    if (fields.id !== undefined && !isFree) reading.problem('duplicate-source', item, fields.id);
    const id = isFree && fields.id !== undefined ? fields.id : newSourceId(fields, taken);
    taken.add(id);
    given.add(id);
    return sourceNode({ ...fields, id }).attrs as Source;
  });
}

function readPart(part: FilePart, { leftover }: BackMatter, reading: Reading): Node[] {
  const isBackMatter = part.part === 'sources' || part.part === 'relatedLinks';
  const content = isBackMatter ? leftover.get(part) : part.content;
  if (!content) return [];
  const blocks = reading.blocks(content, 0);
  const filled = blocks.length > 0 ? blocks : [build.p()];
  if (part.part === 'whyItMatters') return [nodeType('whyItMatters').create(null, filled)];
  const type = nodeType('sectionHeading');
  const heading = type.create(null, readInline(part.headingContent, type, reading));
  return [nodeType('section').create(null, [heading, ...filled])];
}

/** An article with more blocks at the end of its last part. */
function withBlocks(article: Article, blocks: readonly Node[]): Article {
  const passage = passageOf(article);
  const last = passage.parts.at(-1);
  if (!last) return articleFrom({ ...passage, opening: appended(passage.opening, blocks) });
  const children = appended(last.children, blocks);
  const parts = [...passage.parts.slice(0, -1), last.type.create(last.attrs, children)];
  return articleFrom({ ...passage, parts });
}

/** An empty paragraph that only fills its part makes room. */
function appended(before: readonly Node[], blocks: readonly Node[]): Node[] {
  const last = before.at(-1);
  const isFiller = last?.type.name === 'paragraph' && last.content.size === 0;
  return [...(isFiller ? before.slice(0, -1) : before), ...blocks];
}

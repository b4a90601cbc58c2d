import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import {
  cleanField,
  isConfidential,
  isSourceId,
  SOURCE_KINDS,
  SOURCE_TERMS,
  type Source,
} from '#document';
import { referenceIn } from '../plainText/referenceIn.ts';
import { CONFIDENTIAL_TITLE, KIND_WORDS, TERMS_WORDS } from '../words.ts';
import { readAddress } from './addresses.ts';
import { firstLink, inlineText, isLink } from './inlineText.ts';
import { printTitledLink, readTitledLink } from './links.ts';
import type { Reading } from './Reading.ts';

/** What stands between the fields of a line; no field holds it. */
const BETWEEN = ' · ';
const ARCHIVED = 'archived';

/** The line of a source: `**id** — title · by author · from publisher · …`. */
export function printSource(source: Source): Paragraph {
  const children: PhrasingContent[] = [
    { type: 'strong', children: [{ type: 'text', value: source.id }] },
  ];
  const add = (...nodes: readonly PhrasingContent[]) => {
    for (const node of nodes) {
      const last = children.at(-1);
      if (node.type === 'text' && last?.type === 'text') last.value += node.value;
      else children.push({ ...node });
    }
  };
  const text = (value: string) => add({ type: 'text', value });
  const head = isConfidential(source)
    ? [{ type: 'text' as const, value: CONFIDENTIAL_TITLE }]
    : printTitledLink(source);
  text(head.length > 0 ? ' — ' : ' —');
  add(...head);
  if (isConfidential(source)) return { type: 'paragraph', children };

  if (source.author) text(`${BETWEEN}by ${source.author}`);
  if (source.publisher) text(`${BETWEEN}from ${source.publisher}`);
  if (source.kind) text(BETWEEN + KIND_WORDS[source.kind]);
  if (source.published) text(`${BETWEEN}published ${source.published}`);
  if (source.accessed) text(`${BETWEEN}accessed ${source.accessed}`);
  if (source.archived) {
    text(BETWEEN);
    add(...printTitledLink({ title: ARCHIVED, address: source.archived }));
  }
  if (source.terms) text(BETWEEN + TERMS_WORDS[source.terms]);
  if (source.note) text(`${BETWEEN}note: ${source.note}`);
  // A source that is called what confidential ones are called must not be read as one of them.
  else if (children.length === 2 && children[1]?.type === 'text') {
    if (children[1].value === ` — ${CONFIDENTIAL_TITLE}`) text(`${BETWEEN}note:`);
  }
  return { type: 'paragraph', children };
}

/** A source as a line tells it; `id` is empty where the line has none that can be one. */
export function readSource(item: ListItem, reading: Reading): Partial<Source> | null {
  const [paragraph, ...others] = item.children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  return readOwnLine(paragraph, reading) ?? readAnyLine(paragraph, reading);
}

const AFTER_ID = /^\s*(?:[—–:]|--?)/;

function readOwnLine({ children }: Paragraph, reading: Reading): Partial<Source> | null {
  const [strong, dash, ...rest] = children;
  if (strong?.type !== 'strong' || dash?.type !== 'text' || !AFTER_ID.test(dash.value)) return null;
  const name = inlineText(strong.children, reading);
  const line = [{ ...dash, value: dash.value.replace(AFTER_ID, '') }, ...rest];
  const [head = [], ...fields] = splitFields(line);
  const isBare = fields.length === 0 && inlineText(head, reading) === CONFIDENTIAL_TITLE;
  // Whoever may have edited the line, it does not become an open one.
  const id = isBare ? name.toLowerCase() : name;
  if (!isSourceId(id)) return null;
  if (isBare) return { id, terms: 'confidential' };
  return { id, ...readHead(head, reading), ...readFields(fields, reading) };
}

/** The nodes of a line, split at the dots between its fields. */
function splitFields(line: readonly PhrasingContent[]): PhrasingContent[][] {
  let field: PhrasingContent[] = [];
  const fields = [field];
  for (const node of line) {
    const pieces = node.type === 'text' ? node.value.split(BETWEEN) : [];
    if (node.type !== 'text' || pieces.length === 1) field.push(node);
    else {
      pieces.forEach((value, at) => {
        if (at > 0) {
          field = [];
          fields.push(field);
        }
        field.push({ ...node, value });
      });
    }
  }
  return fields;
}

function readHead(head: readonly PhrasingContent[], reading: Reading): Partial<Source> {
  const said = head.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only, ...others] = said;
  if (only && others.length === 0 && isLink(only)) return readTitledLink(only, reading);
  const link = firstLink(head);
  return {
    title: inlineText(head, reading, link),
    address: link ? readAddress(link, reading) : '',
  };
}

type Fields = { -readonly [Name in keyof Source]?: Source[Name] };

function readFields(fields: readonly PhrasingContent[][], reading: Reading): Fields {
  const read: Fields = {};
  const unknown: string[] = [];
  for (const [at, nodes] of fields.entries()) {
    const text = inlineText(nodes, reading);
    if (/^note:/.test(text)) {
      const rest = fields.slice(at).map((field) => inlineText(field, reading));
      unknown.push(rest.join(BETWEEN).replace(/^note:\s*/, ''));
      break;
    }
    if (!readField(nodes, text, read, reading)) unknown.push(text);
  }
  const note = unknown.filter(Boolean).join(', ');
  return note ? { ...read, note } : read;
}

const PREFIXES = [
  ['by ', 'author'],
  ['from ', 'publisher'],
  ['published ', 'published'],
  ['accessed ', 'accessed'],
] as const;

/** Takes a field over; `false` when it is none, or one that was there before. */
function readField(
  nodes: readonly PhrasingContent[],
  text: string,
  read: Fields,
  reading: Reading,
): boolean {
  const link = firstLink(nodes);
  if (link && read.archived === undefined && inlineText(nodes, reading, link) === ARCHIVED) {
    read.archived = readAddress(link, reading);
    return true;
  }
  for (const [prefix, name] of PREFIXES) {
    if (!text.startsWith(prefix) || read[name] !== undefined) continue;
    read[name] = text.slice(prefix.length);
    return true;
  }
  const kind = SOURCE_KINDS.find((name) => KIND_WORDS[name] === text);
  if (kind && read.kind === undefined) read.kind = kind;
  const terms = SOURCE_TERMS.find((name) => TERMS_WORDS[name] === text.toLowerCase());
  if (terms && read.terms === undefined) read.terms = terms;
  return (
    (kind !== undefined && read.kind === kind) || (terms !== undefined && read.terms === terms)
  );
}

/** A line of any other file: what it says is the title, and its first link the address. */
function readAnyLine({ children }: Paragraph, reading: Reading): Partial<Source> {
  const [first, ...rest] = children;
  if (first && isLink(first)) {
    const note = cleanField(inlineText(rest, reading).replace(/^[\s—–\-:,.;·]+/u, ''));
    return { ...readTitledLink(first, reading), note };
  }
  const link = firstLink(children);
  if (!link) {
    const { title, address } = referenceIn(inlineText(children, reading));
    return { title: title === address ? '' : title, address };
  }
  return {
    title: inlineText(children, reading, link),
    address: readAddress(link, reading),
  };
}

import type { RootContent } from 'mdast';
import { isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import { STATUSES } from '#document';
import type { Imported } from '../Imported.ts';
import type { Reading } from './Reading.ts';
import { fenced } from './verbatimSource.ts';

type Details = { -readonly [Name in keyof Imported['details']]: Imported['details'][Name] };

export interface FrontMatter {
  readonly details: Imported['details'];
  readonly title: string;
  readonly description: string;
  /** Front matter that could not be read, to be kept in the text: Markdown, or `null`. */
  readonly unread: string | null;
  readonly isThere: boolean;
  /** The line of the file that it begins on. */
  readonly line: number;
}

/** One top-level key of front matter. */
interface Entry {
  readonly key: string;
  /** Its lines, with the comments before it. */
  readonly lines: string;
  /** How many lines of the front matter come before it. */
  readonly line: number;
  readonly value: unknown;
}

const NONE: FrontMatter = {
  details: {},
  title: '',
  description: '',
  unread: null,
  isThere: false,
  line: 1,
};

/** What the front matter of a file says about its draft; an absent one says nothing. */
export function readFrontMatter(node: RootContent | undefined, reading: Reading): FrontMatter {
  // TOML is a type of node that mdast's own types do not know.
  const type: string | undefined = node?.type;
  if (!node || (type !== 'yaml' && type !== 'toml')) return NONE;
  const source = 'value' in node ? node.value : '';
  const entries = type === 'yaml' ? entriesOf(source) : null;
  if (!entries) {
    reading.problem('front-matter-unreadable', node, '');
    return { ...NONE, unread: fenced(type, source), isThere: true };
  }
  const kept: string[] = [];
  const details: Details = {};
  const mirrors = { title: '', description: '' };
  for (const entry of entries.list) {
    const take = KNOWN.get(entry.key);
    if (!take) kept.push(entry.lines);
    else {
      kept.push(commentsOf(entry.lines));
      if (take(entry.value, details, mirrors)) continue;
      reading.problems.push({
        line: (node.position?.start.line ?? 1) + 1 + entry.line,
        code: 'front-matter-value',
        text: entry.lines.slice(commentsOf(entry.lines).length).trim(),
      });
      kept.push(asComment(entry.lines.slice(commentsOf(entry.lines).length)));
    }
  }
  kept.push(entries.rest);
  const frontMatter = kept.filter(Boolean).join('').trimEnd();
  if (frontMatter) details.frontMatter = frontMatter;
  return { ...NONE, ...mirrors, details, isThere: true };
}

/** The comment and empty lines before a key. */
const commentsOf = (lines: string) => /^(?:[ \t]*(?:#.*)?\n)*/.exec(lines)?.[0] ?? '';

const asComment = (lines: string) => lines.replace(/^(?=.)/gm, '# ');

/** The keys of YAML with their lines, or `null` when it is not a plain list of keys. */
function entriesOf(source: string): { list: Entry[]; rest: string } | null {
  if (source.trim() === '') return { list: [], rest: '' };
  const text = `${source}\n`;
  return entriesOfDocument(text) ?? entriesOfLines(text);
}

function entriesOfDocument(text: string): { list: Entry[]; rest: string } | null {
  const contents = contentsOf(text);
  if (contents === undefined) return null;
  // Comments alone.
  if (contents === null) return { list: [], rest: text };
  if (!isMap(contents) || contents.flow) return null;
  const starts: number[] = [];
  for (const { key } of contents.items) {
    if (!isScalar(key) || !key.range) return null;
    const start = text.lastIndexOf('\n', key.range[0] - 1) + 1;
    if (start !== key.range[0]) return null;
    starts.push(start);
  }
  let from = 0;
  const list = contents.items.map(({ key, value }, at): Entry => {
    const end = starts[at + 1] === undefined ? text.length : endBefore(text, starts[at + 1] ?? 0);
    const lines = text.slice(from, end);
    const line = text.slice(0, starts[at]).split('\n').length - 1;
    from = end;
    return { key: isScalar(key) ? String(key.value) : '', lines, line, value: plain(value) };
  });
  return { list, rest: '' };
}

/** Where a key's lines end: the comments right before the next key belong to that one. */
function endBefore(text: string, next: number): number {
  let end = next;
  for (;;) {
    const start = text.lastIndexOf('\n', end - 2) + 1;
    if (start >= end || !text.startsWith('#', start)) return end;
    end = start;
  }
}

const KEY_LINE = /^([A-Za-z_][\w.-]*):(?:[ \t]+(.*))?$/;

/**
 * The keys of YAML that is not quite YAML, such as `title: Vote: 7 to 2`: each key is read by
 * itself, and what is wrong in its value makes the value a text.
 */
function entriesOfLines(text: string): { list: Entry[]; rest: string } | null {
  const chunks: string[] = [];
  for (const line of text.trimEnd().split('\n')) {
    if (KEY_LINE.test(line) || chunks.length === 0) chunks.push(`${line}\n`);
    else chunks[chunks.length - 1] += `${line}\n`;
  }
  const list: Entry[] = [];
  const seen = new Set<string>();
  let line = 0;
  for (const chunk of chunks) {
    const [, key, rest = ''] = KEY_LINE.exec(chunk.split('\n', 1)[0] ?? '') ?? [];
    if (key === undefined || seen.has(key)) return null;
    seen.add(key);
    const contents = contentsOf(chunk);
    const pair = isMap(contents) ? contents.items[0] : undefined;
    const isOneLine = chunk.trimEnd() === chunk.trimEnd().split('\n')[0];
    if (pair) list.push({ key, lines: chunk, line, value: plain(pair.value) });
    else if (isOneLine) {
      list.push({ key, lines: `${key}: ${JSON.stringify(rest)}\n`, line, value: rest });
    } else return null;
    line += chunk.split('\n').length - 1;
  }
  return { list, rest: '' };
}

/** What YAML holds: `null` for nothing, `undefined` when it cannot be read. */
function contentsOf(text: string): YamlNode | null | undefined {
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : (document.contents as YamlNode | null);
  } catch {
    return undefined; // nested too deep for its parser
  }
}

/** A scalar as it is written, a list of them, or `null` for whatever else YAML can hold. */
function plain(value: unknown): string | boolean | string[] | null {
  if (value === null) return '';
  if (isScalar(value)) {
    if (value.value === null) return '';
    if (typeof value.value === 'boolean') return value.value;
    return typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
  }
  if (!isSeq(value)) return null;
  const items = value.items.map(plain);
  return items.every((item) => typeof item === 'string') ? items : null;
}

type Take = (
  value: unknown,
  details: Details,
  mirrors: { title: string; description: string },
) => boolean;

/** Takes a text over, cleaned to one line. */
const line =
  (name: 'slug' | 'kicker' | 'shortHeadline' | 'desk'): Take =>
  (value, details) => {
    if (typeof value !== 'string') return false;
    details[name] = oneLine(value);
    return true;
  };

const list =
  (name: 'bylines' | 'tags'): Take =>
  (value, details) => {
    const items = typeof value === 'string' ? splitList(name, value) : value;
    if (!Array.isArray(items)) return false;
    details[name] = items.map(String).map(oneLine).filter(Boolean);
    return true;
  };

/** Tags in one string are commonly parted by commas; a byline may hold one. */
const splitList = (name: string, value: string) => (name === 'tags' ? value.split(',') : [value]);

const time =
  (name: 'created' | 'edited'): Take =>
  (value, details) => {
    const at = typeof value === 'string' ? timeOf(value) : null;
    if (at === null) return false;
    details[name] = at;
    return true;
  };

const mirror =
  (name: 'title' | 'description'): Take =>
  (value, _details, mirrors) => {
    if (typeof value !== 'string') return false;
    mirrors[name] = oneLine(value);
    return true;
  };

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const EMBARGO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::00)?)?$/;

const language: Take = (value, details) => {
  if (typeof value !== 'string' || !LANGUAGE.test(value)) return false;
  details.language = value;
  return true;
};

const KNOWN: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['title', mirror('title')],
  ['description', mirror('description')],
  ['short_title', line('shortHeadline')],
  ['kicker', line('kicker')],
  ['slug', line('slug')],
  ['author', list('bylines')],
  ['date', time('created')],
  ['lastmod', time('edited')],
  ['lang', language],
  ['section', line('desk')],
  ['tags', list('tags')],
  [
    'status',
    (value, details) => {
      const status = STATUSES.find((known) => known === value);
      if (status) details.status = status;
      return status !== undefined;
    },
  ],
  [
    'embargo',
    (value, details) => {
      const [, day, hour = '00:00'] = EMBARGO.exec(typeof value === 'string' ? value : '') ?? [];
      if (day) details.embargo = `${day}T${hour}`;
      return day !== undefined;
    },
  ],
  [
    'draft',
    // A mirror of the status, which says more where both stand.
    (value, details) => {
      if (typeof value !== 'boolean') return false;
      details.status ??= value ? 'drafting' : 'published';
      return true;
    },
  ],
  [
    'draft_id',
    (value, details) => {
      if (typeof value !== 'string' || value.trim() === '') return false;
      details.id = value.trim();
      return true;
    },
  ],
]);

const oneLine = (value: string) =>
  value.toWellFormed().replaceAll('\0', '\uFFFD').replace(/\s+/gu, ' ').trim();

const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/** An ISO date, or date and time, in milliseconds; UTC where no offset is given. */
function timeOf(value: string): number | null {
  const found = TIME.exec(value.trim());
  if (!found) return null;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const zone = found[7] ?? 'Z';
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const at = Date.UTC(year, month - 1, day, hours, minutes - offset, seconds);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? at : null;
}

import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Aliases, aliasesIn, writeOut } from './yamlAliases.ts';
import { divideLines, type KeyLines } from './yamlComments.ts';

/** One top-level key of front matter. */
export interface Entry extends KeyLines {
  readonly key: string;
  /** How many lines of the front matter come before it. */
  readonly line: number;
  readonly value: Value;
}

/** What a key says: a scalar as it is written, a list of such, or `null` for all other values. */
type Value = string | boolean | readonly string[] | null;

/** The keys of front matter, and the comments and empty lines before the first one. */
interface Entries {
  readonly before: string;
  readonly keys: readonly Entry[];
}

/**
 * The keys of YAML with their lines, or `null` when it is not a plain list of keys.
 * @param isLost whether a key's lines are not kept: where other keys refer to them by an alias, the
 * value is written out
 */
export function yamlEntries(source: string, isLost: (key: string) => boolean): Entries | null {
  const text = source.trim() === '' ? '' : `${source}\n`;
  return entriesOfDocument(text, isLost) ?? entriesOfLines(text, isLost);
}

function entriesOfDocument(text: string, isLost: (key: string) => boolean): Entries | null {
  const document = documentOf(text);
  if (!document) return null;
  const { contents } = document;
  if (contents === null) return { before: text, keys: [] };
  if (!isMap(contents) || contents.flow) return null;
  const starts: number[] = [];
  for (const { key } of contents.items) {
    if (!isScalar(key) || !key.range) return null;
    const start = text.lastIndexOf('\n', key.range[0] - 1) + 1;
    if (start !== key.range[0]) return null;
    starts.push(start);
  }
  const before = text.slice(0, starts[0]);
  if (!IS_BETWEEN.test(before)) return null;
  const lost = contents.items.filter(({ key }) => isLost(nameOf(key)));
  const aliases = aliasesIn(document, new Set(lost));
  let line = countLines(before);
  const keys = contents.items.map((pair, at): Entry => {
    const start = starts[at] ?? 0;
    const chunk = text.slice(start, starts[at + 1]);
    const { lines, comments, after } = divideLines(chunk);
    const written = writeOut(lines, start, document, aliases.broken.get(pair) ?? []);
    const value = readValue(pair.value, aliases);
    const entry = { key: nameOf(pair.key), lines: written, comments, after, line, value };
    line += countLines(chunk);
    return entry;
  });
  return { before, keys };
}

const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : '');

const countLines = (text: string) => text.split('\n').length - 1;

const BEFORE_KEYS = /^(?=[A-Za-z_][\w.-]*:[ \t\n])/m;
const KEY_LINE = /^([A-Za-z_][\w.-]*):(?:[ \t]+(.*))?\n/;
/** Comments and empty lines. */
const IS_BETWEEN = /^(?:[ \t]*(?:#.*)?\n)*$/;

/**
 * The keys of YAML that is not quite YAML, such as `title: Vote: 7 to 2`: each key is read by
 * itself, and what is wrong in its value makes the value a text.
 */
function entriesOfLines(text: string, isLost: (key: string) => boolean): Entries | null {
  const chunks = text.split(BEFORE_KEYS);
  const before = KEY_LINE.test(chunks[0] ?? '') ? '' : (chunks.shift() ?? '');
  if (!IS_BETWEEN.test(before)) return null;
  const keys: Entry[] = [];
  const seen = new Set<string>();
  let line = countLines(before);
  for (const chunk of chunks) {
    const read = entriesOfDocument(chunk, isLost)?.keys ?? [looseEntry(chunk)];
    const [entry] = read;
    if (!entry || read.length > 1 || seen.has(entry.key)) return null;
    seen.add(entry.key);
    keys.push({ ...entry, line });
    line += countLines(chunk);
  }
  return { before, keys };
}

/** A key whose value is a text on its line, whatever it looks like. */
function looseEntry(chunk: string): Entry | null {
  const [first, key, value = ''] = KEY_LINE.exec(chunk) ?? [];
  if (first === undefined || key === undefined) return null;
  const after = chunk.slice(first.length);
  if (!IS_BETWEEN.test(after)) return null;
  const lines = `${key}: ${JSON.stringify(value)}\n`;
  return { key, lines, comments: '', after, line: 0, value };
}

/** A document of YAML, or `null` when it cannot be read. */
function documentOf(text: string): Document | null {
  try {
    const document = parseDocument(text, { logLevel: 'silent', intAsBigInt: true });
    return document.errors.length > 0 ? null : document;
  } catch {
    return null; // nested too deep for its parser
  }
}

function readValue(node: unknown, { targets }: Aliases): Value {
  const value = targets.get(node) ?? node;
  if (!isSeq(value)) return scalarOf(value);
  const items = value.items.map((item) => scalarOf(targets.get(item) ?? item));
  return items.every((item) => typeof item === 'string') ? items : null;
}

function scalarOf(value: unknown): string | boolean | null {
  if (value === null) return '';
  if (!isScalar(value)) return null;
  if (value.value === null) return '';
  if (typeof value.value === 'boolean' || typeof value.value === 'string') return value.value;
  return value.source ?? String(value.value);
}

import { isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';

/** One top-level key of front matter. */
export interface Entry {
  readonly key: string;
  /** Its lines, with the comments before it. */
  readonly lines: string;
  /** How many lines of the front matter come before it. */
  readonly line: number;
  readonly value: unknown;
}

/** The keys of front matter, or the comments that are all of it. */
interface Entries {
  readonly keys: readonly Entry[];
  readonly comments: string;
}

/** The keys of YAML with their lines, or `null` when it is not a plain list of keys. */
export function yamlEntries(source: string): Entries | null {
  if (source.trim() === '') return { keys: [], comments: '' };
  const text = `${source}\n`;
  return entriesOfDocument(text) ?? entriesOfLines(text);
}

function entriesOfDocument(text: string): Entries | null {
  const contents = contentsOf(text);
  if (contents === undefined) return null;
  // Comments alone.
  if (contents === null) return { keys: [], comments: text };
  if (!isMap(contents) || contents.flow) return null;
  const starts: number[] = [];
  for (const { key } of contents.items) {
    if (!isScalar(key) || !key.range) return null;
    const start = text.lastIndexOf('\n', key.range[0] - 1) + 1;
    if (start !== key.range[0]) return null;
    starts.push(start);
  }
  let from = 0;
  let linesBefore = 0;
  const keys = contents.items.map(({ key, value }, at): Entry => {
    const end = starts[at + 1] === undefined ? text.length : endBefore(text, starts[at + 1] ?? 0);
    const lines = text.slice(from, end);
    const line = linesBefore + countLines(text.slice(from, starts[at]));
    linesBefore += countLines(lines);
    from = end;
    return { key: isScalar(key) ? String(key.value) : '', lines, line, value: plain(value) };
  });
  return { keys, comments: '' };
}

const countLines = (text: string) => text.split('\n').length - 1;

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
function entriesOfLines(text: string): Entries | null {
  const chunks: string[] = [];
  for (const line of text.trimEnd().split('\n')) {
    if (KEY_LINE.test(line) || chunks.length === 0) chunks.push(`${line}\n`);
    else chunks[chunks.length - 1] += `${line}\n`;
  }
  const keys: Entry[] = [];
  const seen = new Set<string>();
  let line = 0;
  for (const chunk of chunks) {
    const [, key, rest = ''] = KEY_LINE.exec(chunk.split('\n', 1)[0] ?? '') ?? [];
    if (key === undefined || seen.has(key)) return null;
    seen.add(key);
    const contents = contentsOf(chunk);
    const pair = isMap(contents) ? contents.items[0] : undefined;
    const isOneLine = chunk.trimEnd() === chunk.trimEnd().split('\n')[0];
    if (pair) keys.push({ key, lines: chunk, line, value: plain(pair.value) });
    else if (isOneLine) {
      keys.push({ key, lines: `${key}: ${JSON.stringify(rest)}\n`, line, value: rest });
    } else return null;
    line += countLines(chunk);
  }
  return { keys, comments: '' };
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

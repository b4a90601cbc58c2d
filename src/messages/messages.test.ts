import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { t } from './index.ts';

/** The paths of all strings of a catalogue: `desk.save.saved`. */
const pathsIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, path ? `${path}.${key}` : key))
    : [path];

/** Ends the path of a name without a member. */
const ALONE = '!';

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/** `const says = t.desk.save;` or `const { prompt, kinds } = t.blocks;` */
const OTHER_NAME = /\bconst (?:(\w+)|\{([\w, ]+)\}) = t((?:\.\w+)+);/g;

/**
 * What a source says of the catalogue, as paths: `t.desk.save.label`, or by another name that it was
 * given.
 */
function namedIn(source: string): string[] {
  const names = new Map([['t', '']]);
  const code = source.replace(COMMENT, '');
  const rest = code.replace(OTHER_NAME, (_, name: string, inner = '', path: string) => {
    if (name) names.set(name, path);
    for (const each of inner.split(',')) names.set(each.trim(), `${path}.${each.trim()}`);
    return '';
  });
  const uses = rest.matchAll(/(?<![\w.])(\w+)((?:\s*\.\s*\w+)*)(\[?)/g);
  return [...uses].flatMap(([, name = '', path = '', index]) => {
    const start = names.get(name);
    if (start === undefined || start + path === '') return [];
    // A name alone may be another one's; it counts for a string, not for all strings in an object.
    const inner = path || index ? '' : ALONE;
    return [`${start}${path.replace(/\s/g, '')}${inner}`.slice(1)];
  });
}

/** Of the strings of a catalogue those that no source names, nor anything that they are in. */
function unusedIn(catalogue: unknown, sources: readonly string[]): string[] {
  const used = new Set(sources.flatMap(namedIn));
  const isUsed = (path: string) => {
    const parts = path.split('.');
    if (used.has(path + ALONE)) return true;
    if ([...used].some((name) => name === path || name.startsWith(`${path}.`))) return true;
    return parts.some((_, index) => used.has(parts.slice(0, index).join('.')));
  };
  return pathsIn(catalogue).filter((path) => !isUsed(path));
}

it('tells strings that are used from those that are not', () => {
  const catalogue = { a: { one: '1', two: () => '2', many: { x: 'x', y: 'y' } }, b: { c: 'c' } };
  expect(unusedIn(catalogue, ['t.a.one; t.a.two(3); t.a.many[key]; t.b.c.length'])).toEqual([]);
  expect(
    unusedIn(catalogue, ['const says = t.a;\nsays.one', 'other.two; t . b\n.c; // t.a']),
  ).toEqual(['a.two', 'a.many.x', 'a.many.y']);
});

it('says nothing that is shown nowhere', () => {
  const src = fileURLToPath(new URL('..', import.meta.url));
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^messages\//.test(path))
    .map((path) => readFileSync(`${src}/${path}`, 'utf8'));
  expect(unusedIn(t, sources)).toEqual([]);
});

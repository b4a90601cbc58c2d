import type { RootContent } from 'mdast';
import { cleanLine, languageTagIn, STATUSES, slugFrom } from '#document';
import type { Imported } from '../Imported.ts';
import { timeOf } from './isoDates.ts';
import type { Reading } from './Reading.ts';
import { fenced } from './verbatimSource.ts';
import { yamlEntries } from './yamlEntries.ts';

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
  const entries = type === 'yaml' ? yamlEntries(source, (key) => KNOWN.has(key)) : null;
  if (!entries) {
    reading.problem('front-matter-unreadable', node, '');
    return { ...NONE, unread: fenced(type, source), isThere: true };
  }
  const kept: string[] = [commentsOf(entries.before)];
  const details: Details = {};
  const mirrors = { title: '', description: '' };
  for (const { key, lines, comments, after, line, value } of entries.keys) {
    const take = KNOWN.get(key);
    if (!take) {
      kept.push(lines, after);
      continue;
    }
    if (take(value, details, mirrors)) kept.push(comments);
    else {
      kept.push(asComment(lines));
      reading.problems.push({
        line: (node.position?.start.line ?? 1) + 1 + line,
        code: 'front-matter-value',
        text: lines.trim(),
      });
    }
    kept.push(commentsOf(after));
  }
  const frontMatter = kept.join('').trimEnd();
  if (frontMatter) details.frontMatter = frontMatter;
  return { ...NONE, ...mirrors, details, isThere: true };
}

/** The comments among empty lines, without their indent. */
const commentsOf = (between: string) => between.replace(/^\s+/gm, '');

const asComment = (lines: string) => lines.replace(/^(?=.)/gm, '# ');

type Take = (
  value: unknown,
  details: Details,
  mirrors: { title: string; description: string },
) => boolean;

/** Takes a text over, cleaned to one line. */
const line =
  (name: 'kicker' | 'shortHeadline' | 'desk'): Take =>
  (value, details) => {
    if (typeof value !== 'string') return false;
    details[name] = cleanLine(value);
    return true;
  };

const list =
  (name: 'bylines' | 'tags'): Take =>
  (value, details) => {
    const items = typeof value === 'string' ? splitList(name, value) : value;
    if (!Array.isArray(items)) return false;
    details[name] = items.map(String).map(cleanLine).filter(Boolean);
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
    mirrors[name] = cleanLine(value);
    return true;
  };

const EMBARGO = /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::00)?)?$/;

const language: Take = (value, details) => {
  const tag = typeof value === 'string' ? languageTagIn(value) : null;
  if (tag === null) return false;
  details.language = tag;
  return true;
};

const KNOWN: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['title', mirror('title')],
  ['description', mirror('description')],
  ['short_title', line('shortHeadline')],
  ['kicker', line('kicker')],
  [
    'slug',
    // It becomes part of addresses and of file names: what cannot be one is made one.
    (value, details) => {
      if (typeof value !== 'string') return false;
      details.slug = slugFrom(value);
      return details.slug === value.trim();
    },
  ],
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
      if (day === undefined || timeOf(day) === null) return false;
      details.embargo = `${day}T${hour}`;
      return true;
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

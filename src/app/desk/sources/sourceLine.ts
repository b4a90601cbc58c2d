import type { Source } from '#document';
import { t } from '#messages';

const SHOWN = 60; // characters of an address that still fit on a line

/** An address without what every address begins with. */
const bare = (address: string) =>
  address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');

/** The title of a source of which the address alone is known: its host and path. */
export const titleOfAddress = (address: string) => bare(address.replace(/[?#].*$/s, ''));

/** An address as a person says it, as much of it as fits on a line. */
export function sayAddress(address: string): string {
  const plain = bare(address);
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}

/** What stands under a source's title: where it is, what it is, whose it is, of when it is. */
export function sourceLine(source: Source): string {
  const { title, address, kind, publisher, author, published, accessed } = source;
  return [
    title === titleOfAddress(address) ? '' : sayAddress(address),
    kind && t.sources.kinds[kind].toLocaleLowerCase(t.dates.locale),
    author,
    publisher,
    sayDate(published),
    accessed && (isHeard(source) ? t.sources.on : t.sources.readOn)(sayDate(accessed)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Whether it was said or seen, and never read. */
export const isHeard = ({ kind }: Pick<Source, 'kind'>): boolean =>
  kind === 'interview' || kind === 'own-observation';

const date = new Intl.DateTimeFormat(t.dates.locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** A stored date, which is `YYYY-MM-DD` or whatever a file had in its place. It stays on one line. */
function sayDate(stored: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(stored)) return stored;
  const noon = Date.parse(`${stored}T12:00`);
  return Number.isNaN(noon) ? stored : date.format(noon).replaceAll(' ', '\u00A0');
}

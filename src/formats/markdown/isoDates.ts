/**
 * ISO 8601 dates without a clock or a time zone of the machine: the same file gives the same draft
 * everywhere.
 */

/** The day in UTC as `YYYY-MM-DD`; nothing for what is no time or not of the years 0 to 9999. */
export function dayOf(time: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: of a time that is given it is a calendar, no clock
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : '';
}

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/** An ISO date, or date and time, in milliseconds; UTC where no offset is given; `null` for others. */
export function timeOf(value: string): number | null {
  const found = TIME.exec(value.trim());
  if (!found) return null;
  const [, day = '', ...clock] = found;
  const [hours = 0, minutes = 0, seconds = 0] = clock.slice(0, 3).map((part) => Number(part ?? 0));
  // biome-ignore lint/style/noRestrictedGlobals: the same
  const start = Date.parse(day);
  // The 31st of February is no day, and 25:00 no hour.
  if (dayOf(start) !== day) return null;
  if (hours > 24 || minutes > 59 || seconds > 60) return null;
  return start + ((hours * 60 + minutes - offsetOf(clock[3] ?? 'Z')) * 60 + seconds) * 1000;
}

/** Minutes by which a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

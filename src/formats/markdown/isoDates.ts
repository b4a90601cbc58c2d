/**
 * ISO 8601 dates without a clock or a time zone of the machine: the same file gives the same draft
 * everywhere. Days are counted by the calendar of 400 years (146,097 days) that repeats for ever.
 */

const DAY = 86_400_000; // milliseconds
const CYCLE_DAYS = 146_097;
const CYCLE_YEARS = 400;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** The day in UTC as `YYYY-MM-DD`; nothing for what is no time or not of the years 0 to 9999. */
export function dayOf(time: number): string {
  const days = Math.floor(time / DAY) + EPOCH;
  const cycle = Math.floor(days / CYCLE_DAYS);
  const dayOfCycle = days - cycle * CYCLE_DAYS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - daysBefore(yearOfCycle);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * CYCLE_YEARS + yearOfCycle + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) return '';
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/** An ISO date, or date and time, in milliseconds; UTC where no offset is given; `null` for others. */
export function timeOf(value: string): number | null {
  const found = TIME.exec(value.trim());
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const start = startOf(year, month, day);
  // The 31st of February is no day, and 25:00 no hour.
  if (dayOf(start) !== value.trim().slice(0, 10)) return null;
  if (hours > 24 || minutes > 59 || seconds > 60) return null;
  return start + ((hours * 60 + minutes - offsetOf(found[7] ?? 'Z')) * 60 + seconds) * 1000;
}

/** Minutes by which a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function startOf(year: number, month: number, day: number): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(yearFromMarch / CYCLE_YEARS);
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfCycle = daysBefore(yearFromMarch - cycle * CYCLE_YEARS) + dayOfYear;
  return (cycle * CYCLE_DAYS + dayOfCycle - EPOCH) * DAY;
}

/** Days before a year of the cycle. */
const daysBefore = (year: number) =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

import { t } from '#messages';

const MINUTE = 60_000; // ms
/** Milliseconds. */
export const DAY = 24 * 60 * MINUTE;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(t.dates.locale, options);

const ago = new Intl.RelativeTimeFormat(t.dates.locale);
const clock = format({ hour: '2-digit', minute: '2-digit' });
const weekday = format({ weekday: 'long' });
const dayOfYear = format({ day: 'numeric', month: 'short' });
const weekdayAndDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
const dayAndYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const whole = format({ dateStyle: 'full', timeStyle: 'short' });

const midnightOf = (time: number) => new Date(time).setHours(0, 0, 0, 0);

/** Days of the calendar from one time to another; a day may have 23 or 25 hours. */
const daysBetween = (from: number, to: number) =>
  Math.round((midnightOf(to) - midnightOf(from)) / DAY);

const dayOf = (time: number, now: number) =>
  new Date(time).getFullYear() === new Date(now).getFullYear()
    ? dayOfYear.format(time)
    : dayAndYear.format(time);

/**
 * How long ago something was, the more exactly the nearer: minutes, a time of today, a weekday, a
 * date. Both times are milliseconds since 1970. A clock that was set back makes no future of it.
 */
export function tellWhen(time: number, now: number): string {
  const minutes = Math.floor((now - time) / MINUTE);
  if (minutes < 1) return t.dates.justNow;
  if (minutes < 60) return ago.format(-minutes, 'minute');
  const days = daysBetween(time, now);
  if (days < 1) return t.dates.today(clock.format(time));
  if (days === 1) return t.dates.yesterday;
  if (days < 7) return weekday.format(time);
  return dayOf(time, now);
}

/** A time with all that is known of it. */
export const tellWholeTime = (time: number) => whole.format(time);

/** An embargo (a local `YYYY-MM-DDTHH:MM`): by its date, and the weekday while that helps. */
export function tellEmbargo(embargo: string, now: number): string {
  const time = Date.parse(embargo);
  if (Number.isNaN(time)) return embargo;
  const days = daysBetween(now, time);
  const isNear = days >= 0 && days < 7;
  return t.dates.dayAndTime(
    isNear ? weekdayAndDay.format(time) : dayOf(time, now),
    clock.format(time),
  );
}

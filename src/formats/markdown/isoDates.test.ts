import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { dayOf, timeOf } from './isoDates.ts';

const HOUR = 3_600_000;
const MARCH_4_2026 = 1_772_582_400_000;
const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'UTC',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
/** The years 1000 to 9999. */
const time = fc.integer({ min: -30_610_224_000_000, max: 253_402_300_799_999 });

test('a time has the day in UTC that the platform says', () => {
  fc.assert(
    fc.property(
      time.filter((at) => at > -12_219_292_800_000), // the platform's calendar is another before 1583
      (at) => {
        expect(dayOf(at)).toBe(day.format(at));
      },
    ),
    runs(),
  );
});

test('the day of a time is read back as that day', () => {
  fc.assert(
    fc.property(time, (at) => {
      const start = timeOf(dayOf(at));
      expect(start).toBe(at - (((at % 86_400_000) + 86_400_000) % 86_400_000));
    }),
    runs(),
  );
});

test('an offset counts, and without one the time is in UTC', () => {
  expect(timeOf('2026-03-04')).toBe(MARCH_4_2026);
  expect(timeOf('2026-03-04T10:00:00+02:00')).toBe(MARCH_4_2026 + 8 * HOUR);
  expect(timeOf('2026-03-04 10:00:00 -0530')).toBe(MARCH_4_2026 + 15.5 * HOUR);
  expect(timeOf('2026-03-04T10:00')).toBe(MARCH_4_2026 + 10 * HOUR);
});

test('what is no day or hour is no time', () => {
  for (const value of ['2026-02-30', '2026-13-01', '2026-00-10', 'yesterday', '2026-03-04T25:10']) {
    expect(timeOf(value)).toBeNull();
  }
  expect(dayOf(Number.NaN)).toBe('');
  expect(dayOf(1e20)).toBe('');
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readVersioned } from './readVersioned.ts';

const shape = v.object({ name: v.string() });

describe('readVersioned', () => {
  it('reads a record of today', () => {
    expect(readVersioned(shape, 1, { version: 1, name: 'a' })).toEqual({
      ok: true,
      value: { name: 'a' },
    });
  });

  it('takes an older record through every migration in turn', () => {
    const migrations = {
      1: (record: object) => ({ ...record, version: 2, name: 'b' }),
      2: (record: object) => ({ version: 3, name: `${(record as { name: string }).name}c` }),
    };
    expect(readVersioned(shape, 3, { version: 1 }, migrations)).toMatchObject({
      value: { name: 'bc' },
    });
  });

  it('tells a newer record from a damaged one', () => {
    expect(readVersioned(shape, 1, { version: 2, name: 'a' })).toMatchObject({ reason: 'newer' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'draft'],
    ['no version', { name: 'a' }],
    ['a version that is no number', { version: 'two', name: 'a' }],
    ['a version that is no whole number', { version: 1.5, name: 'a' }],
    ['a version that nobody migrates', { version: 0, name: 'a' }],
    ['another shape', { version: 1, name: 7 }],
  ])('calls %s damaged', (_, record) => {
    expect(readVersioned(shape, 1, record)).toMatchObject({ ok: false, reason: 'damaged' });
  });

  it('calls a record damaged on which a migration breaks', () => {
    const migrations = { 1: (record: object) => (record as { parts: object[] }).parts.slice(1) };
    expect(readVersioned(shape, 2, { version: 1 }, migrations)).toMatchObject({
      reason: 'damaged',
    });
  });
});

import type { ReadResult } from '#document';
import * as v from 'valibot';

/**
 * Reads a record that carries its `version`: checked against the shape of today, and told apart
 * from one that a newer Galley wrote.
 */
export function readVersioned<T>(
  shape: v.GenericSchema<unknown, T>,
  version: number,
  record: unknown,
): ReadResult<T> {
  if (isNewer(record, version)) {
    return { ok: false, reason: 'newer', detail: `The record is newer than version ${version}.` };
  }
  const parsed = v.safeParse(shape, record);
  if (parsed.success) return { ok: true, value: parsed.output };
  const { nested, root } = v.flatten(parsed.issues);
  return { ok: false, reason: 'damaged', detail: JSON.stringify(nested ?? root) };
}

/** Whether a stored record was written by a newer Galley, and so must stay as it is. */
export const isNewer = (record: unknown, version: number): boolean =>
  typeof record === 'object' &&
  record !== null &&
  'version' in record &&
  typeof record.version === 'number' &&
  record.version > version;

import * as v from 'valibot';

/** A record as it was read: its value, or why it cannot be had. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer'; readonly detail: string };

/** `migrations[n]` takes a record of version n to version n + 1. */
export type Migrations = Readonly<Record<number, (record: object) => object>>;

/**
 * Reads a stored record that carries its `version`: brought to the version of today, then checked
 * against the shape of today. What a newer Galley wrote is told apart from what is damaged, because
 * it must stay as it is.
 *
 * @param shape what the record holds besides its version; other fields are dropped
 */
export function readVersioned<T>(
  shape: v.GenericSchema<unknown, T>,
  version: number,
  record: unknown,
  migrations: Migrations = {},
): ReadResult<T> {
  let current = record;
  let at = versionOf(current);
  if (at === null) return damaged('The record has no version.');
  if (at > version) {
    return { ok: false, reason: 'newer', detail: `Version ${at} is newer than ${version}.` };
  }
  for (; at < version; at += 1) {
    const step = migrations[at];
    if (!step) return damaged(`There is no way from version ${at}.`);
    try {
      current = step(current as object);
    } catch (error) {
      return damaged(`Version ${at}: ${String(error)}`);
    }
  }
  const parsed = v.safeParse(shape, current);
  if (parsed.success) return { ok: true, value: parsed.output };
  const { nested, root } = v.flatten(parsed.issues);
  return damaged(JSON.stringify(nested ?? root));
}

function versionOf(record: unknown): number | null {
  if (typeof record !== 'object' || record === null || !('version' in record)) return null;
  return Number.isInteger(record.version) ? (record.version as number) : null;
}

const damaged = (detail: string) => ({ ok: false, reason: 'damaged', detail }) as const;

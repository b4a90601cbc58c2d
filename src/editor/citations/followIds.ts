import type { NewIds, Source } from '#document';

/**
 * Which ids sources have that had others, after a change of an article's sources. A source is the same
 * one while it stands in its place in the list; no change moves sources and renames them at once.
 * @param ids what was known of it before
 */
export function followIds(
  ids: NewIds,
  before: readonly Source[],
  after: readonly Source[],
): NewIds {
  const current = new Set(after.map(({ id }) => id));
  const former = new Set(before.map(({ id }) => id));
  const next = new Map(ids);
  if (before.length === after.length) {
    for (const [at, { id }] of before.entries()) {
      const now = after[at]?.id;
      if (now === undefined || current.has(id) || former.has(now)) continue;
      for (const [old, then] of next) if (then === id) next.set(old, now);
      next.set(id, now);
    }
  }
  // What is an id again names the source that has it now.
  for (const id of current) next.delete(id);
  return next;
}

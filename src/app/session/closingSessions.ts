import type { DraftSession } from './DraftSession.ts';

/** Closed sessions whose last words are not stored yet, by the id of their draft. */
const closing = new Map<string, DraftSession>();

/** Remembers a session that was closed until all of it is stored. */
export const keepClosing = (session: DraftSession) => closing.set(session.id, session);

/** Forgets a session that has ended. */
export function forgetClosing(session: DraftSession): void {
  if (closing.get(session.id) === session) closing.delete(session.id);
}

/** The closed session of this draft that holds words which could not be stored; else `null`. */
export async function findUnsaved(id: string): Promise<DraftSession | null> {
  const session = closing.get(id);
  if (!session) return null;
  await session.close();
  await session.flush();
  return closing.get(id) === session && !session.isStored ? session : null;
}

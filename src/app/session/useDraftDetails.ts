import { useSyncExternalStore } from 'react';
import type { DraftDetails } from '#document';
import type { DraftSession } from './DraftSession.ts';

/** The open draft's own fields, drawn again when one of them changes. */
export const useDraftDetails = (session: DraftSession): DraftDetails =>
  useSyncExternalStore(session.subscribe, () => session.details);

import { type Article, articleOf, type Draft, notesDocOf } from '#document';
import { type Place, type SetAside, StorageError, type StorageReason } from '#storage';
import { storage } from '../storage.ts';
import { findUnsaved } from './closingSessions.ts';
import type { DraftSession } from './DraftSession.ts';

/** What is found under a draft's address. */
export type OpenedDraft =
  | {
      readonly kind: 'draft';
      readonly draft: Draft;
      readonly article: Article;
      readonly notes: Article;
      readonly place: Place | null;
      /** When it was put into the bin, or `null`. */
      readonly binned: number | null;
      /** The session that holds its last words, where they could not be stored; the next one is to
       * continue it. */
      readonly unsaved: DraftSession | null;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'set-aside'; readonly setAside: SetAside }
  | { readonly kind: 'failed'; readonly reason: StorageReason };

/** Reads a draft and the place where the person was in it. Never throws a StorageError. */
export async function openDraft(id: string): Promise<OpenedDraft> {
  const unsaved = await findUnsaved(id);
  if (unsaved) return opened(unsaved.draft, null, null, unsaved);
  try {
    const [loaded, place] = await Promise.all([storage.loadDraft(id), storage.loadPlace(id)]);
    return loaded.kind === 'draft' ? opened(loaded.draft, place, loaded.binned, null) : loaded;
  } catch (error) {
    if (error instanceof StorageError) return { kind: 'failed', reason: error.reason };
    throw error;
  }
}

const opened = (
  draft: Draft,
  place: Place | null,
  binned: number | null,
  unsaved: DraftSession | null,
) =>
  ({
    kind: 'draft',
    draft,
    article: articleOf(draft),
    notes: notesDocOf(draft),
    place,
    binned,
    unsaved,
  }) as const;

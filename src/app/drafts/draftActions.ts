import {
  type Article,
  articleOf,
  type Draft,
  type DraftSummary,
  newDraft,
  notesDocOf,
  type Status,
  slugFrom,
  slugOf,
} from '#document';
import { t } from '#messages';
import { type SetAside, StorageError, type StorageReason } from '#storage';
import { newDraftId, now, preferredLanguage } from '../environment.ts';
import { downloadFile } from '../exporting/downloadFile.ts';
import { orTell } from '../orTell.ts';
import { DraftSession } from '../session/DraftSession.ts';
import { type OpenedDraft, openDraft } from '../session/openDraft.ts';
import { storage } from '../storage.ts';
import {
  knownSummaries,
  noteChanges,
  removeSummaries,
  setLibrary,
  setSummary,
} from '../stores/library.ts';
import { dismissAbout, notify } from '../stores/notices.ts';
import { endOfBin } from './binDays.ts';
import { nameOf } from './nameOf.ts';
import { sampleArticle, sampleDetails } from './sampleArticle.ts';

/** What a person can do with drafts outside their text. What storage refuses is told by an alert. */

/** Reads what the library shows. */
export async function refreshSummaries(): Promise<void> {
  const changes = noteChanges();
  try {
    const { summaries, setAside } = await storage.listSummaries();
    // A draft was saved while the list was read, perhaps after it came to that draft.
    setLibrary({ phase: 'ready', summaries: changes.over(summaries), setAside });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    setLibrary({ phase: 'failed', reason: error.reason });
  } finally {
    changes.end();
  }
}

/** Deletes for ever what is in the bin for too long. Called at start; failing, it waits for the next. */
export async function emptyOldBin(): Promise<void> {
  try {
    removeSummaries(await storage.emptyBin(endOfBin(now())));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

/**
 * Makes an empty draft.
 * @returns its id, under which `openDraft` finds it even where it cannot be stored
 */
export function createDraft(): Promise<string> {
  return keep(newDraft(newDraftId(), now(), { language: preferredLanguage() }));
}

/** Makes a draft of the sample article; returns its id as `createDraft` does. */
export function createSampleDraft(): Promise<string> {
  const fields = { ...sampleDetails, article: sampleArticle() };
  return keep(newDraft(newDraftId(), now(), fields));
}

/**
 * Makes a draft like another, under a new slug and in drafting.
 * @returns its id, or `undefined` when the other could not be read
 */
export async function duplicateDraft(id: string): Promise<string | undefined> {
  const original = await openDraft(id);
  if (original.kind !== 'draft') {
    notify({ kind: 'alert', text: t.storage.notDone[reasonOf(original)] });
    return undefined;
  }
  return keepDuplicate(original.draft, original.article);
}

/**
 * Makes a draft like the given one, whether or not that is stored, under a new slug and in drafting.
 * @returns its id as `createDraft` does
 */
export function keepDuplicate(draft: Draft, article: Article): Promise<string> {
  const time = now();
  return keep(
    newDraft(newDraftId(), time, {
      ...draft,
      article,
      slug: copySlug(slugOf(draft, article)),
      status: 'drafting',
      created: time,
      edited: time,
      revision: 0,
    }),
  );
}

/** Gives a draft another slug, made fit for one; an empty slug leaves it to the headline. */
export const renameSlug = (id: string, slug: string) =>
  change(storage.changeDraft(id, (draft) => ({ ...draft, slug: slugFrom(slug), edited: now() })));

/** Says where a draft stands on its way to the reader. */
export const setStatus = (id: string, status: Status) =>
  change(storage.changeDraft(id, (draft) => ({ ...draft, status, edited: now() })));

/**
 * Puts a draft into the bin, and says so with Undo.
 * @returns whether it is there now
 */
export async function binDraft(id: string): Promise<boolean> {
  const summary = await change(storage.binDraft(id));
  if (!summary) return false;
  const text = t.storage.binned(nameOf(summary.headline));
  notify({ text, key: binnedKey(id), undo: () => void restoreDraft(id) });
  return true;
}

/** Puts what is stored of a draft into the bin, if anything is: its last words were discarded. */
export async function discardDraft(id: string): Promise<void> {
  const binned = storage.binDraft(id).catch((error: unknown) => {
    if (error instanceof StorageError && error.reason === 'gone') return null;
    throw error;
  });
  const summary = await orTell(binned);
  if (summary) setSummary(summary);
}

/** What is said of a draft's way into the bin, until it is out again. */
const binnedKey = (id: string) => `binned ${id}`;

/** Takes a draft out of the bin. */
export function restoreDraft(id: string): Promise<DraftSummary | undefined> {
  dismissAbout(binnedKey(id));
  return change(storage.restoreDraft(id));
}

/** Deletes a draft for ever. */
export async function deleteDraft(id: string): Promise<void> {
  dismissAbout(binnedKey(id));
  await orTell(storage.deleteDraft(id).then(() => removeSummaries([id])));
}

/** Hands out the bytes of what was set aside, as JSON. */
export async function downloadSetAside({ key }: SetAside): Promise<void> {
  const records = await orTell(storage.loadSetAside(key));
  if (!records) return;
  const name = `${key.replace(/[^a-z0-9]+/gi, '-')}.json`;
  downloadFile(name, 'application/json', JSON.stringify(records, null, 2));
}

function reasonOf(opened: Exclude<OpenedDraft, { kind: 'draft' }>): StorageReason {
  switch (opened.kind) {
    case 'none':
      return 'gone';
    case 'set-aside':
      return opened.setAside.reason;
    case 'failed':
      return opened.reason;
  }
}

async function change(changing: Promise<DraftSummary>): Promise<DraftSummary | undefined> {
  const summary = await orTell(changing);
  if (summary) setSummary(summary);
  else void refreshSummaries();
  return summary;
}

/** Stores a new draft; where that fails it stays in memory, and is tried again. */
async function keep(draft: Draft): Promise<string> {
  const article = articleOf(draft);
  const notes = notesDocOf(draft);
  const session = new DraftSession({
    storage,
    draft,
    unsaved: true,
    getArticle: () => article,
    getNotes: () => notes,
  });
  await session.close();
  return draft.id;
}

function copySlug(slug: string): string {
  const taken = new Set(knownSummaries().map((summary) => summary.slug));
  const copy = `${slug}-copy`;
  let free = copy;
  for (let count = 2; taken.has(free); count += 1) free = `${copy}-${count}`;
  return free;
}

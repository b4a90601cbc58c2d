import {
  type Article,
  type Draft,
  type DraftSummary,
  headlineOf,
  lastEditOf,
  newDraft,
  slugFor,
} from '#document';
import type { Problem } from '#formats';
import { StorageError, type StorageReason } from '#storage';
import { parseDraftFile } from '../drafts/draftFile.ts';
import { newConfidentialId, newDraftId, now, preferredLanguage } from '../environment.ts';
import { storage } from '../storage.ts';
import { knownSummaries, setSummary } from '../stores/library.ts';
import { decodeText } from './decodeText.ts';

const MAX_BYTES = 20 * 1024 * 1024;

/** What Galley reads. A file without an ending is tried as well. */
const READABLE = /(?:^[^.]*|\.(?:md|markdown|mdown|mkd|txt|text|json))$/i;

/** What word processors write: their programs copy it in a form that Galley does read. */
const WORD_PROCESSED = /\.(?:docx?|dotx?|odt|ott|rtf|pages)$/i;

const JSON_FILE = /\.json$/i;

/** Ids as Galley makes them, and as other programs may: fit for an address and for a key. */
const DRAFT_ID = /^[a-z0-9][a-z0-9_-]{0,63}$/i;

/**
 * Why a file did not come in: it is no text, a word processor's, a kind of text that Galley does not
 * read, empty, over 20 MB, a downloaded draft that is damaged or from a newer Galley, the browser could
 * not read it, the code that reads files did not arrive, or storage refused the draft.
 */
export type ImportReason =
  | 'not-text'
  | 'word-processed'
  | 'other-kind'
  | 'empty'
  | 'too-large'
  | 'damaged-file'
  | 'newer-file'
  | 'unreadable'
  | 'not-loaded'
  | StorageReason;

/** What became of a file. One that did not come in has changed nothing. */
export type ImportOutcome =
  | {
      readonly ok: true;
      /** The name of the file. */
      readonly name: string;
      /** Of the new draft. */
      readonly id: string;
      readonly headline: string;
      readonly problems: readonly Problem[];
      /** The draft that was exported as this file and is still here, untouched; or `null`. */
      readonly sameIdAs: string | null;
      /** Another draft with its headline or its slug, as after a second import; or `null`. */
      readonly namesake: DraftSummary | null;
    }
  | { readonly ok: false; readonly name: string; readonly reason: ImportReason };

/** The slug of what has neither slug nor headline. */
const UNNAMED = slugFor({ slug: '' }, '');

/** Makes a draft of each file, one after the other. Never throws for a file's sake. */
export async function importFiles(files: readonly File[]): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const file of files) outcomes.push(await importFile(file));
  return outcomes;
}

async function importFile(file: File): Promise<ImportOutcome> {
  const { name } = file;
  const read = await readText(file);
  if ('reason' in read) return { ok: false, name, reason: read.reason };
  const parsed = await parse(name, read.text);
  if ('reason' in parsed) return { ok: false, name, reason: parsed.reason };
  const { article, details, problems } = parsed;
  try {
    const known = details.id !== undefined && DRAFT_ID.test(details.id) ? details.id : null;
    const isHere = known !== null && (await storage.loadDraft(known)).kind !== 'none';
    const id = known === null || isHere ? newDraftId() : known;
    const time = now();
    const imported = { at: time, edited: details.edited ?? time };
    const fields = { language: preferredLanguage(), ...details, edited: time, imported, article };
    const draft = newDraft(id, time, fields);
    const sameIdAs = isHere ? known : null;
    const headline = headlineOf(article);
    const namesake = isHere ? null : namesakeOf(draft, headline);
    setSummary(await storage.saveDraft(draft, article));
    return { ok: true, name, id, headline, problems, sameIdAs, namesake };
  } catch (error) {
    if (error instanceof StorageError) return { ok: false, name, reason: error.reason };
    throw error;
  }
}

/** A draft outside the bin that a person could take for this one. */
function namesakeOf(draft: Draft, headline: string): DraftSummary | null {
  const slug = slugFor(draft, headline);
  const isAlike = (other: DraftSummary) =>
    (headline !== '' && other.headline === headline) ||
    (slug !== UNNAMED && slugFor(other, other.headline) === slug);
  return knownSummaries().find((other) => other.binned === null && isAlike(other)) ?? null;
}

interface Parsed {
  readonly article: Article;
  readonly details: Partial<Omit<Draft, 'article'>>;
  readonly problems: readonly Problem[];
}

async function parse(name: string, text: string): Promise<Parsed | { reason: ImportReason }> {
  if (JSON_FILE.test(name)) {
    const read = parseDraftFile(text);
    if ('reason' in read) return read;
    const { article: _, ...details } = read.draft;
    const own = { ...details, edited: lastEditOf(details), revision: 0 };
    return { article: read.article, details: own, problems: [] };
  }
  const code = await import('#formats').catch(() => null);
  if (!code) return { reason: 'not-loaded' };
  const parsed = code.parseAny(name, text);
  return { ...parsed, article: code.withConfidentialIds(parsed.article, newConfidentialId) };
}

async function readText(file: File): Promise<{ text: string } | { reason: ImportReason }> {
  if (file.size > MAX_BYTES) return { reason: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // Moved, changed or forbidden since it was chosen, or a folder.
    if (error instanceof DOMException) return { reason: 'unreadable' };
    throw error;
  }
  if (bytes.length > 0 && WORD_PROCESSED.test(file.name)) return { reason: 'word-processed' };
  const text = decodeText(bytes);
  if (text === null) return { reason: 'not-text' };
  if (text.trim() === '') return { reason: 'empty' };
  return READABLE.test(file.name) ? { text } : { reason: 'other-kind' };
}

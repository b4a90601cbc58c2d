import {
  type Article,
  articleOf,
  type Draft,
  jsonOf,
  normalise,
  normaliseNode,
  notesDocOf,
  readDraft,
} from '#document';

/** Tells our files from other JSON. */
const KIND = 'galley-draft';

/**
 * A draft as JSON, with all that it holds: notes, and the fields of confidential sources too. It is
 * for the writer alone, where Markdown is for others.
 */
export const printDraftFile = (draft: Draft): string =>
  JSON.stringify({ kind: KIND, ...draft }, null, 2);

/** What a JSON file holds: a draft with its article, or why there is none to be had. */
export type ReadDraftFile =
  | { readonly draft: Draft; readonly article: Article }
  | { readonly reason: 'other-kind' | 'damaged-file' | 'newer-file' };

/** Reads what `printDraftFile` wrote, of any version until today. A draft comes in its normal form. */
export function parseDraftFile(text: string): ReadDraftFile {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return { reason: text.includes(`"${KIND}"`) ? 'damaged-file' : 'other-kind' };
  }
  if (!isOurs(record)) return { reason: 'other-kind' };
  const read = readDraft(record);
  if (!read.ok) return { reason: read.reason === 'newer' ? 'newer-file' : 'damaged-file' };
  const draft = read.value;
  if (!isTime(draft.created) || !isTime(draft.edited)) return { reason: 'damaged-file' };
  const article = normalise(articleOf(draft));
  const notes = normaliseNode(notesDocOf(draft));
  return { draft: { ...draft, article: jsonOf(article), notes: jsonOf(notes) }, article };
}

const isOurs = (record: unknown) =>
  typeof record === 'object' && record !== null && 'kind' in record && record.kind === KIND;

/** Whether a number is a time at all: JSON may hold one that no calendar reaches. */
const isTime = (ms: number) => !Number.isNaN(new Date(ms).getTime());

import { t } from '#messages';
import { nameOf } from '../drafts/nameOf.ts';
import { goTo, parseRoute, whenLeft } from '../routes.ts';
import { showImportReport } from '../stores/importReport.ts';
import { dismiss, notify } from '../stores/notices.ts';
import { type ImportOutcome, importFiles } from './importFiles.ts';

/** The alert about the last file that did not come in; the next import takes it away. */
let refusal: number | undefined;

/** Imports files. One opens as its draft; what became of several is listed. */
export async function bringIn(files: readonly File[]): Promise<void> {
  if (refusal !== undefined) dismiss(refusal);
  const outcomes = await importFiles(files);
  const [only] = outcomes;
  if (!only) return;
  if (outcomes.length > 1) showImportReport(outcomes);
  else if (only.ok) open(only);
  else refuse(only);
}

function refuse(outcome: Extract<ImportOutcome, { ok: false }>): void {
  const told = notify({ kind: 'alert', text: tellRefusal(outcome) });
  refusal = told;
  whenLeft(parseRoute(location.hash), () => dismiss(told));
}

function open(outcome: Extract<ImportOutcome, { ok: true }>): void {
  const { name, id, problems } = outcome;
  const route = { screen: 'draft', id } as const;
  goTo(route);
  const told: number[] = [];
  const likeness = tellLikeness(outcome);
  if (likeness !== null) told.push(notify({ text: likeness }));
  if (problems.length > 0) {
    // Nothing else leads to that list: so it is offered for as long as the draft is open.
    const notice = notify({
      kind: 'alert',
      text: t.importing.problems(name, problems.length),
      actions: [{ label: t.importing.show, run: () => showImportReport([outcome]) }],
    });
    told.push(notice);
  }
  whenLeft(route, () => told.forEach(dismiss));
}

/** Which draft was here before that is like the new one, in a sentence; `null` where none was. */
export function tellLikeness(outcome: Extract<ImportOutcome, { ok: true }>): string | null {
  const { name, sameIdAs, namesake } = outcome;
  if (sameIdAs !== null) return t.importing.sameAs(name);
  return namesake && t.importing.namesake(name, nameOf(namesake.headline));
}

/** Why a file did not come in, in a sentence. */
export function tellRefusal({ name, reason }: Extract<ImportOutcome, { ok: false }>): string {
  switch (reason) {
    case 'not-text':
    case 'word-processed':
    case 'other-kind':
    case 'empty':
    case 'too-large':
    case 'damaged-file':
    case 'newer-file':
    case 'unreadable':
    case 'not-loaded':
      return t.importing.refused[reason](name);
    default:
      return t.importing.refused.notStored(name, t.storage.notDone[reason]);
  }
}

import { t } from '#messages';
import { nameOf } from '../drafts/nameOf.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { hrefOf } from '../routes.ts';
import { closeImportReport, useImportReport } from '../stores/importReport.ts';
import { tellLikeness, tellRefusal } from './bringIn.ts';
import type { ImportOutcome } from './importFiles.ts';
import './ImportReport.css';

/** What became of imported files: what came in, what is amiss with it, what did not and why. */
export function ImportReport() {
  const outcomes = useImportReport();
  if (!outcomes) return null;
  return (
    <Dialog
      title={t.importing.title}
      onClose={closeImportReport}
      footer={
        <Button kind="primary" data-autofocus="" onClick={closeImportReport}>
          {t.importing.done}
        </Button>
      }
    >
      <ul className="import-report">
        {outcomes.map((outcome, index) => (
          // Two files may have one name, and the list never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            {outcome.ok ? <CameIn {...outcome} /> : <p data-refused="">{tellRefusal(outcome)}</p>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function CameIn(outcome: Extract<ImportOutcome, { ok: true }>) {
  const { name, id, headline, problems } = outcome;
  const likeness = tellLikeness(outcome);
  return (
    <>
      <a href={hrefOf({ screen: 'draft', id })} onClick={closeImportReport}>
        {nameOf(headline)}
      </a>{' '}
      <code>{name}</code>
      {likeness === null ? null : <p>{likeness}</p>}
      {problems.length === 0 ? null : (
        <dl>
          {problems.map(({ line, code, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line may have two alike
            <div key={index}>
              <dt>{t.importing.line(line)}</dt>
              <dd>
                {t.importing.problem[code]} <q>{text}</q>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

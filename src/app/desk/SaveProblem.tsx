import { t } from '#messages';
import { downloadDraft } from '../exporting/exportDraft.ts';
import { Alert } from '../parts/Alert.tsx';
import { Button } from '../parts/Button.tsx';
import { goTo } from '../routes.ts';
import { notify } from '../stores/notices.ts';
import { useSaveStatus } from '../stores/saveStatus.ts';
import { useDesk } from './DeskContext.ts';

/** What is wrong with saving, at the top of the page for as long as it is. */
export function SaveProblem() {
  const status = useSaveStatus();
  const desk = useDesk();
  const { session } = desk;
  if (status.phase !== 'failed') return null;
  const { title, text } = t.storage.notSaved[status.reason];
  const keepCopy = () => goTo({ screen: 'draft', id: session.keepAsCopy() });
  const download = () => {
    const name = downloadDraft(session.draft, session.article);
    notify({ text: t.desk.problem.downloaded(name) });
  };
  return (
    <div className="save-problem" ref={desk.holdsFocus}>
      <Alert
        title={title}
        actions={
          <>
            {status.reason === 'stale' ? (
              <>
                <Button onClick={keepCopy}>{t.desk.problem.keepCopy}</Button>
                <Button onClick={desk.reopen}>{t.desk.problem.openOther}</Button>
              </>
            ) : (
              <Button onClick={() => void session.save()}>
                {status.reason === 'gone' ? t.desk.problem.saveAgain : t.desk.problem.retry}
              </Button>
            )}
            <Button onClick={download}>{t.desk.problem.download}</Button>
          </>
        }
      >
        {text}
      </Alert>
    </div>
  );
}

import { t } from '#messages';
import { useSaveStatus } from '../stores/saveStatus.ts';

/** Whether what was typed is on the disk. */
export function SaveState() {
  const { phase } = useSaveStatus();
  return (
    <div className="save-state" role="status" aria-label={t.desk.save.label} data-phase={phase}>
      <span>{t.desk.save[phase]}</span>
    </div>
  );
}

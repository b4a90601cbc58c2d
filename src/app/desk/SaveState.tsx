import { t } from '#messages';
import { useSaveStatus } from '../stores/saveStatus.ts';

/**
 * Whether what was typed is on the disk. It changes with every pause of the writer, so it is there
 * to be read and never announced: what goes wrong is an alert.
 */
export function SaveState() {
  const { phase } = useSaveStatus();
  return (
    <div
      className="save-state"
      role="status"
      aria-live="off"
      aria-label={t.desk.save.label}
      data-phase={phase}
    >
      <span>{t.desk.save[phase]}</span>
    </div>
  );
}

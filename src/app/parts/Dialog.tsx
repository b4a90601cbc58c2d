import { type ReactNode, useId, useRef } from 'react';
import { t } from '#messages';
import { Button } from './Button.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly title: string;
  /** The title is read out alone: what the dialog holds says the same to the eye. */
  readonly hidesTitle?: boolean;
  /** `alertdialog` for a question that must be answered: a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  /** What stands under the title and is read out with it. */
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons at the end; without them there is "Done", and none at all for `null`. */
  readonly footer?: ReactNode;
  /** Escape was pressed, or the page beside the dialog. */
  readonly onClose: () => void;
}

/**
 * A modal dialog, open as long as it is rendered. The focus goes to the element with
 * `data-autofocus`, else to the first control, and back to where it was in the end.
 */
export function Dialog(props: DialogProps) {
  const { title, hidesTitle = false, role = 'dialog', description, children, onClose } = props;
  const { footer = <DoneButton onClick={onClose} /> } = props;
  const id = useId();
  const pressedBeside = useRef(false);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Escape, which `onCancel` hears
    <dialog
      ref={openModal}
      className="card dialog"
      role={role}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return; // a file chooser's `cancel` bubbles
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // A browser may close it over our heads, when Escape is pressed twice.
        if (!event.currentTarget.open) onClose();
      }}
      onPointerDown={({ target, currentTarget }) => {
        pressedBeside.current = target === currentTarget;
      }}
      onClick={({ target, currentTarget }) => {
        // Text that is selected by dragging out of the sheet ends in a click beside it too.
        if (role === 'dialog' && pressedBeside.current && target === currentTarget) onClose();
      }}
    >
      <div className="dialog-sheet">
        <h2 id={`${id}-title`} className={hidesTitle ? 'unseen' : undefined}>
          {title}
        </h2>
        {description ? (
          <div id={`${id}-description`} className="dialog-description">
            {description}
          </div>
        ) : null}
        {children}
        {footer === null ? null : <div className="dialog-footer">{footer}</div>}
      </div>
    </dialog>
  );
}

const DoneButton = ({ onClick }: { onClick: () => void }) => (
  <Button kind="primary" onClick={onClick}>
    {t.notices.done}
  </Button>
);

function openModal(dialog: HTMLDialogElement | null) {
  if (!dialog) return;
  dialog.showModal();
  const first = dialog.querySelector<HTMLElement>('[data-autofocus]');
  first?.focus({ preventScroll: true });
  dialog.scrollTop = 0; // a long dialog begins at its title, whatever the browser focused first
  if (first instanceof HTMLInputElement) first.select();
  return () => dialog.close(); // which gives the focus back; taking it out of the page would not
}

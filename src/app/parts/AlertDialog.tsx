import type { ReactNode } from 'react';
import { t } from '#messages';
import { Button, type ButtonProps } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface AlertDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The ways to go on, the most likely one last. */
  readonly actions: readonly {
    readonly label: string;
    readonly kind?: ButtonProps['kind'];
    readonly run: () => void;
  }[];
  readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back. The focus is on Cancel. */
export function AlertDialog({ title, children, actions, onCancel }: AlertDialogProps) {
  return (
    <Dialog
      role="alertdialog"
      title={title}
      description={children}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel} data-autofocus="">
            {t.notices.cancel}
          </Button>
          {actions.map(({ label, kind = 'primary', run }) => (
            <Button key={label} kind={kind} onClick={run}>
              {label}
            </Button>
          ))}
        </>
      }
    />
  );
}

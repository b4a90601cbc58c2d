import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from 'react';
import { pressedKey } from '../../parts/pressedKey.ts';
import { submitByKey } from '../../parts/submitByKey.ts';

export interface BackFormProps {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Name of what is being edited. */
  readonly label: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The form was sent, or Escape was pressed in it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form of a source or a related link in the place of its row; its first field has the focus. */
export function BackForm({ form, label, onKeyDown, onClose, children }: BackFormProps) {
  useEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        onKeyDown(event);
        submitByKey(event);
        if (pressedKey(event) === 'Escape') onClose();
      }}
    >
      <fieldset className="card fields back-form" aria-label={label}>
        {children}
      </fieldset>
    </form>
  );
}

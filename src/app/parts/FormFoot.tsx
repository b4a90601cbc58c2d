import type { ReactNode } from 'react';
import { t } from '#messages';
import { Button } from './Button.tsx';
import './FormFoot.css';

export interface FormFootProps {
  /** What takes the thing away that the form is about. */
  readonly remove: { readonly label: string; readonly run: () => void } | null;
  /** What sends the form, where that is not simply "Done". */
  readonly submit?: string;
  /** Between the two. */
  readonly children?: ReactNode;
}

/** The end of a form: what takes the thing away at its start, what sends the form at its end. */
export const FormFoot = ({ remove, submit = t.notices.done, children }: FormFootProps) => (
  <div className="form-foot">
    {remove ? (
      <Button kind="danger" onClick={remove.run}>
        {remove.label}
      </Button>
    ) : null}
    <span className="form-foot-middle">{children}</span>
    <Button kind="primary" type="submit">
      {submit}
    </Button>
  </div>
);

import type { ReactNode } from 'react';
import './Alert.css';

export interface AlertProps {
  /** What happened, in a few words. */
  readonly title: string;
  /** What is safe, and what can be done. */
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** `mark`: words are in danger. `note`: worth a look. */
  readonly kind?: 'mark' | 'note';
}

/** A problem, told where it is and read out at once. */
export function Alert({ title, children, actions, kind = 'mark' }: AlertProps) {
  return (
    <div className="alert" role="alert" data-kind={kind}>
      <div className="alert-text">
        <strong>{title}</strong> {children}
      </div>
      {actions ? <div className="alert-actions">{actions}</div> : null}
    </div>
  );
}

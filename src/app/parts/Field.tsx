import { type ReactNode, useId } from 'react';
import './Field.css';

/** What a field's control takes over: spread it on an `input`, a `select` or a `textarea`. */
export interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly label: string;
  /** A line under the control. */
  readonly hint?: string | undefined;
  /** What is wrong with what was entered; stands in the hint's place. */
  readonly error?: string | undefined;
  /** Takes the whole width of a form in columns. */
  readonly wide?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label above it. */
export function Field({ label, hint, error, wide, children }: FieldProps) {
  const id = useId();
  const line = error ?? hint;
  return (
    <div className="field" data-wide={wide}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'control',
        'aria-describedby': line ? `${id}-line` : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {line ? (
        <small id={`${id}-line`} data-error={Boolean(error)}>
          {line}
        </small>
      ) : null}
    </div>
  );
}

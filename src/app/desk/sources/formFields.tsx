import type { ChangeEvent, ClipboardEvent } from 'react';
import { safeAddress } from '#document';
import { t } from '#messages';
import { Field } from '../../parts/Field.tsx';

export interface FieldControl {
  readonly name: string;
  readonly value: string;
  readonly onChange: (
    event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>,
  ) => void;
  readonly onBlur: () => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

interface FormFieldProps {
  readonly label: string;
  readonly field: FieldControl;
  readonly wide?: boolean;
  readonly hint?: string;
}

/** A line of text. */
export const TextField = ({ label, field, wide = false, hint }: FormFieldProps) => (
  <Field label={label} wide={wide} hint={hint}>
    {(control) => <input {...control} {...field} type="text" autoComplete="off" />}
  </Field>
);

/** A longer line of text. */
export const LongField = ({ label, field, hint }: FormFieldProps) => (
  <Field label={label} wide hint={hint}>
    {(control) => <textarea {...control} {...field} rows={2} />}
  </Field>
);

/** An address; what is no safe one is kept as it was written, and said to make no link. */
export const AddressField = ({ label, field, wide = false }: FormFieldProps) => (
  <Field
    label={label}
    wide={wide}
    error={
      field.value.trim() && safeAddress(field.value) === null ? t.sources.unsafeAddress : undefined
    }
  >
    {(control) => (
      <input
        {...control}
        {...field}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
    )}
  </Field>
);

/** A date; one that a file wrote in words of its own stays in words. */
export const DateField = ({ label, field }: FormFieldProps) => (
  <Field label={label}>
    {(control) => (
      <input
        {...control}
        {...field}
        type={/^(?:\d{4,6}-\d\d-\d\d)?$/.test(field.value) ? 'date' : 'text'}
        autoComplete="off"
      />
    )}
  </Field>
);

/** One of a closed list, or none. */
export const ChoiceField = ({
  label,
  field,
  options,
  hint,
}: FormFieldProps & { readonly options: Readonly<Record<string, string>> }) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <select {...control} {...field}>
        <option value="">{t.sources.notSet}</option>
        {Object.entries(options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
);

import { type ComponentProps, useState } from 'react';

interface FindInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly label: string;
  /** What the editor's state holds. */
  readonly value: string;
  readonly onType: (text: string) => void;
}

/**
 * A field of the find bar. It shows at once what is typed; the editor's state is read a frame later,
 * too late for an input, and is taken over when it was set from elsewhere.
 */
export function FindInput({ label, value, onType, ...rest }: FindInputProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  return (
    <input
      {...rest}
      className="control"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        onType(target.value);
      }}
    />
  );
}

import { Button, type ButtonProps } from './Button.tsx';

export interface IconButtonProps extends ButtonProps {
  /** The accessible name, which the tooltip shows. */
  readonly label: string;
  /** The keys that do the same, as a person reads them (`Ctrl+F`); the tooltip shows them too. */
  readonly keys?: string | undefined;
}

/** A button with a picture on it alone. `children` is the icon. */
export function IconButton({
  label,
  keys,
  kind = 'bare',
  className = '',
  ...rest
}: IconButtonProps) {
  return (
    <Button
      kind={kind}
      className={`icon-button ${className}`}
      aria-label={label}
      data-tooltip={label}
      data-tooltip-keys={keys}
      {...rest}
    />
  );
}

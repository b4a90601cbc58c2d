import type { ComponentProps } from 'react';
import './Button.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /**
   * `primary`: the one thing to do here. `quiet`: an action with a border. `bare`: one without.
   * `danger`: what takes something away.
   */
  readonly kind?: 'primary' | 'quiet' | 'bare' | 'danger';
}

/** A button with words on it. It submits no form unless its `type` says so. */
export function Button({ kind = 'quiet', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button ${className}`} data-kind={kind} {...rest} />;
}

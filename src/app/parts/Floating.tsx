import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Beside, Rect } from './placeBeside.ts';
import { pressedKey } from './pressedKey.ts';
import { useFloating } from './useFloating.ts';

export interface FloatingProps extends Beside {
  readonly anchor: () => Rect | null;
  readonly className: string;
  /** What it is called, where it is a dialog of its own. */
  readonly label?: string;
  /** A press or the focus went elsewhere, or Escape was pressed inside. Without it, it stays. */
  readonly onClose?: (reason: 'escape' | 'elsewhere') => void;
  readonly children: ReactNode;
}

/**
 * Something that floats beside a place of the text, and stays beside it while the page moves. An
 * input with `data-autofocus` gets the focus.
 */
export function Floating({ className, label, onClose, children, ...beside }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useFloating(box, {
    ...beside,
    onShown(popover) {
      const first = popover.querySelector<HTMLInputElement>('input[data-autofocus]');
      first?.focus({ preventScroll: true });
      first?.select();
    },
    onElsewhere: () => onClose?.('elsewhere'),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (pressedKey(event) !== 'Escape' || !onClose) return;
    event.preventDefault();
    event.stopPropagation();
    onClose('escape');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from the controls inside
    <div
      ref={box}
      popover="manual"
      className={`card floating ${className}`}
      onKeyDown={onKeyDown}
      {...(label && { role: 'dialog', 'aria-label': label })}
    >
      {children}
    </div>
  );
}

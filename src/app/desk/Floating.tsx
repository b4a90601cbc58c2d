import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import './Floating.css';

/** Where something floats: beside this rectangle of the window. */
export type Anchor = () => Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | null;

export interface FloatingProps {
  readonly anchor: Anchor;
  /** The side it takes when both have room. */
  readonly side?: 'below' | 'above';
  readonly align?: 'start' | 'center';
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
export function Floating(props: FloatingProps) {
  const { anchor, side = 'below', align = 'start', className, label, onClose, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef({ anchor, onClose });
  latest.current = { anchor, onClose };

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    const place = () => placeAt(element, latest.current.anchor(), side, align);
    place();
    const first = element.querySelector<HTMLInputElement>('input[data-autofocus]');
    first?.focus({ preventScroll: true }); // only what is shown takes the focus
    first?.select();
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !element.contains(target)) {
        latest.current.onClose?.('elsewhere');
      }
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { passive: true, signal });
    window.addEventListener('pointerdown', elsewhere, { capture: true, signal });
    window.addEventListener('focusin', elsewhere, { signal });
    const resized = new ResizeObserver(place);
    resized.observe(element);
    return () => {
      listening.abort();
      resized.disconnect();
    };
  }, [side, align]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !onClose) return;
    event.preventDefault();
    event.stopPropagation();
    onClose('escape');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from the controls inside
    <div
      ref={box}
      popover="manual"
      className={`floating ${className}`}
      onKeyDown={onKeyDown}
      {...(label && { role: 'dialog', 'aria-label': label })}
    >
      {children}
    </div>
  );
}

const GAP = 8; // px between the place and what floats
const EDGE = 8; // px that stay free at the edges of the window

function placeAt(
  element: HTMLElement,
  at: ReturnType<Anchor>,
  side: 'below' | 'above',
  align: 'start' | 'center',
): void {
  element.style.visibility = at ? '' : 'hidden';
  if (!at) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = element;
  const room = { above: at.top - GAP - EDGE, below: clientHeight - at.bottom - GAP - EDGE };
  const other = side === 'below' ? 'above' : 'below';
  const chosen = height <= room[side] || room[side] >= room[other] ? side : other;
  const top = chosen === 'below' ? at.bottom + GAP : at.top - GAP - height;
  const left = align === 'center' ? (at.left + at.right - width) / 2 : at.left;
  element.style.top = `${Math.max(EDGE, Math.min(top, clientHeight - height - EDGE))}px`;
  element.style.left = `${Math.max(EDGE, Math.min(left, clientWidth - width - EDGE))}px`;
}

import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Choose } from './MenuItem.tsx';
import { placeBeside } from './placeBeside.ts';
import './Menu.css';

/** What a menu's button takes over: spread it on a `Button` or an `IconButton`. */
export interface MenuButtonProps {
  readonly id: string;
  readonly ref: (button: HTMLButtonElement | null) => void;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface MenuProps {
  readonly button: (props: MenuButtonProps) => ReactNode;
  /** `MenuItem`, `MenuChoice` and `MenuSeparator`; rendered while the menu is open. */
  readonly children: ReactNode;
  /** Which edges of button and menu are in line. */
  readonly align?: 'start' | 'end';
}

/**
 * A button that opens a menu, after the APG's menu button pattern. Closed, it is a button and
 * nothing else, so a list may hold thousands.
 */
export function Menu({ button, children, align = 'start' }: MenuProps) {
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);
  const close = useCallback(() => setOpened(null), []);
  return (
    <>
      {button({
        id,
        ref: (element) => {
          buttonRef.current = element;
        },
        'aria-haspopup': 'menu',
        'aria-expanded': opened !== null,
        onClick: () => setOpened(opened ? null : 'first'),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
        },
      })}
      {opened ? (
        <Choose
          value={(run) => {
            buttonRef.current?.focus();
            close();
            run();
          }}
        >
          <OpenMenu labelledBy={id} button={buttonRef} {...{ align, opened, close }}>
            {children}
          </OpenMenu>
        </Choose>
      ) : null}
    </>
  );
}

const itemsOf = (menu: HTMLElement) => [
  ...menu.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)'),
];

interface OpenMenuProps {
  readonly labelledBy: string;
  readonly button: { readonly current: HTMLButtonElement | null };
  readonly align: 'start' | 'end';
  readonly opened: 'first' | 'last';
  readonly close: () => void;
  readonly children: ReactNode;
}

function OpenMenu({ labelledBy, button, align, opened, close, children }: OpenMenuProps) {
  const menuRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const menu = menuRef.current;
    if (!menu || !button.current) return;
    menu.showPopover();
    placeBeside(menu, button.current, align);
    itemsOf(menu)
      .at(opened === 'first' ? 0 : -1)
      ?.focus();
    const elsewhere = (event: Event) => {
      const target = event.target instanceof Node ? event.target : null;
      if (!menu.contains(target) && !button.current?.contains(target)) close();
    };
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const type of ['pointerdown', 'focusin', 'scroll', 'resize'] as const) {
      window.addEventListener(type, elsewhere, options);
    }
    return () => listening.abort();
  }, [align, opened, button, close]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const items = itemsOf(event.currentTarget);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = nextItem(event.key, items, at);
    if (next) {
      next.focus();
    } else if (event.key === 'Escape') {
      button.current?.focus();
      close();
    } else {
      if (event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menuRef}
      className="menu"
      role="menu"
      tabIndex={-1}
      popover="manual"
      aria-labelledby={labelledBy}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

function nextItem(key: string, items: readonly HTMLElement[], at: number) {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length > 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
    item.textContent.trim().toLocaleLowerCase().startsWith(letter),
  );
}

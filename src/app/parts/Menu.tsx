import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react';
import { Choose } from './MenuItem.tsx';
import { useFloating } from './useFloating.ts';
import './Menu.css';

/** What a menu's button takes over: spread it on a `Button` or an `IconButton`. */
export interface MenuButtonProps {
  readonly id: string;
  readonly ref: (button: HTMLButtonElement | null) => void;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Which item has the focus in the beginning. A pointer chooses one by itself. */
type Opened = 'first' | 'last' | 'none';

export interface MenuProps {
  readonly button: (props: MenuButtonProps) => ReactNode;
  /** `MenuItem`, `MenuChoice` and `MenuSeparator`; rendered while the menu is open. */
  readonly children: ReactNode;
  /** Which edges of button and menu are in line. */
  readonly align?: 'start' | 'end';
}

/**
 * A button that opens a menu, after the APG's menu button pattern. Closed, it is a button and
 * nothing else, so a list may hold thousands. In the end the focus is where it was before: on the
 * button, or where one was writing when the button was pressed without taking the focus.
 */
export function Menu({ button, children, align = 'start' }: MenuProps) {
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (at: Opened) => {
    cameFrom.current = document.activeElement;
    setOpened(at);
  };
  const close = () => setOpened(null);
  const goBack = () => {
    const { current } = cameFrom;
    const isThere =
      current instanceof HTMLElement && current.isConnected && current !== document.body;
    (isThere ? current : buttonRef.current)?.focus({ preventScroll: true });
    close();
  };
  return (
    <>
      {button({
        id,
        ref: (element) => {
          buttonRef.current = element;
        },
        'aria-haspopup': 'menu',
        'aria-expanded': opened !== null,
        onClick: ({ detail }) => {
          if (opened) goBack();
          else open(detail === 0 ? 'first' : 'none'); // 0: a key, not a pointer
        },
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open(event.key === 'ArrowDown' ? 'first' : 'last');
        },
      })}
      {opened ? (
        <Choose
          value={(run) => {
            goBack();
            run();
          }}
        >
          <OpenMenu labelledBy={id} button={buttonRef} {...{ align, opened, goBack, close }}>
            {children}
          </OpenMenu>
        </Choose>
      ) : null}
    </>
  );
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];

interface OpenMenuProps {
  readonly labelledBy: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly align: 'start' | 'end';
  readonly opened: Opened;
  /** Closes it and gives the focus back. */
  readonly goBack: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

function OpenMenu(props: OpenMenuProps) {
  const { labelledBy, button, align, opened, goBack, close, children } = props;
  const menuRef = useRef<HTMLDivElement>(null);
  useFloating(menuRef, {
    anchor: () => button.current?.getBoundingClientRect() ?? null,
    align,
    owner: button,
    onShown(menu) {
      const items = itemsOf(menu);
      const target = { first: items[0], last: items.at(-1), none: menu }[opened];
      target?.focus({ preventScroll: true });
    },
    onElsewhere() {
      // A press on nothing would leave the focus nowhere.
      if (menuRef.current?.contains(document.activeElement)) goBack();
      else close();
    },
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const items = itemsOf(event.currentTarget);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = nextItem(event.key, items, at);
    if (next) {
      next.focus();
    } else if (event.key === 'Escape') {
      goBack();
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
      className="card floating menu"
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

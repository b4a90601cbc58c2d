import { Check } from 'lucide-react';
import { createContext, use, useId } from 'react';

/** Closes the menu around it, gives the focus back to the menu's button, then runs what was chosen. */
export const Choose = createContext<(run: () => void) => void>((run) => run());

export interface MenuItemProps {
  readonly onSelect: () => void;
  readonly children: string;
  readonly kind?: 'danger';
  /** There is nothing to do now; it is shown, and can be gone to, all the same. */
  readonly isDisabled?: boolean;
  /** The keys that do the same, as a person reads them. */
  readonly keys?: string | undefined;
}

/** Something to do. */
export function MenuItem({ onSelect, children, kind, isDisabled = false, keys }: MenuItemProps) {
  const choose = use(Choose);
  return (
    <button
      type="button"
      role="menuitem"
      className="menu-item"
      tabIndex={-1}
      data-kind={kind}
      data-keys={keys}
      aria-disabled={isDisabled || undefined}
      onClick={() => {
        if (!isDisabled) choose(onSelect);
      }}
      onPointerMove={focusUnderMouse}
    >
      {children}
    </button>
  );
}

export interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of several, of which one is in force. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const { label, value, options, onChoose } = props;
  const choose = use(Choose);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
    <div role="group" aria-labelledby={id} className="menu-choice">
      <div id={id} className="kicker" aria-hidden="true">
        {label}
      </div>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="menuitemradio"
          aria-checked={option.value === value}
          className="menu-item"
          tabIndex={-1}
          onClick={() => choose(() => onChoose(option.value))}
          onPointerMove={focusUnderMouse}
        >
          {option.label}
          {option.value === value ? <Check aria-hidden="true" /> : null}
        </button>
      ))}
    </div>
  );
}

export const MenuSeparator = () => <hr className="menu-separator" />;

function focusUnderMouse(event: { currentTarget: HTMLElement; pointerType: string }) {
  if (event.pointerType === 'mouse') event.currentTarget.focus({ preventScroll: true });
}

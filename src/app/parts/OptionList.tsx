import { type ReactNode, useEffect, useRef } from 'react';
import './OptionList.css';

export interface OptionListProps<Item> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  /** Index of the item that Enter takes. */
  readonly selected: number;
  readonly keyOf: (item: Item) => string;
  /** The id that `aria-activedescendant` names an option by. */
  readonly optionId: (index: number) => string;
  /** The pointer moved to another item. */
  readonly onSelect: (index: number) => void;
  readonly onTake: (item: Item, index: number) => void;
  /** What an option shows. */
  readonly children: (item: Item, isSelected: boolean) => ReactNode;
}

/**
 * A listbox whose focus and keys stay with what it belongs to, a combobox or a text, which points to
 * the selected option. The selected one is kept in view.
 */
export function OptionList<Item>(props: OptionListProps<Item>) {
  const { id, label, items, selected, keyOf, optionId, onSelect, onTake, children } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (items[selected]) list.current?.children[selected]?.scrollIntoView({ block: 'nearest' });
  }, [selected, items]);
  return (
    <div ref={list} role="listbox" id={id} aria-label={label} tabIndex={-1}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points to it
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of what has the focus
        <div
          key={keyOf(item)}
          role="option"
          id={optionId(index)}
          className="option"
          aria-selected={index === selected}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => {
            if (index !== selected) onSelect(index);
          }}
          onClick={() => onTake(item, index)}
        >
          {children(item, index === selected)}
        </div>
      ))}
    </div>
  );
}

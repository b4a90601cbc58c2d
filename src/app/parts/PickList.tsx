import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { OptionList } from './OptionList.tsx';
import { pressedKey } from './pressedKey.ts';
import './PickList.css';

export interface PickListProps<Item> {
  /** Name of the field. */
  readonly label: string;
  readonly placeholder: string;
  /** Name of the list below it. */
  readonly listLabel: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the query finds. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Takes the selected item, if there is one. */
  readonly onEnter: (item: Item | undefined, event: KeyboardEvent) => void;
  readonly onTake: (item: Item) => void;
  /** Between the field and the list. */
  readonly hint?: ReactNode;
  /** Id of what describes the field. */
  readonly describedBy?: string;
  readonly children: (item: Item, isSelected: boolean) => ReactNode;
}

/** A combobox with its list always open: one types to find, Up and Down select, Enter takes. */
export function PickList<Item>(props: PickListProps<Item>) {
  const { label, placeholder, listLabel, query, onQuery, items, keyOf, hint, children } = props;
  const id = useId();
  const [selected, setSelected] = useState(0);
  const optionId = (index: number) => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const last = items.length - 1;
    const key = pressedKey(event);
    if (key === 'ArrowDown') setSelected(selected >= last ? 0 : selected + 1);
    else if (key === 'ArrowUp') setSelected(selected <= 0 ? Math.max(last, 0) : selected - 1);
    else if (key === 'Enter') props.onEnter(items[selected], event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <input
        data-autofocus=""
        className="ask"
        role="combobox"
        aria-label={label}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={items[selected] ? optionId(selected) : undefined}
        aria-autocomplete="list"
        aria-describedby={props.describedBy}
        placeholder={placeholder}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
          setSelected(0);
        }}
        onKeyDown={onKeyDown}
      />
      {hint}
      <OptionList
        id={`${id}-list`}
        label={listLabel}
        items={items}
        selected={selected}
        keyOf={keyOf}
        optionId={optionId}
        onSelect={setSelected}
        onTake={props.onTake}
      >
        {children}
      </OptionList>
    </>
  );
}

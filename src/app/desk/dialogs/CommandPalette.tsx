import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Command, commands, keyLabel, runCommand } from '#commands';
import { t } from '#messages';
import { Dialog } from '../../parts/Dialog.tsx';
import { useDesk } from '../DeskContext.ts';
import { Keys } from '../Keys.tsx';
import './dialogs.css';

const says = t.desk.palette;

/** Finds a command by words of its name, and runs it on the text as it was left. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const id = useId();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  // Asked once: the text does not change while this lies over it.
  const [offered] = useState(() =>
    commands.filter((command) => command.id !== 'palette' && (command.when?.(desk) ?? true)),
  );
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = offered.filter(({ name, group }) => {
    const text = ` ${name} ${t.commands.groups[group]}`.toLowerCase();
    return words.every((word) => text.includes(` ${word}`));
  });
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    // The dialog gives the focus back first; what the command opens then takes it.
    requestAnimationFrame(() => {
      desk.toText();
      runCommand(command, desk);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    if (event.key === 'ArrowDown') setSelected(selected >= last ? 0 : selected + 1);
    else if (event.key === 'ArrowUp') setSelected(selected <= 0 ? Math.max(last, 0) : selected - 1);
    else if (event.key === 'Enter') run(found[selected]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={says.label} onClose={onClose} footer={null}>
      <div className="palette">
        <input
          data-autofocus=""
          className="ask"
          role="combobox"
          aria-label={says.label}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={found[selected] ? `${id}-${selected}` : undefined}
          aria-autocomplete="list"
          placeholder={says.label}
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setSelected(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div ref={list} role="listbox" id={`${id}-list`} aria-label={says.listbox} tabIndex={-1}>
          {found.map((command, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox points to it by aria-activedescendant
            // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the combobox
            <div
              key={command.id}
              role="option"
              id={`${id}-${index}`}
              className="option"
              aria-selected={index === selected}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setSelected(index)}
              onClick={() => run(command)}
            >
              <span>{command.name}</span>
              <Keys label={keyLabel(command)} />
            </div>
          ))}
        </div>
        {found.length === 0 ? <p className="picker-hint">{says.none}</p> : null}
      </div>
    </Dialog>
  );
}

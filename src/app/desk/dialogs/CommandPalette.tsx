import type { EditorView } from '@tiptap/pm/view';
import { useState } from 'react';
import { type Command, commands, keyLabel, runCommand } from '#commands';
import { t } from '#messages';
import { Dialog } from '../../parts/Dialog.tsx';
import { Keys } from '../../parts/Keys.tsx';
import { PickList } from '../../parts/PickList.tsx';
import { useDesk } from '../DeskContext.ts';
import { findCommands } from './findCommands.ts';
import './dialogs.css';

const says = t.desk.palette;

interface Props {
  /** The text that a command is run on. */
  readonly view: EditorView;
  readonly onClose: () => void;
}

/** Finds a command by words of its name or for what it does, and runs it on the text as it was left. */
export function CommandPalette({ view, onClose }: Props) {
  const desk = useDesk();
  const target = { view, actions: desk.actions };
  const [query, setQuery] = useState('');
  // Asked once: the text does not change while this lies over it.
  const [offered] = useState(() =>
    commands.filter((command) => command.id !== 'palette' && (command.when?.(target) ?? true)),
  );
  const found = findCommands(offered, query);

  const run = (command: Command | undefined) => {
    if (!command) return;
    // In the turn of the key: what is typed next, however fast, comes after the command.
    onClose();
    desk.toText({ view });
    runCommand(command, target);
  };

  return (
    <Dialog title={says.label} hidesTitle onClose={onClose} footer={null}>
      <div className="palette">
        <PickList
          label={says.label}
          placeholder={says.label}
          listLabel={says.listbox}
          query={query}
          onQuery={setQuery}
          items={found}
          keyOf={({ id }) => id}
          onEnter={run}
          onTake={run}
          hint={found.length === 0 ? <p className="picker-hint">{says.none}</p> : null}
        >
          {(command) => (
            <>
              <span>{command.name}</span>
              <Keys label={keyLabel(command)} />
            </>
          )}
        </PickList>
      </div>
    </Dialog>
  );
}

import { ArrowDown, ArrowUp, CaseSensitive, Replace, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { commandNamed, herePlatform, keyLabel, labelOfKey } from '#commands';
import {
  closeFind,
  type FindState,
  findNext,
  findPrevious,
  findState,
  replaceAll,
  replaceOne,
  setFind,
} from '#editor';
import { t } from '#messages';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { pressedKey } from '../../parts/pressedKey.ts';
import { notify } from '../../stores/notices.ts';
import { backMatterRows, relatedRow } from '../backMatterRows.ts';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import type { DeskState } from '../deskStore.ts';
import { FindInput } from './FindInput.tsx';
import { useRoomForBar } from './useRoomForBar.ts';
import './FindBar.css';

const says = t.desk.find;

/** Find and replace in the article, its sources and its links. */
export function FindBar() {
  const field = useDeskState((state) => state.findField);
  const find = useArticle(findState);
  return find ? <OpenFindBar find={find} field={field} /> : null;
}

interface OpenFindBarProps {
  readonly find: FindState;
  readonly field: DeskState['findField'];
}

function OpenFindBar({ find, field }: OpenFindBarProps) {
  const desk = useDesk();
  const { view, store } = desk;
  const bar = useRef<HTMLElement>(null);
  const findInput = useRef<HTMLInputElement>(null);
  const replaceInput = useRef<HTMLInputElement>(null);
  const showsReplace = field.name === 'replace';
  const run = (command: typeof findNext) => command(view.state, view.dispatch, view);
  const set = (fields: Parameters<typeof setFind>[0]) => run(setFind(fields));
  useRoomForBar(bar);

  useEffect(() => {
    // With something to look for, replacing begins at what it is replaced by.
    const query = findInput.current;
    const input = field.name === 'replace' && query?.value ? replaceInput.current : query;
    input?.focus();
    input?.select();
  }, [field]);

  useEffect(() => {
    const { row } = find.revealed;
    if (row) backMatterRows.show(row.kind === 'source' ? row.id : relatedRow(row.index));
  }, [find.revealed]);

  const close = () => {
    run(closeFind);
    desk.toText();
  };
  const replaceEverything = () => {
    const { matches } = find;
    if (run(replaceAll)) notify({ text: says.replaced(matches) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (pressedKey(event) !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const onEnter = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if (pressedKey(event) !== 'Enter') return;
    event.preventDefault();
    act(event);
  };

  return (
    <search ref={bar} className="card find-bar" aria-label={says.region} onKeyDown={onKeyDown}>
      {/* The fields come first, one after the other, though buttons stand between them. */}
      <FindInput
        ref={findInput}
        label={says.find}
        spellCheck={false}
        value={find.query}
        onType={(query) => set({ query })}
        onKeyDown={onEnter((event) => run(event.shiftKey ? findPrevious : findNext))}
      />
      {showsReplace ? (
        <FindInput
          ref={replaceInput}
          label={says.replaceWith}
          value={find.replacement}
          onType={(replacement) => set({ replacement })}
          onKeyDown={onEnter(() => run(replaceOne))}
        />
      ) : null}
      <div className="find-tools">
        <output className="find-count">
          {find.query ? says.count(find.current, find.matches) : ''}
        </output>
        <Toggle
          label={says.matchCase}
          isOn={find.matchCase}
          onChange={(matchCase) => set({ matchCase })}
        >
          <CaseSensitive aria-hidden="true" />
        </Toggle>
        <Toggle
          label={says.wholeWord}
          isOn={find.wholeWord}
          onChange={(wholeWord) => set({ wholeWord })}
        >
          <WholeWord aria-hidden="true" />
        </Toggle>
        <IconButton
          label={says.previous}
          keys={keyLabel(commandNamed('find-previous'))}
          onClick={() => run(findPrevious)}
        >
          <ArrowUp aria-hidden="true" />
        </IconButton>
        <IconButton
          label={says.next}
          keys={keyLabel(commandNamed('find-next'))}
          onClick={() => run(findNext)}
        >
          <ArrowDown aria-hidden="true" />
        </IconButton>
        {showsReplace ? null : (
          <IconButton
            label={says.showReplace}
            keys={keyLabel(commandNamed('replace'))}
            onClick={() => store.setState({ findField: { name: 'replace' } })}
          >
            <Replace aria-hidden="true" />
          </IconButton>
        )}
        <IconButton label={says.close} keys={labelOfKey('Escape', herePlatform())} onClick={close}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {showsReplace ? (
        <div className="find-actions">
          {/* Not `disabled`: the last match would take the focus with it. */}
          <Button aria-disabled={find.matches === 0} onClick={() => run(replaceOne)}>
            {says.replace}
          </Button>
          <Button aria-disabled={find.matches === 0} onClick={replaceEverything}>
            {says.replaceAll}
          </Button>
        </div>
      ) : null}
    </search>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

const Toggle = ({ label, isOn, onChange, children }: ToggleProps) => (
  <IconButton label={label} aria-pressed={isOn} onClick={() => onChange(!isOn)}>
    {children}
  </IconButton>
);

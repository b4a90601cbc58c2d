import { redoNoScroll, undoNoScroll } from '@tiptap/pm/history';
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { commandNamed, isKeyOf } from '#commands';
import { useDesk } from '../DeskContext.ts';

const PAUSE = 1000; // ms without a key after which what was typed is committed

interface Typing<Name> {
  readonly name: Name;
  readonly value: string;
  /** What is committed of it. */
  readonly read: (typed: string) => string;
}

const asTyped = (typed: string) => typed;

/**
 * The fields of a form whose values are in the article.
 *
 * What is typed into a field stays in the form until the field is left or a pause is made; then it is
 * committed, as one step of the article's undo history. Undo and redo in the form are those of the
 * article: what is being typed is committed first, the page stays where it is, and the form shows
 * what came of it.
 *
 * @param values what the article says; `commit` changes it
 */
export function useFields<Name extends string>(
  values: Readonly<Record<Name, string>>,
  commit: (name: Name, value: string) => void,
) {
  const { editor } = useDesk();
  const [typing, setTyping] = useState<Typing<Name> | null>(null);
  const unsaved = useRef<Typing<Name> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestCommit = useRef(commit);
  latestCommit.current = commit;

  const commitNow = () => {
    clearTimeout(timer.current);
    const { current } = unsaved;
    unsaved.current = null;
    if (current) latestCommit.current(current.name, current.read(current.value));
  };
  const latestCommitNow = useRef(commitNow);
  latestCommitNow.current = commitNow;
  useEffect(() => () => latestCommitNow.current(), []);

  /** Commits what was typed; the fields show what the article says. */
  const flush = () => {
    commitNow();
    setTyping(null);
  };

  /** @param read what is committed of what was typed */
  const control = (name: Name, read = asTyped) => ({
    name,
    value: typing?.name === name ? typing.value : values[name],
    onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) {
      const next = { name, value: event.target.value, read };
      if (unsaved.current && unsaved.current.name !== name) commitNow();
      unsaved.current = next;
      setTyping(next);
      clearTimeout(timer.current);
      if (event.target instanceof HTMLSelectElement) flush();
      else timer.current = setTimeout(commitNow, PAUSE);
    },
    onBlur: flush,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const press = event.nativeEvent;
    const step = isKeyOf(press, commandNamed('undo'))
      ? undoNoScroll
      : isKeyOf(press, commandNamed('redo'))
        ? redoNoScroll
        : null;
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    flush();
    step(editor.state, editor.view.dispatch);
  };

  return { control, flush, onKeyDown };
}

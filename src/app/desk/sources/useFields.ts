import { redoNoScroll, undoNoScroll } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { commandNamed, isKeyOf } from '#commands';
import { addressIn } from '#document';
import { useDesk } from '../DeskContext.ts';

const asTyped = (typed: string) => typed;

/**
 * The fields of a form whose values are in the article.
 *
 * What is typed into a field stays in the form, and in `desk.halfTyped`, until the field is left or a
 * pause is made. Undo and redo in the form are those of the article: what is being typed is committed
 * first, the page stays where it is, and the form shows what came of it.
 *
 * @param values what the article says
 * @param change makes it say something else; what it tells the form it tells it only with a view
 */
export function useFields<Name extends string>(
  values: Readonly<Record<Name, string>>,
  change: (name: Name, value: string) => Command,
) {
  const { editor, halfTyped } = useDesk();
  const form = useId();
  const [typing, setTyping] = useState<{ readonly name: Name; readonly value: string } | null>(
    null,
  );
  const latestChange = useRef(change);
  latestChange.current = change;
  useEffect(() => () => halfTyped.commit(), [halfTyped]);

  /** Commits what was typed; the fields show what the article says. */
  const flush = () => {
    halfTyped.commit();
    setTyping(null);
  };

  const shown = (name: Name) => (typing?.name === name ? typing.value : values[name]);

  /** A field says something else, which is not committed yet. */
  const type = (name: Name, value: string, read = asTyped) => {
    setTyping({ name, value });
    halfTyped.type(`${form} ${name}`, (state, dispatch, view) =>
      latestChange.current(name, read(value))(state, dispatch, view),
    );
  };

  /** @param read what is committed of what was typed */
  const control = (name: Name, read = asTyped) => ({
    name,
    value: shown(name),
    onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) {
      type(name, event.target.value, read);
      if (event.target instanceof HTMLSelectElement) flush();
    },
    onBlur: flush,
  });

  /**
   * The control of a title, where a form begins. Nothing but an address, pasted while neither the title
   * nor the address says anything, is no title: it goes to where it belongs, and the title is still
   * to be typed.
   * @param address the field of the address
   */
  const titleControl = (name: Name, address: Name) => ({
    ...control(name),
    onPaste(event: ClipboardEvent) {
      const pasted = addressIn(event.clipboardData.getData('text/plain'));
      if (pasted === null || shown(name) !== '' || shown(address) !== '') return;
      event.preventDefault();
      type(address, pasted);
    },
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

  return { control, titleControl, flush, onKeyDown };
}

import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { useCallback, useRef, useSyncExternalStore } from 'react';

/**
 * A value read from the editor's state, for a panel beside the text.
 *
 * Read at most once a frame, after the key was drawn, so that no panel is on the path of a key; the
 * component renders again only when the value is another one (by `isEqual`, at first by identity).
 */
export function useEditorState<Value>(
  editor: Editor,
  read: (state: EditorState) => Value,
  isEqual: (a: Value, b: Value) => boolean = Object.is,
): Value {
  const last = useRef<{ editor: Editor; value: Value } | null>(null);
  const latestRead = useRef(read);
  latestRead.current = read;
  const subscribe = useCallback(
    (changed: () => void) => {
      let frame = 0;
      const onTransaction = () => {
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          const value = latestRead.current(editor.state);
          if (last.current && isEqual(last.current.value, value)) return;
          last.current = { editor, value };
          changed();
        });
      };
      editor.on('transaction', onTransaction);
      return () => {
        editor.off('transaction', onTransaction);
        cancelAnimationFrame(frame);
      };
    },
    [editor, isEqual],
  );
  return useSyncExternalStore(subscribe, () => {
    if (last.current?.editor !== editor) last.current = { editor, value: read(editor.state) };
    return last.current.value;
  });
}

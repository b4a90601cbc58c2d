import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { onEditorFrame } from './editorFrames.ts';

interface Read<Value> {
  readonly state: EditorState;
  readonly read: (state: EditorState) => Value;
  readonly value: Value;
}

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
  const last = useRef<Read<Value> | null>(null);
  const subscribe = useCallback((changed: () => void) => onEditorFrame(editor, changed), [editor]);
  return useSyncExternalStore(subscribe, () => {
    const { state } = editor;
    if (last.current?.state !== state || last.current.read !== read) {
      const value = read(state);
      const isSame = last.current !== null && isEqual(last.current.value, value);
      last.current = { state, read, value: isSame && last.current ? last.current.value : value };
    }
    return last.current.value;
  });
}

import type { EditorState } from '@tiptap/pm/state';
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { DraftDesk } from './DraftDesk.ts';
import type { DeskState } from './deskStore.ts';
import { useEditorState } from './useEditorState.ts';

/** The desk with the draft that is open on it. */
export const DeskContext = createContext<DraftDesk | null>(null);

/**
 * The desk around a component.
 * @throws Error where there is none
 */
export function useDesk(): DraftDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('There is no desk around this component');
  return desk;
}

/** A value of what the desk shows. */
export function useDeskState<Value>(read: (state: DeskState) => Value): Value {
  return useStore(useDesk().store, read);
}

/** A value read from the article, once a frame. */
export function useArticle<Value>(
  read: (state: EditorState) => Value,
  isEqual?: (a: Value, b: Value) => boolean,
): Value {
  return useEditorState(useDesk().editor, read, isEqual);
}

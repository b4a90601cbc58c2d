import type { Command as EditorCommand } from '@tiptap/pm/state';
import { isArticle } from '#document';
import type { Command, Desk } from './Command.ts';

/** For a command that is ProseMirror's, and knows by itself whether it has something to do. */
export const does = (command: EditorCommand): Pick<Command, 'when' | 'run'> => ({
  when: ({ view }) => command(view.state, undefined, view),
  run: ({ view }) => {
    command(view.state, view.dispatch, view);
  },
});

/** Whether the text is the article, and not the notes. */
export const inArticle = ({ view }: Desk): boolean => isArticle(view.state.doc);

/** Whether the text is the article, and what is being written is no other text. */
export const isWritingArticle = (desk: Desk): boolean => {
  const active = document.activeElement;
  const isText = active instanceof HTMLElement && active.isContentEditable;
  return inArticle(desk) && (!isText || desk.view.dom.contains(active));
};

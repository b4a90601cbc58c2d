// @vitest-environment happy-dom
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, it, vi } from 'vitest';
import { build } from '#document';
import { createArticleEditor, undo } from '#editor';
import type { DeskActions } from './Command.ts';
import { commands, runCommand } from './index.ts';

const ACTIONS = [
  'save',
  'cite',
  'editLink',
  'openFind',
  'openReplace',
  'toSelectionBar',
  'moveToNotes',
  'exportMarkdown',
  'copyMarkdown',
  'showDetails',
  'toggleNotes',
  'showShortcuts',
  'showPalette',
  'showSettings',
  'duplicateDraft',
  'deleteDraft',
] as const satisfies readonly (keyof DeskActions)[];

const { a, article, section, p, ul, li, task, why, b } = build;

/** An article in which each command has something to do somewhere. */
const story = article({
  headline: 'Ferry fares',
  lede: [p('The board ', b('voted'), ' in ', a('https://example.org/', 'May'))],
  body: [
    section('What changes', p('A trip costs more.'), ul(li('one'), li(p('two'), ul(li('three'))))),
    section('Who decided', ul(task(false, p('ask the board')))),
    why(p('There is no other way.')),
  ],
});

const openStory = () =>
  createArticleEditor({
    element: document.createElement('div'),
    article: story,
    language: 'en',
    typographicQuotes: () => true,
  });

/** For each textblock its inside selected, and the caret at its end. */
function selectionsOf({ doc }: EditorState) {
  const found: TextSelection[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const [from, to] = [pos + 1, pos + 1 + node.content.size];
    found.push(TextSelection.create(doc, to));
    if (to - from > 2) found.push(TextSelection.create(doc, from + 1, to - 1));
    return false;
  });
  return found;
}

it.each(commands.map((command) => [command.id, command] as const))(
  '%s does something somewhere in an article',
  (_, command) => {
    const calls = vi.fn();
    vi.spyOn(window, 'open').mockImplementation(calls);
    const actions = Object.fromEntries(
      ACTIONS.map((name) => [name, () => calls(name)]),
    ) as unknown as DeskActions;
    const editor = openStory();
    const { view } = editor;
    const { state } = view;
    const didSomething = selectionsOf(state).some((selection) => {
      view.updateState(state);
      view.dispatch(view.state.tr.setSelection(selection));
      if (command.id === 'undo') view.dispatch(view.state.tr.insertText('x', 1));
      if (command.id === 'redo') {
        view.dispatch(view.state.tr.insertText('x', 1));
        undo(view.state, view.dispatch);
      }
      const before = view.state;
      return (
        runCommand(command, { view, actions }) &&
        (calls.mock.calls.length > 0 || view.state !== before)
      );
    });
    editor.destroy();
    expect(didSomething).toBe(true);
  },
);

// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { afterEach, describe, expect, it } from 'vitest';
import { build, nodeType, sourcesNamedBy, sourcesOf } from '#document';
import { createArticleEditor } from '../createArticleEditor.ts';
import { createNotesEditor } from '../createNotesEditor.ts';
import { redo, undo } from '../edits/historyPlugin.ts';
import { addSource, removeSource, setSource } from '../sources/sourceCommands.ts';
import { showCitationsOf } from './citationsBesidePlugin.ts';

const { article, cite, p, verbatim } = build;

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

const options = () => ({
  element: document.createElement('div'),
  language: 'en',
  typographicQuotes: () => true,
});

/** What the citations of an editor show and are called. */
const shown = (editor: Editor) =>
  [...editor.view.dom.querySelectorAll<HTMLElement>('[data-citation]')].map(
    (citation) => `${citation.dataset.number ?? '–'} ${citation.getAttribute('aria-label')}`,
  );

it('citations beside the article say what the article knows of them, at once', () => {
  const story = article({
    lede: [p('a', cite('own'), 'b', cite('minutes'), 'c', cite('minutes', 'p. 2'))],
    sources: [
      { id: 'minutes', title: 'Minutes' },
      { id: 'budget', title: 'Budget' },
    ],
  });
  const notes = nodeType('notes').create(null, [
    p('x', cite('minutes', 'p. 2'), 'y', cite('minutes', 'p. 9'), cite('budget'), cite('gone')),
  ]);
  const text = createArticleEditor({ ...options(), article: story });
  const beside = createNotesEditor({ ...options(), notes });
  editors.push(text, beside);
  showCitationsOf(beside, text.state);
  expect(shown(beside)).toEqual([
    '3 Note 3 of the article: Minutes',
    '2 Note 2 of the article: Minutes',
    '– Budget, not cited in the article',
    '– Source is missing, not cited in the article',
  ]);

  setSource('budget', { title: 'Budget 2026' })(text.state, text.view.dispatch);
  text.view.dispatch(text.state.tr.delete(6, 8));
  showCitationsOf(beside, text.state);
  expect(shown(beside).slice(0, 3)).toEqual([
    '2 Note 2 of the article: Minutes',
    '1 Note 1 of the article: Minutes',
    '– Budget 2026, not cited in the article',
  ]);

  const { state } = beside;
  showCitationsOf(beside, text.state);
  expect(beside.state).toBe(state);
  beside.view.dispatch(beside.state.tr.insert(1, cite('minutes')));
  expect(shown(beside)[0]).toBe('1 Note 1 of the article: Minutes');
  removeSource('minutes')(text.state, text.view.dispatch);
  showCitationsOf(beside, text.state);
  expect(shown(beside)[0]).toBe('– Source is missing, not cited in the article');
});

describe('a source that becomes confidential', () => {
  const open = () => {
    const story = article({
      lede: [p('a', cite('minutes'))],
      sources: [{ id: 'minutes', title: 'Minutes' }],
    });
    const notes = nodeType('notes').create(null, [
      p('x', cite('minutes', 'p. 9')),
      verbatim('[^minutes.2_]: Minutes, p. 4'),
    ]);
    const text: Editor = createArticleEditor({
      ...options(),
      article: story,
      onTransaction: () => showCitationsOf(beside, text.state),
    });
    const beside = createNotesEditor({ ...options(), notes });
    editors.push(text, beside);
    showCitationsOf(beside, text.state);
    return { text, beside, notes };
  };
  const run = ({ state, view }: Editor, command: Command) => command(state, view.dispatch, view);
  const hide = setSource('minutes', { terms: 'confidential' });
  const named = ({ state }: Editor) => {
    const ids: string[] = [];
    state.doc.descendants((node) => {
      ids.push(...sourcesNamedBy(node));
    });
    return ids;
  };

  it('is named by its new id beside the article, too', () => {
    const { text, beside, notes } = open();
    run(text, hide);
    const id = sourcesOf(text.state.doc)[0]?.id;
    expect(id).not.toBe('minutes');
    expect(named(beside)).toEqual([id, id]);
    expect(shown(beside)).toEqual(['1 Note 1 of the article: Confidential source']);
    expect(undo(beside.state)).toBe(false);

    run(text, undo);
    expect(beside.state.doc.eq(notes)).toBe(true);
    run(text, redo);
    expect(named(beside)).toEqual([id, id]);
  });

  it('is named by it where an undo brings back what named it before', () => {
    const { text, beside } = open();
    beside.view.dispatch(beside.state.tr.delete(1, 3));
    expect(named(beside)).toEqual(['minutes']);
    run(text, hide);
    run(beside, undo);
    const id = sourcesOf(text.state.doc)[0]?.id;
    expect(named(beside)).toEqual([id, id]);
  });

  it('leaves its former id to a source that comes to have it', () => {
    const { text, beside } = open();
    run(text, hide);
    run(text, addSource({ title: 'Minutes' }));
    beside.view.dispatch(beside.state.tr.insert(1, cite('minutes')));
    const [hidden] = sourcesOf(text.state.doc);
    expect(named(beside)).toEqual(['minutes', hidden?.id, hidden?.id]);
  });
});

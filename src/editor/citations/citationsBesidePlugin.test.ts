// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { build, nodeType } from '#document';
import { createArticleEditor } from '../createArticleEditor.ts';
import { createNotesEditor } from '../createNotesEditor.ts';
import { removeSource, setSource } from '../sources/sourceCommands.ts';
import { showCitationsOf } from './citationsBesidePlugin.ts';

const { article, cite, p } = build;

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
  removeSource('minutes', { citations: 'remove' })(text.state, text.view.dispatch);
  showCitationsOf(beside, text.state);
  expect(shown(beside)[0]).toBe('– Source is missing, not cited in the article');
});

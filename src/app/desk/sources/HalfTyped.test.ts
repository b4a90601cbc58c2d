// @vitest-environment happy-dom
import { history, undo } from '@tiptap/pm/history';
import { type Command, EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build, relatedLinksOf, sourcesOf } from '#document';
import { addSource, setRelatedLink } from '#editor';
import { HalfTyped } from './HalfTyped.ts';

let view: { state: EditorState; dispatch: (tr: Transaction) => void };
let halfTyped: HalfTyped;
const changed = vi.fn();
const added = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  const doc = build.article({
    headline: 'Ferry fares',
    related: [{ title: 'Timetable' }],
  });
  view = {
    state: EditorState.create({ doc, plugins: [history()] }),
    dispatch: (tr) => {
      view.state = view.state.apply(tr);
    },
  };
  halfTyped = new HalfTyped({ view: () => view as EditorView, changed });
});
afterEach(() => {
  vi.clearAllMocks();
  vi.useRealTimers();
});

const titled =
  (title: string): Command =>
  (state, dispatch, committed) =>
    addSource({ title }, committed && added)(state, dispatch);
const typeTitle = (title: string) => {
  for (let end = 1; end <= title.length; end += 1) {
    halfTyped.type('source title', titled(title.slice(0, end)));
  }
};
const titles = () => sourcesOf(view.state.doc).map(({ title }) => title);
const titlesToSave = () => sourcesOf(halfTyped.articleIn(view.state)).map(({ title }) => title);

describe('what is half typed', () => {
  it('is told at each key, and is in the article for whoever saves it', () => {
    typeTitle('Minutes');
    expect(changed).toHaveBeenCalledTimes(7);
    expect(titlesToSave()).toEqual(['Minutes']);
    expect(titlesToSave()).toEqual(['Minutes']);
    expect(titles()).toEqual([]);
    expect(added).not.toHaveBeenCalled();
  });

  it('is committed after a pause, once, as one step of the history', () => {
    typeTitle('Min');
    vi.advanceTimersByTime(999);
    typeTitle('Minutes');
    vi.advanceTimersByTime(999);
    expect(titles()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(titles()).toEqual(['Minutes']);
    expect(titlesToSave()).toEqual(['Minutes']);
    expect(added.mock.calls).toEqual([['minutes']]);
    halfTyped.commit();
    undo(view.state, view.dispatch);
    expect(titles()).toEqual([]);
  });

  it('is committed before another field is typed into', () => {
    typeTitle('Minutes');
    halfTyped.type('link title', setRelatedLink(0, { title: 'Fares' }));
    expect(titles()).toEqual(['Minutes']);
    expect(relatedLinksOf(view.state.doc)).toMatchObject([{ title: 'Timetable' }]);
    expect(relatedLinksOf(halfTyped.articleIn(view.state))).toMatchObject([{ title: 'Fares' }]);
  });

  it('is forgotten when the article is there no more', () => {
    typeTitle('Minutes');
    halfTyped.drop();
    halfTyped.commit();
    vi.advanceTimersByTime(5000);
    expect(titles()).toEqual([]);
    expect(titlesToSave()).toEqual([]);
  });
});

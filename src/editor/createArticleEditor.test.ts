// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Article, build, emptyArticle, nodeType, schema } from '#document';
import { t } from '#messages';
import { createArticleEditor } from './createArticleEditor.ts';
import { createNotesEditor } from './createNotesEditor.ts';
import { setLanguage } from './languagePlugin.ts';
import { openSlashMenu } from './slash/slashMenuPlugin.ts';

const { article, cite, figure, li, p, section, task, ul, verbatim, why } = build;

let editor: Editor | undefined;

function open(
  doc: Article,
  options: Partial<Parameters<typeof createArticleEditor>[0]> = {},
): Editor {
  editor = createArticleEditor({
    element: document.body.appendChild(document.createElement('div')),
    article: doc,
    language: 'en',
    typographicQuotes: () => true,
    ...options,
  });
  return editor;
}

afterEach(() => {
  editor?.destroy();
  document.body.replaceChildren();
});

const text = (of: Editor) => of.view.dom;
const one = (of: Editor, selector: string) => {
  const found = text(of).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};

describe('the article editor', () => {
  it('edits the very nodes it was given', () => {
    const doc = emptyArticle();
    const { state } = open(doc);
    expect(state.doc).toBe(doc);
    expect(state.schema).toBe(schema);
  });

  it('is a textbox named "Article", in the language of the draft', () => {
    const of = open(emptyArticle(), { language: 'de' });
    const attribute = (name: string) => text(of).getAttribute(name);
    expect(attribute('role')).toBe('textbox');
    expect(attribute('aria-label')).toBe(t.desk.article);
    expect(attribute('aria-multiline')).toBe('true');
    expect(attribute('spellcheck')).toBe('true');
    expect(attribute('lang')).toBe('de');
    setLanguage(of, 'fr');
    expect(attribute('lang')).toBe('fr');
  });

  it('tells of each transaction once, with what was added to it', () => {
    const onTransaction = vi.fn();
    const of = open(emptyArticle(), { onTransaction });
    of.view.dispatch(of.state.tr.insertText('a\u0000', 1));
    expect(onTransaction).toHaveBeenCalledTimes(1);
    const [tr, appended] = onTransaction.mock.calls[0] ?? [];
    expect(tr.docChanged).toBe(true);
    expect(appended).toHaveLength(1);
  });

  it('points to the option of the open menu', () => {
    const of = open(emptyArticle());
    of.commands.setTextSelection(6);
    openSlashMenu(of.state, of.view.dispatch);
    expect(text(of).getAttribute('aria-controls')).toBe('insert-block');
    expect(text(of).getAttribute('aria-activedescendant')).toBe('insert-block-0');
    of.view.dispatch(of.state.tr.insertText(' '));
    expect(text(of).hasAttribute('aria-activedescendant')).toBe(false);
  });
});

describe('the nodes on screen', () => {
  it('show neither sources nor related links in the text', () => {
    const of = open(
      article({ sources: [{ id: 'a', title: 'Secret' }], related: [{ title: 'More' }] }),
    );
    for (const part of ['sources', 'related-links']) {
      const stub = one(of, `[data-part=${part}]`);
      expect(stub.hidden).toBe(true);
      expect(stub.contentEditable).toBe('false');
      expect(stub.textContent).toBe('');
    }
  });

  it('number and name citations', () => {
    const of = open(
      article({ lede: [p('x', cite('a'))], sources: [{ id: 'a', title: 'Minutes' }] }),
    );
    const citation = one(of, 'sup[data-citation]');
    expect(citation.dataset.number).toBe('1');
    expect(citation.getAttribute('aria-label')).toBe(t.editor.note(1, 'Minutes'));
  });

  it('label "why it matters" and kept Markdown outside of what one can edit', () => {
    const of = open(article({ lede: [verbatim('| a |')], body: [why(p('x'))] }));
    const label = one(of, '[data-part=why-it-matters] > .kicker');
    expect(label.textContent).toBe(t.blocks.whyItMatters);
    expect(label.contentEditable).toBe('false');
    expect(one(of, 'div.verbatim pre').textContent).toBe('| a |');
  });

  it('describe a picture and never fetch it', () => {
    const picture = { src: 'https://example.org/a.png', alt: 'A dog', credit: 'Me' };
    const of = open(article({ lede: [figure(picture)] }));
    expect(one(of, '.picture').textContent).toBe(
      `${t.blocks.figure}A dogMehttps://example.org/a.png`,
    );
    expect(text(of).querySelector('img[src]')).toBeNull();
    expect(one(of, 'figcaption').dataset.prompt).toBe(t.blocks.prompt.figure);
    of.view.dispatch(of.state.tr.insertText('Caption', 6));
    expect(one(of, 'figcaption').dataset.prompt).toBeUndefined();
  });

  it('tick a task, and leave the caret where it is', () => {
    const of = open(article({ body: [section('S', ul(task(false, p('do'))), ul(li('no task')))] }));
    of.commands.setTextSelection(1);
    const checkbox = one(of, 'li.task [role=checkbox]');
    expect(checkbox.getAttribute('aria-checked')).toBe('false');
    checkbox.click();
    expect(checkbox.getAttribute('aria-checked')).toBe('true');
    expect(of.state.doc.child(3).child(1).child(0).attrs.checked).toBe(true);
    expect(one(of, 'li.task').dataset.checked).toBe('true');
    expect(of.state.selection.head).toBe(1);
    expect(text(of).querySelectorAll('[role=checkbox]')).toHaveLength(1);
    checkbox.click();
    expect(of.state.doc.child(3).child(1).child(0).attrs.checked).toBe(false);
  });
});

describe('the notes editor', () => {
  it('is a textbox named "Notes" that holds blocks, citations of the article too', () => {
    editor = createNotesEditor({
      element: document.body.appendChild(document.createElement('div')),
      notes: nodeType('notes').create(null, [p('x', cite('a'))]),
      language: 'en',
      typographicQuotes: () => true,
    });
    expect(text(editor).getAttribute('aria-label')).toBe(t.editor.notes);
    editor.view.dispatch(editor.state.tr.insertText('y', 1));
    expect(editor.state.doc.textContent).toBe('yx');
  });
});

import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, build, markType } from '#document';
import { runs } from '../../testing/runs.ts';
import { newSubheading } from '../edits/setTextblocks.ts';
import { newSection } from '../edits/startPart.ts';
import { languagePlugin } from '../languagePlugin.ts';
import { runCommands } from '../testing/runCommands.ts';
import { automatic, takeBack, takeBackPlugin } from './takeBackPlugin.ts';
import { ruleFor } from './typingPlugin.ts';

const { a, article, b, code, i, li, ol, p, quotation, s, section, subheading, task, ul } = build;

function open(doc: Article, pos: number): EditorState {
  return EditorState.create({
    doc,
    selection: TextSelection.create(doc, pos),
    plugins: [languagePlugin('en'), takeBackPlugin()],
  });
}

/** Types a text key by key, as `typingPlugin` does. */
function type(state: EditorState, keys: string, typographicQuotes = true): EditorState {
  let typed = state;
  for (const key of keys) {
    typed = typed.apply(typed.tr.insertText(key));
    const change = ruleFor(typed, typographicQuotes);
    if (change) typed = typed.apply(automatic(change, typed));
  }
  return typed;
}

const LEDE = 6; // where the text of the lede's first paragraph begins in an empty article

const typed = (keys: string) => type(open(article({}), LEDE), keys).doc;

const inLede = (...blocks: Parameters<typeof build.lede>) => article({ lede: blocks });

describe('Markdown as typed', () => {
  it.each([
    ['a **b** c', inLede(p('a ', b('b'), ' c'))],
    ['a __b__ c', inLede(p('a ', b('b'), ' c'))],
    ['a _b c_ d', inLede(p('a ', i('b c'), ' d'))],
    ['*a* b', inLede(p(i('a'), ' b'))],
    ['~~a~~ b', inLede(p(s('a'), ' b'))],
    ['`a "b" -- c` d', inLede(p(code('a "b" -- c'), ' d'))],
    ['- a', inLede(ul(li('a')))],
    ['* a', inLede(ul(li('a')))],
    ['1. a', inLede(ol(1, li('a')))],
    ['[] a', inLede(ul(task(false, p('a'))))],
    ['[ ] a', inLede(ul(task(false, p('a'))))],
    ['> a', inLede(quotation(p('a')))],
    ['### a', inLede(subheading('a'))],
    ['## a', article({ body: [section('a')] })],
    ['---a', inLede(build.divider(), p('a'))],
  ])('%s', (keys, expected) => {
    expect(typed(keys).toString()).toBe(expected.toString());
  });

  it('makes a heading of a list item as the command does', () => {
    const doc = inLede(ul(li('x'), li('y'), li('z')));
    const start = LEDE + 'x'.length + 6;
    expect(doc.resolve(start).parent.textContent).toBe('y');
    const typedSection = type(open(doc, start), '## ');
    expect(typedSection.doc.eq(runCommands(open(doc, start), newSection).doc)).toBe(true);
    expect(typedSection.doc.child(3).toString()).toContain('section(sectionHeading("y")');
    expect(runCommands(typedSection, takeBack).doc.textContent).toBe('x## yz');
    const typedSubheading = type(open(doc, start), '### ').doc;
    expect(typedSubheading.eq(runCommands(open(doc, start), newSubheading).doc)).toBe(true);
    expect(typedSubheading.child(2).toString()).toContain('subheading("y")');
  });

  it('leaves signs inside words, sums, years and labels alone', () => {
    for (const text of ['snake_case_name', '2*3*4', '2024. was', 'a * b * c', 'See[^2]', '** **']) {
      expect(typed(text).textContent).toBe(text);
    }
  });

  it('stays within what a headline can hold', () => {
    const state = type(open(article({}), 1), '**a** _b_ ## c');
    expect(state.doc.child(0).toString()).toBe('headline("**a** ", italic("b"), " ## c")');
  });
});

describe('addresses', () => {
  it('become links at the space behind them, without the full stop of the sentence', () => {
    expect(typed('see https://example.org/a_(b)?c=1. ok').toString()).toBe(
      inLede(
        p('see ', a('https://example.org/a_(b)?c=1', 'https://example.org/a_(b)?c=1'), '. ok'),
      ).toString(),
    );
    expect(typed('(https://example.org) ').toString()).toContain('link("https://example.org")');
  });

  it('stay text when they are none or are linked already', () => {
    expect(typed('https:// a javascript:alert(1) b').toString()).not.toContain('link');
    const linked = article({ lede: [p(a('https://a.example', 'https://b.example'))] });
    const state = type(open(linked, LEDE + 'https://b.example'.length), ' ');
    expect(state.doc.textContent).toBe('https://b.example ');
    expect(state.doc.rangeHasMark(LEDE, LEDE + 4, markType('link'))).toBe(true);
  });
});

describe('one Backspace', () => {
  const takenBack = (state: EditorState) => runCommands(state, takeBack);

  it('takes back exactly the automatic change, whatever it was', () => {
    const keys = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '"',
        "'",
        '-',
        '.',
        '*',
        '_',
        '`',
        '~',
        '#',
        '[',
        ']',
        '>',
        '1',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(keys, (text) => {
        let state = open(article({}), LEDE);
        for (const key of text) {
          const literal = state.apply(state.tr.insertText(key));
          const change = ruleFor(literal, true);
          state = change ? literal.apply(automatic(change, literal)) : literal;
          if (!change) continue;
          const back = takenBack(state);
          expect(back.doc.toString()).toBe(literal.doc.toString());
          expect(back.selection.eq(literal.selection)).toBe(true);
        }
      }),
      runs(),
    );
  });

  it('takes nothing back after another key or a move of the caret', () => {
    const state = type(open(article({}), LEDE), '"a');
    expect(takeBack(state)).toBe(false);
    const moved = type(open(article({}), LEDE), '"');
    const tr = moved.tr.setSelection(TextSelection.create(moved.doc, 1));
    expect(takeBack(moved)).toBe(true);
    expect(takeBack(moved.apply(tr))).toBe(false);
  });
});

describe('the setting', () => {
  it('turns quotes, dashes and ellipses off, and nothing else', () => {
    const state = type(open(article({}), LEDE), '"a" -- b... **c**', false);
    expect(state.doc.toString()).toContain('paragraph("\\"a\\" -- b... ", bold("c"))');
  });
});

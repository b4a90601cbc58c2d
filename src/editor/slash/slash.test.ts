import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type Article, build } from '#document';
import { insertDivider } from '../edits/insertDivider.ts';
import { toggleBulletList } from '../edits/lists.ts';
import { newSection } from '../edits/startPart.ts';
import { runCommands } from '../testing/runCommands.ts';
import { filterItems, slashItems } from './slashItems.ts';
import {
  closeSlashMenu,
  openSlashMenu,
  selectSlashItem,
  slashMenuPlugin,
  slashMenuState,
  takeSlashItem,
} from './slashMenuPlugin.ts';

const { article, li, p, ul } = build;
const LEDE = 6; // where the text of the lede begins when nothing stands above it

const commands = { newSection, bulletList: toggleBulletList, divider: insertDivider };

const open = (doc: Article, pos: number, cite?: () => void) =>
  EditorState.create({
    doc,
    selection: TextSelection.create(doc, pos),
    plugins: [slashMenuPlugin({ commands, cite })],
  });

const type =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text));
    return true;
  };

const names = (state: EditorState) => slashMenuState(state)?.items.map(({ id }) => id) ?? null;

const inEmpty = open(article({}), LEDE);
const afterWord = open(article({ lede: [p('word ')] }), LEDE + 5);

describe('the menu', () => {
  it('opens at the start of a paragraph and after a space, nowhere else', () => {
    expect(openSlashMenu(inEmpty)).toBe(true);
    expect(openSlashMenu(afterWord)).toBe(true);
    expect(openSlashMenu(open(article({ lede: [p('and')] }), LEDE))).toBe(true);
    expect(openSlashMenu(open(article({ lede: [ul(li('and'))] }), LEDE + 2))).toBe(true);
    expect(openSlashMenu(open(article({ lede: [p('and')] }), LEDE + 3))).toBe(false);
    expect(openSlashMenu(open(article({ headline: 'a ' }), 3))).toBe(false);
  });

  it('filters as one types, and comes back when a slip is mended', () => {
    let state = runCommands(inEmpty, openSlashMenu);
    expect(names(state)).toEqual(['newSection', 'bulletList', 'divider']);
    state = runCommands(state, type('r'));
    expect(names(state)).toEqual(['divider']);
    state = runCommands(state, type('q'));
    expect(names(state)).toBeNull();
    const { head } = state.selection;
    state = state.apply(state.tr.delete(head - 1, head));
    expect(names(state)).toEqual(['divider']);
  });

  it('closes for good at a space, when the slash goes, when the caret goes', () => {
    const state = runCommands(afterWord, openSlashMenu);
    expect(names(runCommands(state, type(' 6')))).toBeNull();
    const { head } = state.selection;
    expect(names(state.apply(state.tr.delete(head - 1, head)))).toBeNull();
    expect(
      names(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)))),
    ).toBeNull();
    expect(names(runCommands(state, closeSlashMenu, type('x')))).toBeNull();
  });

  it('puts the block in the place of what was typed', () => {
    const state = runCommands(afterWord, openSlashMenu, type('bul'), takeSlashItem(0));
    expect(state.doc.child(2).toString()).toBe('lede(bulletList(listItem(paragraph("word "))))');
    expect(slashMenuState(state)).toBeNull();
  });

  it('reads from the slash to the caret, and makes the block of the text behind it', () => {
    const before = open(article({ lede: [p('Who pays')] }), LEDE);
    let state = runCommands(before, openSlashMenu, type('section'));
    expect(slashMenuState(state)?.query).toBe('section');
    state = runCommands(state, takeSlashItem(0));
    expect(state.doc.child(3).toString()).toContain('section(sectionHeading("Who pays")');
    expect(state.selection.$head.parentOffset).toBe(0);
    const item = open(article({ lede: [ul(li('Who'), li('pays'))] }), LEDE + 2);
    state = runCommands(item, openSlashMenu, type('section'), takeSlashItem(0));
    expect(state.doc.child(3).toString()).toContain('section(sectionHeading("Who")');
  });

  it('takes the item that is selected, and keeps it selected until the query changes', () => {
    let state = runCommands(inEmpty, openSlashMenu, selectSlashItem(2));
    expect(slashMenuState(state)?.selected).toBe(2);
    expect(selectSlashItem(3)(state)).toBe(false);
    state = runCommands(state, type('b'));
    expect(slashMenuState(state)?.selected).toBe(0);
  });

  it('asks for a source once the text is out of the way', () => {
    let asked = 0;
    const state = runCommands(
      open(article({ lede: [p('word ')] }), LEDE + 5, () => {
        asked += 1;
      }),
      openSlashMenu,
      type('cite'),
      takeSlashItem(0),
    );
    expect(asked).toBe(1);
    expect(state.doc.child(2).textContent).toBe('word ');
  });
});

describe('the items', () => {
  const items = slashItems(commands, true);

  it('are those that have a command', () => {
    expect(items.map(({ id }) => id)).toEqual(['newSection', 'bulletList', 'cite', 'divider']);
    expect(slashItems(commands, false).some(({ id }) => id === 'cite')).toBe(false);
  });

  it('are found by the beginning of a word, names before other words', () => {
    expect(filterItems(items, 'SE').map(({ id }) => id)).toEqual(['newSection']);
    expect(filterItems(items, 'list').map(({ id }) => id)).toEqual(['bulletList']);
    expect(filterItems(items, 'h').map(({ id }) => id)).toEqual(['newSection', 'divider']);
    expect(filterItems(items, 'ection')).toEqual([]);
  });
});

import { closeHistory } from '@tiptap/pm/history';
import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  type Transaction,
} from '@tiptap/pm/state';
import { markType } from '#document';
import { isComposing } from '../inputMethods.ts';
import { thenCommand } from '../thenCommand.ts';
import { filterItems, type SlashCommands, type SlashItem, slashItems } from './slashItems.ts';

/** The open menu "Insert block". */
export interface SlashMenu {
  /** What was typed behind the slash. */
  readonly query: string;
  /** The slash and the query in the text. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly SlashItem[];
  /** Which of the items Enter takes. */
  readonly selected: number;
}

type SlashMeta =
  | { readonly type: 'open'; readonly from: number }
  | { readonly type: 'select'; readonly index: number }
  | { readonly type: 'close' };

const slashKey = new PluginKey<SlashMenu | null>('slashMenu');

/** The menu "Insert block", `null` while it is closed. The same object until it changes. */
export function slashMenuState(state: EditorState): SlashMenu | null {
  const menu = slashKey.getState(state);
  return menu && menu.items.length > 0 ? menu : null;
}

/** The id that the listbox must have, and that of each option: the text points to them. */
export const SLASH_LISTBOX_ID = 'insert-block';
export const slashOptionId = (index: number) => `${SLASH_LISTBOX_ID}-${index}`;

export interface SlashMenuOptions {
  readonly commands: SlashCommands;
  /** Opens the picker of sources; without it the menu has no such entry. */
  readonly cite?: (() => void) | undefined;
}

/**
 * The menu that `/` opens at the start of a paragraph or after a space. It is drawn outside of the text;
 * here are its state, its keys and its accessibility.
 */
export const slashMenuPlugin = (options: SlashMenuOptions) => {
  const all = slashItems(options.commands, options.cite !== undefined);
  return new Plugin<SlashMenu | null>({
    key: slashKey,
    options,
    state: { init: () => null, apply: (tr, menu) => applyTo(tr, menu, all) },
    props: {
      attributes(state): Record<string, string> {
        const menu = slashMenuState(state);
        return menu
          ? {
              'aria-controls': SLASH_LISTBOX_ID,
              'aria-activedescendant': slashOptionId(menu.selected),
              'aria-autocomplete': 'list',
            }
          : {};
      },
      handleTextInput: (view, from, to, text) =>
        text === '/' && from === to && !view.composing && openSlashMenu(view.state, view.dispatch),
      handleKeyDown(view, event) {
        const menu = slashMenuState(view.state);
        if (!menu || isComposing(event) || hasModifier(event)) return false;
        const command = commandFor(event.key, menu);
        return command ? command(view.state, view.dispatch, view) : false;
      },
      handleDOMEvents: {
        blur: (view) => closeSlashMenu(view.state, view.dispatch, view) && false,
      },
    },
  });
};

/** Types the slash that opens the menu; refused where it would be part of the text. */
export const openSlashMenu: Command = (state, dispatch) => {
  const { from, empty } = state.selection;
  if (!empty || !canOpenAt(state)) return false;
  dispatch?.(withMeta(state.tr.insertText('/').scrollIntoView(), { type: 'open', from }));
  return true;
};

/** Takes an item: what was typed makes way for it. One step of the undo history. */
export const takeSlashItem =
  (index: number): Command =>
  (state, dispatch) => {
    const menu = slashMenuState(state);
    const item = menu?.items[index];
    const options: SlashMenuOptions | undefined = slashKey.get(state)?.spec.options;
    if (!menu || !item || !options) return false;
    const tr = withMeta(state.tr.delete(menu.from, menu.to), { type: 'close' });
    const command = options.commands[item.id];
    if (command && !thenCommand(tr, command)) return false;
    if (dispatch) {
      dispatch(closeHistory(tr).scrollIntoView());
      if (item.id === 'cite') options.cite?.();
    }
    return true;
  };

/** Makes an item the one that Enter takes. */
export const selectSlashItem =
  (index: number): Command =>
  (state, dispatch) => {
    if (!slashMenuState(state)?.items[index]) return false;
    dispatch?.(withMeta(state.tr, { type: 'select', index }));
    return true;
  };

/** Closes the menu; what was typed stays. */
export const closeSlashMenu: Command = (state, dispatch) => {
  if (!slashKey.getState(state)) return false;
  dispatch?.(withMeta(state.tr, { type: 'close' }));
  return true;
};

function commandFor(key: string, { items, selected }: SlashMenu): Command | null {
  switch (key) {
    case 'ArrowDown':
      return selectSlashItem((selected + 1) % items.length);
    case 'ArrowUp':
      return selectSlashItem((selected || items.length) - 1);
    case 'Enter':
    case 'Tab':
      return takeSlashItem(selected);
    case 'Escape':
      return closeSlashMenu;
    default:
      return null;
  }
}

const MAX_QUERY = 24; // letters; longer than the name of any block, so it is text

function applyTo(
  tr: Transaction,
  menu: SlashMenu | null,
  all: readonly SlashItem[],
): SlashMenu | null {
  const meta: SlashMeta | undefined = tr.getMeta(slashKey);
  if (meta?.type === 'open') return menuAt(tr, meta.from, all);
  if (!menu || meta?.type === 'close') return null;
  if (meta?.type === 'select') return { ...menu, selected: meta.index };
  if (!tr.docChanged && !tr.selectionSet) return menu;
  const next = menuAt(tr, tr.mapping.map(menu.from), all);
  return next?.query === menu.query ? { ...next, selected: menu.selected } : next;
}

function menuAt(tr: Transaction, from: number, all: readonly SlashItem[]): SlashMenu | null {
  const { $head, head, empty } = tr.selection;
  const $from = tr.doc.resolve(from);
  if (!empty || head <= from || !$from.parent.isTextblock || !$from.sameParent($head)) return null;
  const text = tr.doc.textBetween(from, head, null, '\uFFFC');
  if (!/^\/(?:[^\s\uFFFC][^\uFFFC]*)?$/u.test(text) || text.length > MAX_QUERY) return null;
  const query = text.slice(1);
  return { query, from, to: head, items: filterItems(all, query), selected: 0 };
}

function canOpenAt(state: EditorState): boolean {
  const { $head } = state.selection;
  if ($head.parent.type.name !== 'paragraph') return false;
  const marks = state.storedMarks ?? $head.marks();
  if (markType('code').isInSet(marks)) return false;
  const before = $head.parent.textBetween(0, $head.parentOffset, null, '\uFFFC');
  return before === '' || /\s$/.test(before);
}

const withMeta = (tr: Transaction, meta: SlashMeta) => tr.setMeta(slashKey, meta);

const hasModifier = (event: KeyboardEvent) =>
  event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;

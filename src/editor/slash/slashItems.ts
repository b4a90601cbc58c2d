import type { Command } from '@tiptap/pm/state';
import { t } from '#messages';
import { foldForSearch } from '../find/foldForSearch.ts';

/** An entry of the menu "Insert block". */
export interface SlashItem {
  readonly id: SlashItemId;
  readonly name: string;
  /** Other words that find it, in lower case, separated by spaces. */
  readonly also: string;
}

export type SlashItemId = keyof typeof t.editor.slash;

/** What each entry does, once `/` and what was typed behind it are gone. */
export type SlashCommands = { readonly [Id in SlashItemId]?: Command };

/** The entries that can be taken, in the order of the menu. */
export const slashItems = (commands: SlashCommands, canCite: boolean): SlashItem[] =>
  (Object.keys(t.editor.slash) as SlashItemId[])
    .filter((id) => commands[id] || (id === 'cite' && canCite))
    .map((id) => ({ id, name: t.commands[id], also: t.editor.slash[id] }));

/** The entries one of whose words begins with the query; those whose name does come first. */
export function filterItems(items: readonly SlashItem[], query: string): SlashItem[] {
  const asked = foldForSearch(query.trim(), false);
  const begins = (text: string) => ` ${foldForSearch(text, false)}`.includes(` ${asked}`);
  const byName = items.filter((item) => begins(item.name));
  return [...byName, ...items.filter((item) => !byName.includes(item) && begins(item.also))];
}

import type { Command } from '@tiptap/pm/state';
import { findsBy } from '#document';
import { t } from '#messages';

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

/** The entries that the query finds; those found by their name come first. */
export function filterItems(items: readonly SlashItem[], query: string): SlashItem[] {
  const isFound = findsBy(query);
  const byName = items.filter(({ name }) => isFound(name));
  return [...byName, ...items.filter((item) => !byName.includes(item) && isFound(item.also))];
}

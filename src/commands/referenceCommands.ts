import { openLink } from '#editor';
import { t } from '#messages';
import type { Command } from './Command.ts';
import { does, inArticle } from './editorCommand.ts';

const says = t.commands;

/** What the text refers to: links and sources. */
export const referenceCommands: readonly Command[] = [
  {
    id: 'link',
    name: says.link,
    also: says.also.link,
    group: 'text',
    keys: ['Mod-k'],
    in: 'text',
    run: ({ actions }) => actions.editLink(),
  },
  {
    id: 'open-link',
    name: says.openLink,
    group: 'text',
    keys: ['Alt-Enter'],
    in: 'text',
    ...does(openLink),
  },
  {
    id: 'cite',
    name: says.cite,
    also: says.also.cite,
    group: 'sources',
    keys: ['Mod-Alt-f'],
    in: 'text',
    when: inArticle,
    run: ({ actions }) => actions.cite(),
  },
];

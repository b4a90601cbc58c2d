import { findNext, findPrevious, findState } from '#editor';
import { t } from '#messages';
import type { Command, Desk, DeskActions } from './Command.ts';

const asks =
  (action: keyof DeskActions) =>
  ({ actions }: Desk) =>
    actions[action]();

/** Goes to a match; without a search under way it asks for one. */
const goes =
  (to: typeof findNext) =>
  ({ view, actions }: Desk) => {
    if (findState(view.state)) to(view.state, view.dispatch, view);
    else actions.openFind();
  };

const says = t.commands;

/** What works wherever the focus is. */
export const deskCommands: readonly Command[] = [
  {
    id: 'find',
    name: says.find,
    also: says.also.find,
    group: 'find',
    keys: ['Mod-f'],
    in: 'desk',
    run: asks('openFind'),
  },
  {
    id: 'replace',
    name: says.replace,
    also: says.also.replace,
    group: 'find',
    keys: ['Mod-h'],
    mac: ['Mod-Shift-h'], // Cmd and H hide the window
    in: 'desk',
    run: asks('openReplace'),
  },
  {
    id: 'find-next',
    name: says.findNext,
    group: 'find',
    keys: ['Mod-g', 'F3'],
    in: 'desk',
    run: goes(findNext),
  },
  {
    id: 'find-previous',
    name: says.findPrevious,
    group: 'find',
    keys: ['Mod-Shift-g', 'Shift-F3'],
    in: 'desk',
    run: goes(findPrevious),
  },
  {
    id: 'save',
    name: says.save,
    also: says.also.save,
    group: 'draft',
    keys: ['Mod-s'],
    in: 'desk',
    overDialogs: true,
    run: asks('save'),
  },
  {
    id: 'export-markdown',
    name: says.exportMarkdown,
    also: says.also.exportMarkdown,
    group: 'draft',
    keys: ['Mod-Alt-s'],
    in: 'desk',
    run: asks('exportMarkdown'),
  },
  {
    id: 'copy-markdown',
    name: says.copyMarkdown,
    also: says.also.copyMarkdown,
    group: 'draft',
    keys: ['Mod-Alt-Shift-s'],
    in: 'desk',
    run: asks('copyMarkdown'),
  },
  {
    id: 'details',
    name: says.details,
    also: says.also.details,
    group: 'draft',
    keys: [],
    in: 'desk',
    run: asks('showDetails'),
  },
  {
    id: 'duplicate',
    name: says.duplicate,
    also: says.also.duplicate,
    group: 'draft',
    keys: [],
    in: 'desk',
    run: asks('duplicateDraft'),
  },
  {
    id: 'delete',
    name: says.deleteDraft,
    also: says.also.deleteDraft,
    group: 'draft',
    keys: [],
    in: 'desk',
    run: asks('deleteDraft'),
  },
  {
    id: 'notes',
    name: says.notes,
    also: says.also.notes,
    group: 'desk',
    keys: [],
    in: 'desk',
    run: asks('toggleNotes'),
  },
  {
    id: 'palette',
    name: says.palette,
    group: 'desk',
    keys: ['Alt-/', 'F1', 'Mod-Shift-p'],
    mac: ['F1', 'Mod-Shift-p'], // Option and / type a sign there
    outsideText: ['Mod-k'], // in a text it is for a link
    in: 'desk',
    run: asks('showPalette'),
  },
  {
    id: 'shortcuts',
    name: says.shortcuts,
    also: says.also.shortcuts,
    group: 'desk',
    keys: ['Mod-/'],
    in: 'desk',
    run: asks('showShortcuts'),
  },
  {
    id: 'settings',
    name: says.settings,
    also: says.also.settings,
    group: 'desk',
    keys: [],
    in: 'desk',
    run: asks('showSettings'),
  },
];

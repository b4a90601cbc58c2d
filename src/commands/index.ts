import { blockCommands } from './blockCommands.ts';
import type { Command } from './Command.ts';
import { deskCommands } from './deskCommands.ts';
import { formattingCommands } from './formattingCommands.ts';
import { historyCommands } from './historyCommands.ts';
import { movingCommands } from './movingCommands.ts';
import { referenceCommands } from './referenceCommands.ts';

export type { Command, CommandGroup, Desk, DeskActions } from './Command.ts';
export { bindDeskKeys, commandKeysPlugin, runCommand } from './commandKeys.ts';
export { ariaKeys, herePlatform, isKeyOf, keyLabel, keysFor } from './keymap.ts';
export { keysOf, labelOfKey, type Platform } from './keys.ts';

/** The one registry: everything the desk can be asked to do, in the order of the help. */
export const commands: readonly Command[] = [
  ...formattingCommands,
  ...historyCommands,
  ...referenceCommands,
  ...blockCommands,
  ...movingCommands,
  ...deskCommands,
];

/**
 * A command of the registry by its id.
 * @throws RangeError when there is none
 */
export function commandNamed(id: string): Command {
  const command = commands.find((candidate) => candidate.id === id);
  if (!command) throw new RangeError(`No command ${id}`);
  return command;
}

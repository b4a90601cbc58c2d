import type { Command } from './Command.ts';
import {
  ariaOfKey,
  type KeyPress,
  keysOf,
  keyText,
  labelOfKey,
  type Platform,
  parseKey,
  platformOf,
} from './keys.ts';

/** The keys of a command on a platform, the one that menus show first. */
export const keysFor = (command: Pick<Command, 'keys' | 'mac'>, platform: Platform) =>
  platform === 'mac' ? (command.mac ?? command.keys) : command.keys;

/** Where a key is pressed: in a text, where every command has its keys, or elsewhere on the desk. */
export type KeyPlace = 'text' | 'outside';

/** The keys of a command in a place. */
function keysIn(place: KeyPlace, command: Command, platform: Platform): readonly string[] {
  const keys = keysFor(command, platform);
  if (place === 'text') return keys;
  return command.in === 'desk' ? [...keys, ...(command.outsideText ?? [])] : [];
}

/**
 * Which command a key runs in a place, by `keyText`.
 * @throws RangeError when two commands want one key, or a command wants Ctrl or Cmd with a digit
 * alone, which changes the browser's tab
 */
export function keymapOf(
  commands: readonly Command[],
  platform: Platform,
  place: KeyPlace = 'text',
): Map<string, Command> {
  const map = new Map<string, Command>();
  for (const command of commands) {
    for (const name of keysIn(place, command, platform)) {
      const key = parseKey(name, platform);
      if (/^\d$/.test(key.key) && (key.ctrl || key.meta) && !key.alt && !key.shift) {
        throw new RangeError(`${name} of ${command.id} belongs to the browser's tabs`);
      }
      const text = keyText(key);
      const other = map.get(text);
      if (other) {
        throw new RangeError(`${name} on ${platform}: both ${other.id} and ${command.id}`);
      }
      map.set(text, command);
    }
  }
  return map;
}

/** The command that a press of a key means, or `null`. */
export function commandOf(
  press: KeyPress,
  map: ReadonlyMap<string, Command>,
  platform: Platform,
): Command | null {
  for (const text of keysOf(press, platform)) {
    const command = map.get(text);
    if (command) return command;
  }
  return null;
}

/** Whether a press of a key is one of a command's own. */
export const isKeyOf = (press: KeyPress, command: Command, platform = herePlatform()): boolean =>
  commandOf(press, keymapOf([command], platform), platform) !== null;

/** The platform of the browser that runs this. */
export const herePlatform = (): Platform => platformOf(navigator.platform);

/** The first key of a command as menus show it; empty without keys. */
export function keyLabel(
  command: Pick<Command, 'keys' | 'mac'>,
  platform: Platform = herePlatform(),
): string {
  const first = keysFor(command, platform)[0];
  return first === undefined ? '' : labelOfKey(first, platform);
}

/** All keys of a command for `aria-keyshortcuts`; `undefined` without keys. */
export function ariaKeys(
  command: Pick<Command, 'keys' | 'mac'>,
  platform: Platform = herePlatform(),
): string | undefined {
  return (
    keysFor(command, platform)
      .map((name) => ariaOfKey(name, platform))
      .join(' ') || undefined
  );
}

import { isComposing } from '#editor';

/** What a keyboard means by Mod, and what its Alt key types. */
export type Platform = 'mac' | 'other';

/** A key as the registry writes it, taken apart: `Mod-Alt-f` on a Mac is meta, alt, `f`. */
export interface Key {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
  /** `KeyboardEvent.key` of the key without modifiers; letters in lower case. */
  readonly key: string;
}

/** The part of a KeyboardEvent that tells which key it is. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'isComposing' | 'keyCode'
> & { getModifierState(name: string): boolean };

/** The platform of a browser, from `navigator.platform`. */
export const platformOf = (name: string): Platform =>
  /Mac|iP(?:hone|ad|od)/.test(name) ? 'mac' : 'other';

/**
 * Takes apart a key of the registry.
 * @throws RangeError for a modifier that does not exist
 */
export function parseKey(name: string, platform: Platform): Key {
  const parts = name.split(/-(?!$)/);
  const key = parts.pop() ?? '';
  const mods = new Set(parts);
  const parsed = {
    ctrl: mods.delete('Ctrl'),
    alt: mods.delete('Alt'),
    shift: mods.delete('Shift'),
    meta: mods.delete('Cmd'),
    key: key.length === 1 ? key.toLowerCase() : key,
  };
  if (mods.delete('Mod')) parsed[platform === 'mac' ? 'meta' : 'ctrl'] = true;
  if (mods.size > 0 || key === '') throw new RangeError(`Not a key: ${name}`);
  return parsed;
}

/** Equal for two keys that one press means. */
export const keyText = ({ ctrl, alt, shift, meta, key }: Key): string =>
  [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', meta && 'Cmd', key].filter(Boolean).join('-');

/**
 * Which keys of the registry a press can mean, the likeliest first.
 *
 * The character decides, so that a layout of another order works; where it cannot, the place of the
 * key on the board does: for digits under Shift, for letters of scripts other than Latin, and under
 * Option on a Mac, which types characters of its own. A press that AltGr makes means none, and none
 * does while an input method composes.
 */
export function keysOf(press: KeyPress, platform: Platform): string[] {
  if (isComposing(press)) return [];
  if (platform !== 'mac' && press.getModifierState('AltGraph')) return [];
  const mods = {
    ctrl: press.ctrlKey,
    alt: press.altKey,
    shift: press.shiftKey,
    meta: press.metaKey,
  };
  const character = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const texts = [keyText({ ...mods, key: character })];
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(press.code);
  if (placed) {
    const [, letter, digit] = placed;
    const otherScript = /^(?!\p{Script=Latin})\p{L}$/u.test(press.key);
    const optionTypes = platform === 'mac' && press.altKey;
    if (digit !== undefined && (press.shiftKey || optionTypes)) {
      texts.push(keyText({ ...mods, key: digit }));
    } else if (letter !== undefined && (otherScript || optionTypes)) {
      texts.push(keyText({ ...mods, key: letter.toLowerCase() }));
    }
  }
  // Many layouts reach a sign like "/" only with Shift, which then is no modifier of the shortcut.
  if (press.shiftKey && /^[^\p{L}\p{N}\s]$/u.test(press.key)) {
    texts.push(keyText({ ...mods, shift: false, key: press.key }));
  }
  return texts;
}

const NAMES: Readonly<Record<Platform, Readonly<Record<string, string>>>> = {
  mac: {
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    Enter: '↵',
    Tab: '⇥',
    Escape: '⎋',
    Backspace: '⌫',
    Home: '↖',
    End: '↘',
  },
  other: {
    ArrowUp: 'Up',
    ArrowDown: 'Down',
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
    Escape: 'Esc',
  },
};

/** A key of the registry as a person reads it: `⌘⌥F` on a Mac, `Ctrl+Alt+F` elsewhere. */
export function labelOfKey(name: string, platform: Platform): string {
  const { ctrl, alt, shift, meta, key } = parseKey(name, platform);
  const shown = NAMES[platform][key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return platform === 'mac'
    ? [ctrl && '⌃', meta && '⌘', alt && '⌥', shift && '⇧', shown].filter(Boolean).join('')
    : [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', meta && 'Meta', shown]
        .filter(Boolean)
        .join('+');
}

/** A key of the registry as `aria-keyshortcuts` has it (WAI-ARIA 1.2): `Control+Alt+F`. */
export function ariaOfKey(name: string, platform: Platform): string {
  const { ctrl, alt, shift, meta, key } = parseKey(name, platform);
  return [
    ctrl && 'Control',
    alt && 'Alt',
    shift && 'Shift',
    meta && 'Meta',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join('+');
}

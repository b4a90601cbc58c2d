import { describe, expect, it } from 'vitest';
import { type KeyPress, keysOf, labelOfKey, parseKey, platformOf } from './keys.ts';

const press = (fields: Partial<Omit<KeyPress, 'getModifierState'>> & { altGraph?: boolean }) => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  getModifierState: (name: string) => name === 'AltGraph' && fields.altGraph === true,
  ...fields,
});

describe('keysOf', () => {
  it('goes by the character, so that another order of letters works', () => {
    const dvorak = press({ key: 'b', code: 'KeyN', ctrlKey: true });
    expect(keysOf(dvorak, 'other')).toEqual(['Ctrl-b']);
  });

  it('goes by the place on the board where the letters are not Latin', () => {
    const russian = press({ key: 'и', code: 'KeyB', ctrlKey: true });
    expect(keysOf(russian, 'other')).toContain('Ctrl-b');
  });

  it('does not take the place of a Latin letter that Ctrl and Alt type for its shortcut', () => {
    const polish = press({ key: 'ś', code: 'KeyS', ctrlKey: true, altKey: true });
    expect(keysOf(polish, 'other')).not.toContain('Ctrl-Alt-s');
  });

  it('finds the letter under Option on a Mac', () => {
    const option = press({ key: 'ƒ', code: 'KeyF', metaKey: true, altKey: true });
    expect(keysOf(option, 'mac')).toContain('Alt-Cmd-f');
  });

  it('finds the digit under Shift on any layout', () => {
    const german = press({ key: '/', code: 'Digit7', ctrlKey: true, shiftKey: true });
    const american = press({ key: '&', code: 'Digit7', ctrlKey: true, shiftKey: true });
    expect(keysOf(german, 'other').indexOf('Ctrl-Shift-7')).toBe(1);
    expect(keysOf(american, 'other')).toContain('Ctrl-Shift-7');
  });

  it('reads a sign that needs Shift as the sign alone, after all else', () => {
    const german = press({ key: '/', code: 'Digit7', ctrlKey: true, shiftKey: true });
    expect(keysOf(german, 'other').at(-1)).toBe('Ctrl-/');
  });

  it('leaves what AltGr types alone', () => {
    const at = press({ key: '2', code: 'Digit2', ctrlKey: true, altKey: true, altGraph: true });
    expect(keysOf(at, 'other')).toEqual([]);
  });

  it('means nothing while an input method composes', () => {
    expect(keysOf(press({ key: 'b', ctrlKey: true, isComposing: true }), 'other')).toEqual([]);
    expect(keysOf(press({ key: 'b', ctrlKey: true, keyCode: 229 }), 'other')).toEqual([]);
  });
});

describe('parseKey', () => {
  it('knows Mod by the platform, and the minus as a key', () => {
    expect(parseKey('Mod-Alt-f', 'mac')).toMatchObject({ meta: true, ctrl: false, alt: true });
    expect(parseKey('Mod--', 'other')).toMatchObject({ ctrl: true, meta: false, key: '-' });
  });

  it('refuses a modifier that does not exist', () => {
    expect(() => parseKey('Hyper-x', 'mac')).toThrow(RangeError);
  });
});

describe('labelOfKey', () => {
  it('writes keys as each platform prints them', () => {
    expect(labelOfKey('Mod-Alt-f', 'mac')).toBe('⌘⌥F');
    expect(labelOfKey('Mod-Alt-f', 'other')).toBe('Ctrl+Alt+F');
    expect(labelOfKey('Alt-Shift-ArrowUp', 'mac')).toBe('⌥⇧↑');
    expect(labelOfKey('Alt-Shift-ArrowUp', 'other')).toBe('Alt+Shift+Up');
  });
});

it('tells a Mac from the others', () => {
  expect(platformOf('MacIntel')).toBe('mac');
  expect(platformOf('Linux x86_64')).toBe('other');
});

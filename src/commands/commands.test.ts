import { describe, expect, it } from 'vitest';
import type { Command } from './Command.ts';
import { commands } from './index.ts';
import { keymapOf, keysFor } from './keymap.ts';

const PLATFORMS = ['mac', 'other'] as const;

const command = (id: string, ...keys: string[]): Command => ({
  id,
  name: id,
  group: 'text',
  keys,
  in: 'text',
  run: () => {},
});

describe('the registry', () => {
  it.each(PLATFORMS)('has no two commands on one key on %s', (platform) => {
    const bound = commands.flatMap((entry) => keysFor(entry, platform));
    expect(keymapOf(commands, platform).size).toBe(bound.length);
  });

  it.each(PLATFORMS)('has no two commands on one key outside of the text on %s', (platform) => {
    const bound = commands
      .filter((entry) => entry.in === 'desk')
      .flatMap((entry) => [...keysFor(entry, platform), ...(entry.outsideText ?? [])]);
    expect(keymapOf(commands, platform, 'outside').size).toBe(bound.length);
    const clash: Command[] = [
      { ...command('a', 'Mod-x'), in: 'desk' },
      { ...command('b'), in: 'desk', outsideText: ['Mod-x'] },
    ];
    expect(keymapOf(clash, platform).size).toBe(1);
    expect(() => keymapOf(clash, platform, 'outside')).toThrow(/both a and b/);
  });

  it('refuses two commands on one key, however it is written', () => {
    const clash = [command('a', 'Mod-Shift-x'), command('b', 'Shift-Ctrl-x')];
    expect(() => keymapOf(clash, 'other')).toThrow(/both a and b/);
    expect(keymapOf(clash, 'mac').size).toBe(2);
  });

  it.each(PLATFORMS)("refuses the keys of the browser's tabs on %s", (platform) => {
    expect(() => keymapOf([command('a', 'Mod-1')], platform)).toThrow(RangeError);
    expect(() => keymapOf([command('a', 'Ctrl-9')], platform)).toThrow(RangeError);
    expect(keymapOf([command('a', 'Mod-Alt-2', 'Mod-Shift-7')], platform).size).toBe(2);
  });

  it('has no key on a Mac that types a sign there', () => {
    const typing = commands.flatMap((entry) =>
      keysFor(entry, 'mac').filter((key) => /^Alt-(?:Shift-)?.$/.test(key)),
    );
    expect(typing).toEqual([]);
  });

  it('gives each command an id of its own and a name of its own', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    expect(new Set(commands.map(({ name }) => name.trim()).filter(Boolean)).size).toBe(
      commands.length,
    );
  });
});

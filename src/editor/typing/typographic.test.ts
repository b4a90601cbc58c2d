import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { typographic } from './typographic.ts';

/** What stands in a block after a text was typed into it key by key. */
function typed(keys: string, language = 'en'): string {
  let text = '';
  for (const key of keys) {
    text += key;
    const change = typographic(text, language);
    if (change) text = text.slice(0, -change.length) + change.text;
  }
  return text;
}

describe('typographic', () => {
  it.each([
    ['en', `"It's 'fine'," she said.`, '“It’s ‘fine’,” she said.'],
    ['en-GB', `('a') ["b"] 'c'`, '(‘a’) [“b”] ‘c’'],
    ['de', `Er sagte: "Das 'geht' schon." Peter's`, 'Er sagte: „Das ‚geht‘ schon.“ Peter’s'],
    ['fr', `L'ami dit "oui" et "non ".`, 'L’ami dit «\u202Foui\u202F» et «\u202Fnon\u202F».'],
    ['fr-CH', `"oui"`, '«oui»'],
    ['it', `"sì"`, '«sì»'],
    ['pt-PT', `"sim"`, '«sim»'],
    ['pt-BR', `"sim"`, '“sim”'],
    ['pl', `"tak"`, '„tak”'],
    ['sv', `"ja" 'nej'`, '”ja” ’nej’'],
    ['xx', `"ok"`, '“ok”'],
  ])('sets the quotation marks of %s', (language, keys, text) => {
    expect(typed(keys, language)).toBe(text);
  });

  it('sets apostrophes around an "and" between two words', () => {
    expect(typed(`rock 'n' roll`)).toBe('rock ’n’ roll');
    expect(typed(`FISH 'N' CHIPS`)).toBe('FISH ’N’ CHIPS');
    expect(typed(`Rock 'n' Roll`, 'de')).toBe('Rock ’n’ Roll');
    expect(typed(`Rock 'n' roll`, 'fr')).toBe('Rock ’n’ roll');
    expect(typed(`'n' and 'no'`)).toBe('‘n’ and ‘no’');
  });

  it('opens a quotation inside one that has just begun', () => {
    expect(typed(`"'Stop,' he said"`)).toBe('“‘Stop,’ he said”');
    expect(typed(`"he said 'Stop.'"`)).toBe('“he said ‘Stop.’”');
  });

  it('closes a quotation that breaks off at a dash, and opens one behind a dash', () => {
    expect(typed('"I was --"')).toBe('“I was –”');
    expect(typed('so --"yes"')).toBe('so –“yes”');
  });

  it('makes dashes and ellipses', () => {
    expect(typed('a -- b')).toBe('a – b');
    expect(typed('a---b')).toBe('a—b');
    expect(typed('wait...')).toBe('wait…');
    expect(typed('well-known 3-4')).toBe('well-known 3-4');
    expect(typed('....')).toBe('….');
  });

  it('lets hyphens at the start of a block wait for the next key', () => {
    expect(typed('--')).toBe('--');
    expect(typed('-- Name')).toBe('– Name');
    expect(typed('--Name')).toBe('–Name');
  });

  it('leaves footnote labels alone', () => {
    expect(typed('See[^2] and ^2')).toBe('See[^2] and ^2');
  });

  it('changes only the characters it names', () => {
    const keys = fc.string({
      unit: fc.constantFrom('a', ' ', '"', "'", '-', '.', '(', '–', '\uFFFC'),
    });
    fc.assert(
      fc.property(keys, fc.constantFrom('en', 'de', 'fr', 'sv'), (before, language) => {
        const change = typographic(before, language);
        if (!change) return;
        expect(change.length).toBeLessThanOrEqual(before.length);
        expect(before.slice(-change.length)).toMatch(/^(?: ?["']|-{2,3}|–-|\.{3}|--.)$/u);
        expect(change.text).not.toBe(before.slice(-change.length));
      }),
      runs(),
    );
  });
});

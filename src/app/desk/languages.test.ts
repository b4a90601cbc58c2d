import { expect, it } from 'vitest';
import { languageName, languagesToChoose } from './languages.ts';

it('calls a language by its name, and leaves what is none as it was written', () => {
  expect(languageName('de-AT')).toBe('Austrian German');
  expect(languageName('old norse!')).toBe('old norse!');
});

it('offers languages by name, each once, and the one that is set whatever it is', () => {
  const offered = languagesToChoose('gsw');
  const names = offered.map(({ name }) => name);
  expect(names).toContain('British English');
  expect(names).toContain('Swiss German');
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(languagesToChoose('de')).toHaveLength(offered.length - 1);
  for (const { tag, name } of offered) expect(name, tag).not.toBe(tag);
});

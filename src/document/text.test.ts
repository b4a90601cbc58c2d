import { afterEach, expect, it, vi } from 'vitest';
import { countWords } from './text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('counts what stands between spaces and holds a letter or a digit', () => {
  expect(countWords(' The vote – 7 to 2 – is *not* final. ')).toBe(8);
  expect(countWords('— … !')).toBe(0);
});

it('does not ask for the language of the machine to count where there are no spaces', () => {
  const languages: unknown[] = [];
  class Segmenter extends Intl.Segmenter {
    constructor(...[language, options]: ConstructorParameters<typeof Intl.Segmenter>) {
      super(language, options);
      languages.push(language);
    }
  }
  vi.stubGlobal('Intl', Object.create(Intl, { Segmenter: { value: Segmenter } }));
  expect(countWords('港の料金は5月に上がる。')).toBeGreaterThan(4);
  expect(languages).toEqual(['en']);
});

import { expect, it, vi } from 'vitest';
import { countWords } from './text.ts';

it('counts what stands between spaces and holds a letter or a digit', () => {
  expect(countWords(' The vote – 7 to 2 – is *not* final. ')).toBe(8);
  expect(countWords('— … !')).toBe(0);
});

it('counts the words of scripts without spaces alike on every machine', () => {
  const Segmenter = vi.spyOn(Intl, 'Segmenter');
  expect(countWords('港の料金は5月に上がる。')).toBeGreaterThan(4);
  for (const [language] of Segmenter.mock.calls) expect(language).toBe('en');
  expect(Segmenter).toHaveBeenCalled();
});

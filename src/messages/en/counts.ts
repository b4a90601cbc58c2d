import { count, figure } from './numbers.ts';

/** How much there is of an article, in the library and on the desk. */
export const counts = {
  words: (words: number) => count(words, 'word', 'words'),
  selectedWords: (selected: number, words: number) =>
    `${figure(selected)} of ${counts.words(words)}`,
  minutes: (minutes: number) => `${figure(minutes)} min`,
  tks: (tks: number) => `${figure(tks)} TK`,
};

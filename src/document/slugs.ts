import { foldText } from './searchWords.ts';

/** Lower case ASCII words joined by hyphens; empty when there is no such word. */
export const slugFrom = (text: string): string =>
  foldText(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

import type { Fragment } from '@tiptap/pm/model';

const DASHES = /^\s*(?:[—―](?:\s+|(?=\S))|(?:–|--?)\s+)+/u;

/**
 * What an attribution says: its content without dashes at its beginning, as people type and other
 * programs write them. The dash belongs to how it is shown and printed. A short one that no space
 * follows belongs to a word, and stays.
 */
export function withoutDash(attribution: Fragment): Fragment {
  let text = '';
  for (const node of attribution.content) {
    if (!node.isText) break;
    text += node.text;
  }
  const dashes = DASHES.exec(text)?.[0] ?? '';
  return dashes ? attribution.cut(dashes.length) : attribution;
}

import type { Link, LinkReference } from 'mdast';
import { safeAddress } from '#document';
import { urlOf } from './inlineText.ts';
import type { Reading } from './Reading.ts';

/**
 * A source's address may be any text ("Archive: box 4"), yet a link in a file must never run code.
 * What is no safe address is written as a path of its own, `./` before it: harmless everywhere, and
 * read back to the letter.
 */

const unsafe = (address: string) => {
  const bare = address.replace(/^(?:\.\/)+/, '');
  return bare !== '' && safeAddress(bare) === null;
};

export const printAddress = (address: string) => (unsafe(address) ? `./${address}` : address);

/** Where a link of sources, related links or notes leads; one that is not safe is a problem. */
export function readAddress(link: Link | LinkReference, reading: Reading): string {
  const url = urlOf(link, reading);
  if (!unsafe(url)) return url;
  if (url.startsWith('./')) return url.slice(2);
  reading.problem('unsafe-address', link, url);
  return url;
}

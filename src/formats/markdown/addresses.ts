import { safeAddress } from '#document';

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

export const readAddress = (url: string) =>
  url.startsWith('./') && unsafe(url) ? url.slice(2) : url;

import { safeAddress } from '#document';

const ADDRESS = /https?:\/\/\S+/i;
/** Signs that end a sentence around an address, or stand between a title and it. */
const AFTER = /[.,;:!?)\]}>"'”’»]+$/u;
const BEFORE = /[\s–—:,;(<[-]+$/u;

/** A line as a source or a related link: its title, and the first web address in it. */
export function referenceIn(line: string): { title: string; address: string } {
  const found = ADDRESS.exec(line);
  const written = found?.[0].replace(AFTER, '') ?? '';
  const address = safeAddress(written);
  if (!found || !address) return { title: line.trim(), address: '' };
  const before = line.slice(0, found.index).replace(BEFORE, '').trim();
  const after = line.slice(found.index + written.length).replace(/^[.,;:!?)\]}>"'”’»\s]+/u, '');
  return { title: [before, after.trim()].filter(Boolean).join(' ') || address, address };
}

import type { Link, LinkReference, PhrasingContent, Text } from 'mdast';
import { printAddress, readAddress } from './addresses.ts';
import { inlineText } from './inlineText.ts';
import type { Reading } from './Reading.ts';

/** The link of a line in the back matter: a title, an address, or both. */
export interface TitledLink {
  readonly title: string;
  readonly address: string;
}

const AUTOLINK = /^[a-z][a-z0-9+.-]+:[^\s<>]+$/i;

/**
 * A title with its address as mdast: a link, or the title alone where there is no address.
 *
 * An address without a title is printed as `<address>`, so that readers have something to press. A
 * title that is its address to the letter is therefore `[address](address)`; two text nodes keep it
 * from being written the short way.
 */
export function printTitledLink({ title, address }: TitledLink): PhrasingContent[] {
  const text = (value: string): Text => ({ type: 'text', value });
  if (!address) return title ? [text(title)] : [];
  const url = printAddress(address);
  let children = title ? [text(title)] : [];
  if (!title && AUTOLINK.test(url)) children = [text(url)];
  else if (title === url) children = [text(title.slice(0, 1)), text(title.slice(1))];
  return [{ type: 'link', url, title: null, children }];
}

/** A link of the back matter from mdast. */
export function readTitledLink(link: Link | LinkReference, reading: Reading): TitledLink {
  const isShort = reading.slice(link).startsWith('<');
  return {
    title: isShort ? '' : inlineText(link.children, reading),
    address: readAddress(link, reading),
  };
}

import type { ListItem, Paragraph } from 'mdast';
import type { RelatedLink } from '#document';
import { referenceIn } from '../plainText/referenceIn.ts';
import { readAddress } from './addresses.ts';
import { firstLink, inlineText, isLink } from './inlineText.ts';
import { printTitledLink, readTitledLink } from './links.ts';
import type { Reading } from './Reading.ts';

const BEFORE_REASON = ' — ';

/** The line of a related link; `[title]() — reason` where there is no address yet. */
export function printRelatedLink(link: RelatedLink): Paragraph {
  const { title, address, reason } = link;
  if (!reason) return { type: 'paragraph', children: printTitledLink(link) };
  const text = (value: string) => ({ type: 'text' as const, value });
  const empty = {
    type: 'link' as const,
    url: '',
    title: null,
    children: title ? [text(title)] : [],
  };
  const head = address ? printTitledLink(link) : [empty];
  return { type: 'paragraph', children: [...head, text(BEFORE_REASON + reason)] };
}

/**
 * A related link as a line tells it, or `null` when the item is more than a line.
 * @param ours whether Galley wrote the file: then a text alone is a title, whatever it says
 */
export function readRelatedLink(
  item: ListItem,
  reading: Reading,
  ours: boolean,
): Partial<RelatedLink> | null {
  const [paragraph, ...others] = item.children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const { children } = paragraph;
  const [first, ...rest] = children;
  if (first && isLink(first)) {
    const after = inlineText(rest, reading).replace(ours ? /^— ?/ : /^[\s—–\-:,.;·]+/u, '');
    return { ...readTitledLink(first, reading), reason: after };
  }
  const link = firstLink(children);
  if (link) {
    return {
      title: inlineText(children, reading, link),
      address: readAddress(link, reading),
    };
  }
  const text = inlineText(children, reading);
  return ours ? { title: text } : referenceIn(text);
}

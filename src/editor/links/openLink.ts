import type { Command } from '@tiptap/pm/state';
import { safeAddress } from '#document';
import { linkAt } from './linkAt.ts';

/** Opens the link at the caret, or the one that the selection begins in, in a tab of its own. */
export const openLink: Command = (state, dispatch) => {
  const link = linkAt(state);
  if (!link || safeAddress(link.href) === null) return false;
  return dispatch ? openAddress(link.href) : true;
};

/**
 * Opens an address in a tab of its own, which learns nothing of this one; not one that is unsafe.
 * @returns whether it was opened
 */
export function openAddress(address: string): boolean {
  const href = safeAddress(address);
  if (href === null) return false;
  window.open(href, '_blank', 'noopener,noreferrer');
  return true;
}

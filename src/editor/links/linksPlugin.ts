import { Plugin } from '@tiptap/pm/state';
import { openAddress } from './openLink.ts';

/** Opens a link in a tab of its own when it is clicked with Ctrl, on a Mac with Cmd. */
export const linksPlugin = () =>
  new Plugin({
    props: {
      handleClick(_view, _pos, event) {
        if (!(event.metaKey || event.ctrlKey) || !(event.target instanceof Element)) return false;
        const address = event.target.closest('a[href]')?.getAttribute('href');
        return address != null && openAddress(address);
      },
    },
  });

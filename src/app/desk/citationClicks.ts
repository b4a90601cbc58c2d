import { Plugin } from '@tiptap/pm/state';

/** A click on a citation opens what it says. */
export const citationClicks = (onClick: (pos: number) => void) =>
  new Plugin({
    props: {
      handleClickOn(_view, _pos, node, nodePos, event, isDirect) {
        if (!isDirect || node.type.name !== 'citation' || event.button !== 0) return false;
        onClick(nodePos);
        return false;
      },
    },
  });

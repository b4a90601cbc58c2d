import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { isComposing } from '#editor';

/** A click on a citation opens what it says; so do Enter and Space on one that is selected. */
export const openCitationPlugin = (open: (pos: number) => void) =>
  new Plugin({
    props: {
      handleClickOn(_view, _pos, node, nodePos, event, isDirect) {
        if (!isDirect || node.type.name !== 'citation' || event.button !== 0) return false;
        open(nodePos);
        return true;
      },
      handleKeyDown(view, event) {
        if (isComposing(event) || (event.key !== 'Enter' && event.key !== ' ')) return false;
        if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false;
        const { selection } = view.state;
        if (!(selection instanceof NodeSelection)) return false;
        if (selection.node.type.name !== 'citation') return false;
        open(selection.from);
        return true;
      },
    },
  });

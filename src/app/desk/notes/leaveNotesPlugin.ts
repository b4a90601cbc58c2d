import { Plugin } from '@tiptap/pm/state';
import { isComposing } from '#editor';

/** Escape in the notes leads back to the text; in a menu that is open there it closes that. */
export const leaveNotesPlugin = (leave: () => void) =>
  new Plugin({
    props: {
      handleKeyDown(_view, event) {
        if (event.key !== 'Escape' || isComposing(event)) return false;
        leave();
        return true;
      },
    },
  });

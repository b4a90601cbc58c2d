import { Plugin } from '@tiptap/pm/state';

/** Escape in the notes leads back to the text; in a menu that is open there it closes that. */
export const leaveNotesPlugin = (leave: () => void) =>
  new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key !== 'Escape' || view.composing || event.isComposing) return false;
        leave();
        return true;
      },
    },
  });

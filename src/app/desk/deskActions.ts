import { flushSync } from 'react-dom';
import type { DeskActions } from '#commands';
import { type Article, countTks } from '#document';
import { openFind } from '#editor';
import { t } from '#messages';
import { binDraft, keepDuplicate } from '../drafts/draftActions.ts';
import { copyMarkdown, exportMarkdown } from '../exporting/exportDraft.ts';
import { goTo } from '../routes.ts';
import { notify } from '../stores/notices.ts';
import { openCitePicker } from './cite/openCitePicker.ts';
import type { DraftDesk } from './DraftDesk.ts';
import { closeNotesOverText } from './notes/closeNotesOverText.ts';
import { moveToNotes } from './notes/moveToNotes.ts';
import { toggleNotes } from './notes/toggleNotes.ts';
import { focusBar } from './selection/focusBar.ts';

/** What the desk does when a command asks it. */
export function deskActions(desk: DraftDesk): DeskActions {
  const find = (name: 'find' | 'replace') => {
    closeNotesOverText(desk);
    openFind(desk.view.state, desk.view.dispatch, desk.view);
    // Drawn at once, so that the next key goes to the field and not over what is selected.
    flushSync(() => desk.store.setState({ findField: { name } }));
  };
  return {
    async save() {
      if (await desk.session.save()) notify({ text: t.desk.savedNow });
    },
    cite: () => openCitePicker(desk),
    editLink: () => desk.show({ kind: 'link' }),
    openFind: () => find('find'),
    openReplace: () => find('replace'),
    toSelectionBar: () => focusBar(desk.editor),
    moveToNotes: () => moveToNotes(desk),
    exportMarkdown() {
      const { draft, article } = desk.session;
      const { name, withheld } = exportMarkdown(draft, article);
      say(t.desk.downloaded(name), article, withheld);
    },
    async copyMarkdown() {
      const { draft, article } = desk.session;
      try {
        const { withheld } = await copyMarkdown(draft, article);
        say(t.desk.copied, article, withheld);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        notify({ kind: 'alert', text: t.desk.notCopied });
      }
    },
    showDetails: () => desk.show({ kind: 'details' }),
    toggleNotes: () => toggleNotes(desk),
    showShortcuts: () => desk.show({ kind: 'shortcuts' }),
    showPalette() {
      const { view } = desk.notes.view.hasFocus() ? desk.notes : desk;
      desk.show({ kind: 'palette', view });
    },
    showSettings: () => desk.show({ kind: 'settings' }),
    async duplicateDraft() {
      const { draft, article } = desk.session;
      goTo({ screen: 'draft', id: await keepDuplicate(draft, article) });
    },
    async deleteDraft() {
      const { session } = desk;
      await session.flush();
      if (!session.isStored) desk.show({ kind: 'delete-unsaved' });
      else if (await binDraft(session.id)) goTo({ screen: 'library' }, { replace: true });
    },
  };
}

/** Tells of an export, of what it held back, and of what is still to come in it. */
function say(done: string, article: Article, withheld: number): void {
  const tks = countTks(article);
  const more = [withheld > 0 && t.desk.withheld(withheld), tks > 0 && t.desk.openTks(tks)];
  notify({ text: [done, ...more.filter(Boolean)].join(' ') });
}

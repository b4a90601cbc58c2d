import { X } from 'lucide-react';
import { wordsOf } from '#document';
import { t } from '#messages';
import { IconButton } from '../../parts/IconButton.tsx';
import { pressedKey } from '../../parts/pressedKey.ts';
import { useDesk } from '../DeskContext.ts';
import { EditorPlace } from '../EditorPlace.tsx';
import { SlashMenu } from '../slash/SlashMenu.tsx';
import { useEditorState } from '../useEditorState.ts';
import { toggleNotes } from './toggleNotes.ts';
import './NotesPane.css';

/** What is no part of the article: overmatter, scraps, reminders. */
export function NotesPane() {
  const desk = useDesk();
  const words = useEditorState(desk.notes, (state) => wordsOf(state.doc));
  return (
    <aside
      className="notes-pane"
      aria-labelledby="notes-title"
      onKeyDown={(event) => {
        // In the text `leaveNotesPlugin` hears it.
        if (pressedKey(event) === 'Escape' && !event.defaultPrevented) desk.toText();
      }}
    >
      <div className="notes-inner">
        <div className="notes-head">
          <h2 id="notes-title" className="kicker">
            {t.desk.notes.title}
          </h2>
          <span>{t.counts.words(words)}</span>
          <IconButton label={t.desk.notes.close} onClick={() => toggleNotes(desk)}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
        <EditorPlace className="notes-text" element={desk.notesElement} />
        <SlashMenu editor={desk.notes} />
      </div>
    </aside>
  );
}

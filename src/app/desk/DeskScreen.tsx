import { useLayoutEffect } from 'react';
import { headlineOf, isConfidential, sourcesOf } from '#document';
import { typeText } from '#editor';
import { t } from '#messages';
import { nameOf } from '../drafts/nameOf.ts';
import { endTypeAhead } from '../typeAhead.ts';
import { CitationPopover } from './cite/CitationPopover.tsx';
import { CitePicker } from './cite/CitePicker.tsx';
import { DeskBar } from './DeskBar.tsx';
import { useArticle, useDesk, useDeskState } from './DeskContext.ts';
import { DeskDialogs } from './dialogs/DeskDialogs.tsx';
import { EditorPlace } from './EditorPlace.tsx';
import { FindBar } from './find/FindBar.tsx';
import { keepFocus } from './keepFocus.ts';
import { LinkPopover } from './link/LinkPopover.tsx';
import { NotesPane } from './notes/NotesPane.tsx';
import { OutlinePanel } from './outline/OutlinePanel.tsx';
import { restorePlace } from './place.ts';
import { SaveProblem } from './SaveProblem.tsx';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { SlashMenu } from './slash/SlashMenu.tsx';
import { LeftoverSources } from './sources/LeftoverSources.tsx';
import { RelatedRegion } from './sources/RelatedRegion.tsx';
import { SourcesRegion } from './sources/SourcesRegion.tsx';
import './DeskScreen.css';

/** The open draft: the bar, the outline, the page, and what lies beside and over them. */
export function DeskScreen() {
  const desk = useDesk();
  const notesShown = useDeskState((state) => state.notesShown);
  const headline = useArticle((state) => headlineOf(state.doc));
  const isAnyConfidential = useArticle((state) => sourcesOf(state.doc).some(isConfidential));

  // As soon as the text is on the page: the next key goes to it. It begins where the draft was left.
  useLayoutEffect(() => {
    const typed = endTypeAhead();
    if (desk.place) return restorePlace(desk.view, desk.place);
    window.scrollTo(0, 0);
    desk.toText();
    typeText(desk.view, typed);
  }, [desk]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: there is nothing to do here for a key
    <div
      className="desk"
      data-notes={notesShown}
      data-confidential={isAnyConfidential}
      onMouseDown={keepFocus}
    >
      <title>{t.library.pageTitle(nameOf(headline))}</title>
      <DeskBar />
      <OutlinePanel />
      <main className="desk-page">
        <SaveProblem />
        <FindBar />
        <EditorPlace className="desk-text" element={desk.element} />
        <SelectionBar />
        <SlashMenu editor={desk.editor} />
        <div className="back-matter" data-back-matter="">
          <LeftoverSources />
          <SourcesRegion />
          <RelatedRegion />
        </div>
      </main>
      {notesShown ? <NotesPane /> : null}
      <CitePicker />
      <CitationPopover />
      <LinkPopover />
      <DeskDialogs />
    </div>
  );
}

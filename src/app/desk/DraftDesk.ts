import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { flushSync } from 'react-dom';
import { bindDeskKeys, commandKeysPlugin, commands, type DeskActions } from '#commands';
import { type Article, type Draft, isConfidential, sourcesOf } from '#document';
import {
  createArticleEditor,
  createNotesEditor,
  followMoves,
  isHistoryTransaction,
  isTextEmpty,
  setLanguage,
  showCitationsOf,
} from '#editor';
import { t } from '#messages';
import type { Place } from '#storage';
import { DraftSession } from '../session/DraftSession.ts';
import { storage } from '../storage.ts';
import { dismiss, type NewNotice, notify } from '../stores/notices.ts';
import { setSaveStatus } from '../stores/saveStatus.ts';
import { settingsStore } from '../stores/settings.ts';
import { backMatterRows } from './backMatterRows.ts';
import { citationAfter } from './cite/citationAfter.ts';
import { openCitationPlugin } from './cite/openCitationPlugin.ts';
import { bindPageCopy } from './copyPage.ts';
import { deskActions } from './deskActions.ts';
import { createDeskStore, type DeskStore, type Overlay } from './deskStore.ts';
import { detailsStripPlugin, setStrip } from './detailsStrip.ts';
import { heldSelectionPlugin, holdSelection } from './heldSelection.ts';
import { leaveTextPlugin } from './leaveTextPlugin.ts';
import { leaveNotesPlugin } from './notes/leaveNotesPlugin.ts';
import { currentPlace } from './place.ts';
import { HalfTyped } from './sources/HalfTyped.ts';

export interface DraftDeskOptions {
  readonly draft: Draft;
  readonly article: Article;
  readonly notes: Article;
  readonly place: Place | null;
  /** The closed session that holds the draft's last words, where they could not be stored. */
  readonly unsaved: DraftSession | null;
  /** Closes this desk, and opens the draft on another as it stands on the disk. */
  readonly reopen: () => void;
}

/**
 * The desk of one open draft: its two editors, its session, and what the screen around them shows.
 * It is made before the screen is drawn and lives outside of React, so that no key waits for a
 * component; the screen puts `element` and `notesElement` where they belong.
 */
export class DraftDesk {
  readonly element = document.createElement('div');
  readonly notesElement = document.createElement('div');
  readonly editor: Editor;
  readonly notes: Editor;
  readonly session: DraftSession;
  readonly store: DeskStore = createDeskStore();
  readonly actions: DeskActions = deskActions(this);
  readonly halfTyped = new HalfTyped({
    view: () => this.view,
    changed: () => this.session.changed(),
  });
  /** Where the person was when the draft was last left. */
  readonly place: Place | null;
  readonly reopen: () => void;
  readonly #endings: (() => void)[] = [];
  readonly #told = new Set<number>();

  constructor({ draft, article, notes, place, unsaved, reopen }: DraftDeskOptions) {
    this.place = place;
    this.reopen = reopen;
    const { language } = draft;
    const typographicQuotes = () => settingsStore.getState().typographicQuotes;
    const keys = () => commandKeysPlugin(commands, () => this.actions);
    this.editor = createArticleEditor({
      element: this.element,
      article,
      language,
      typographicQuotes,
      cite: () => this.actions.cite(),
      onLeftOut: (leftOut) => this.notify({ text: t.sources.leftOut(leftOut) }),
      onTransaction: (tr, appended) => {
        this.#followCitation([tr, ...appended]);
        followMoves(this.notes.view, tr);
        showCitationsOf(this.notes, this.editor.state);
        if (tr.docChanged) this.#articleChanged(tr);
        else if (tr.selectionSet) this.session.moved();
      },
      extraPlugins: [
        keys(),
        leaveTextPlugin(() => backMatterRows.focusFirst()),
        openCitationPlugin((pos) => this.show({ kind: 'citation', pos })),
        heldSelectionPlugin(),
        detailsStripPlugin(draft, () => this.show({ kind: 'details' })),
      ],
    });
    this.notes = createNotesEditor({
      element: this.notesElement,
      notes,
      language,
      typographicQuotes,
      sourcesBeside: () => sourcesOf(this.editor.state.doc),
      onTransaction: (tr) => {
        if (tr.docChanged) this.session.changed();
      },
      extraPlugins: [keys(), leaveNotesPlugin(() => this.toText())],
    });
    showCitationsOf(this.notes, this.editor.state);
    this.session = new DraftSession({
      storage,
      draft,
      ...(unsaved && { continues: unsaved }),
      getArticle: () => this.halfTyped.articleIn(this.editor.state),
      getNotes: () => this.notes.state.doc,
      tell: setSaveStatus,
      overtaken: () => {
        this.reopen();
        notify({ text: t.desk.asElsewhere });
      },
      readPlace: () => currentPlace(this.editor.view),
    });
    this.#endings.push(
      this.session.subscribe(() => this.#detailsChanged()),
      bindDeskKeys(window, commands, { view: () => this.view, actions: () => this.actions }),
      bindPageCopy(window),
    );
    const moved = () => this.session.moved();
    window.addEventListener('scroll', moved, { passive: true });
    this.#endings.push(() => window.removeEventListener('scroll', moved));
  }

  get view(): EditorView {
    return this.editor.view;
  }

  /**
   * Lays something over the desk, or takes it away. It is drawn before this returns, so that the
   * next key, however fast, goes to it and not over what is selected in the text. When it goes with
   * the focus in it, the text has the focus.
   */
  show(overlay: Overlay | null): void {
    const holds = (shown: Overlay | null) => shown?.kind === 'link' || shown?.kind === 'cite';
    const held = holds(this.store.getState().overlay);
    flushSync(() => this.store.setState({ overlay }));
    if (!overlay && document.activeElement === document.body) this.toText();
    if (holds(overlay) !== held) {
      this.view.dispatch(holdSelection(this.view.state.tr, holds(overlay)));
    }
  }

  /** Gives the focus back to the text, or to the notes, which stay where they are on the screen. */
  toText({ view }: Pick<Editor, 'view'> = this.editor): void {
    if (this.editor.isDestroyed) return; // what held the focus went with the desk
    view.dom.focus({ preventScroll: true });
    view.focus();
  }

  /**
   * The `ref` of something on the page that may go of itself: when the focus is in it then, the text
   * has it.
   */
  readonly holdsFocus = (element: Element | null) => () => {
    if (element?.contains(document.activeElement)) this.toText();
  };

  /** Says something about what was done here; it goes with the desk, for then nothing can undo it. */
  notify(notice: NewNotice): number {
    const id = notify(notice);
    this.#told.add(id);
    return id;
  }

  /** Ends the session and takes everything down. What is unsaved stays with the session. */
  close(): void {
    for (const end of this.#endings) end();
    for (const id of this.#told) dismiss(id);
    void this.session.close();
    this.halfTyped.drop();
    this.editor.destroy();
    this.notes.destroy();
  }

  #articleChanged(tr: Transaction): void {
    const { before } = tr;
    this.session.changed();
    if (isHistoryTransaction(tr) && confidentialIn(tr.doc) < confidentialIn(before)) {
      const isAnyGone = sourcesOf(tr.doc).length < sourcesOf(before).length;
      if (!isAnyGone) this.notify({ text: t.sources.openAgain });
    }
    const { asksAboutSources } = this.store.getState();
    const isEmpty = isTextEmpty(this.editor.state) && sourcesOf(this.editor.state.doc).length > 0;
    if (asksAboutSources !== isEmpty && (asksAboutSources || !isTextEmpty({ doc: before }))) {
      this.store.setState({ asksAboutSources: isEmpty });
    }
  }

  /** Keeps the open citation the one that was opened; closes it when it is gone. */
  #followCitation(transactions: readonly Transaction[]): void {
    const { overlay } = this.store.getState();
    if (overlay?.kind !== 'citation' || !transactions.some((tr) => tr.docChanged)) return;
    const pos = citationAfter(overlay.pos, transactions);
    if (pos !== null) this.store.setState({ overlay: { kind: 'citation', pos } });
    else {
      this.store.setState({ overlay: null });
      this.toText();
    }
  }

  #detailsChanged(): void {
    const { details } = this.session;
    this.view.dispatch(setStrip(this.view.state.tr, details));
    setLanguage(this.editor, details.language);
    setLanguage(this.notes, details.language);
  }
}

const confidentialIn = (article: Article) => sourcesOf(article).filter(isConfidential).length;

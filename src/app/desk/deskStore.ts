import type { EditorView } from '@tiptap/pm/view';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What lies over the desk: one thing at a time. */
export type Overlay =
  | { readonly kind: 'details' }
  | { readonly kind: 'outline' }
  | { readonly kind: 'shortcuts' }
  /** The commands, for the text that was written in when it was opened: the article's or the notes. */
  | { readonly kind: 'palette'; readonly view: EditorView }
  | { readonly kind: 'settings' }
  | { readonly kind: 'cite' }
  | { readonly kind: 'link' }
  /** What the citation at `pos` says; the desk moves `pos` along with the text. */
  | { readonly kind: 'citation'; readonly pos: number }
  /** Whether a source that is cited may go. */
  | { readonly kind: 'delete-source'; readonly id: string }
  /** Whether the draft may go though its last words are not stored. */
  | { readonly kind: 'delete-unsaved' };

/**
 * A source or a related link that is being edited. A new one stands nowhere in the article until its
 * first field is committed: `id` is `null`, and `index` one past the last, until then.
 */
export type EditedRow =
  | { readonly kind: 'source'; readonly id: string | null }
  | { readonly kind: 'related-link'; readonly index: number };

/** The one row whose form is open. `opening` stays the same while its source gets another id. */
export type OpenForm = EditedRow & { readonly opening: number };

/** What the desk shows besides the text. */
export interface DeskState {
  readonly overlay: Overlay | null;
  readonly form: OpenForm | null;
  readonly notesShown: boolean;
  /** Which field of the find bar was asked for last: a new object each time, so that it is gone to. */
  readonly findField: { readonly name: 'find' | 'replace' };
  /** The text was emptied and its sources are left: asks what becomes of them. */
  readonly asksAboutSources: boolean;
}

export type DeskStore = StoreApi<DeskState>;

export const createDeskStore = (): DeskStore =>
  createStore<DeskState>(() => ({
    overlay: null,
    form: null,
    notesShown: false,
    findField: { name: 'find' },
    asksAboutSources: false,
  }));

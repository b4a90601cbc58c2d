import type { Command, EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Article } from '#document';

const PAUSE = 1000; // ms without a key after which what was typed is committed

export interface HalfTypedOptions {
  readonly view: () => EditorView;
  /** Hears that there is something that the article does not say yet. */
  readonly changed: () => void;
}

/**
 * What is being typed into a field around the text. It is committed, as one step of the article's
 * undo history, when the field is left or after a pause. Whoever saves or exports the article before
 * that takes it along by `articleIn`, and makes no step of it.
 */
export class HalfTyped {
  readonly #options: HalfTypedOptions;
  #field = '';
  #change: Command | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: HalfTypedOptions) {
    this.#options = options;
  }

  /**
   * A key in a field. What was typed into another one is committed.
   * @param change makes the article say what the field says. It may run many times to see what would
   * come of it; it gets the view when it is committed
   */
  type(field: string, change: Command): void {
    if (field !== this.#field) this.commit();
    this.#field = field;
    this.#change = change;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.commit(), PAUSE);
    this.#options.changed();
  }

  commit(): void {
    const change = this.#change;
    this.drop();
    if (!change) return;
    const view = this.#options.view();
    change(view.state, view.dispatch, view);
  }

  /** Forgets it: the article is there no more. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#change = null;
  }

  /** The article as it would be if it was committed now. */
  articleIn(state: EditorState): Article {
    let { doc } = state;
    this.#change?.(state, (tr) => {
      doc = tr.doc;
    });
    return doc;
  }
}

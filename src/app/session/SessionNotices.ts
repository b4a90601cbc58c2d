import { type Article, headlineOf } from '#document';
import { t } from '#messages';
import type { StorageReason } from '#storage';
import { nameOf } from '../drafts/nameOf.ts';
import { goTo } from '../routes.ts';
import { dismissAbout, notify } from '../stores/notices.ts';
import { setUnsaved } from '../stores/unsaved.ts';

/** What there is to say about a draft that is open, or was left with words that are not stored. */
export class SessionNotices {
  readonly #id: string;
  readonly #restore: () => void;
  #isBinned = false;

  /** @param restore takes the draft out of the bin */
  constructor(id: string, restore: () => void) {
    this.#id = id;
    this.#restore = restore;
  }

  /** The draft was put into the bin elsewhere, or, at `null`, is not in it (any more). Told once. */
  showBinned(article: Article | null): void {
    if (this.#isBinned === (article !== null)) return;
    this.#isBinned = article !== null;
    if (article) {
      notify({
        kind: 'alert',
        key: this.#aboutBin,
        text: t.storage.binnedElsewhere(nameOf(headlineOf(article))),
        actions: [{ label: t.library.restore, run: this.#restore }],
      });
    } else dismissAbout(this.#aboutBin);
  }

  /** The draft was left, and its last words are in memory alone. */
  showUnsaved(reason: StorageReason, article: Article): void {
    setUnsaved(this.#id, true);
    const { title, text } = t.storage.notSaved[reason];
    notify({
      kind: 'alert',
      key: this.#aboutWords,
      text: t.storage.notSavedOf(nameOf(headlineOf(article)), title, text),
      actions: [{ label: t.library.open, run: () => goTo({ screen: 'draft', id: this.#id }) }],
    });
  }

  /** The draft was left, and its last words, which came too late, are a draft of their own. */
  showCopy(id: string, article: Article): void {
    notify({
      text: t.storage.keptAs(nameOf(headlineOf(article))),
      actions: [{ label: t.library.open, run: () => goTo({ screen: 'draft', id }) }],
    });
  }

  /** There is nothing to say about it any more. */
  end(): void {
    setUnsaved(this.#id, false);
    dismissAbout(this.#aboutBin);
    dismissAbout(this.#aboutWords);
  }

  get #aboutBin(): string {
    return `bin/${this.#id}`;
  }

  get #aboutWords(): string {
    return `unsaved/${this.#id}`;
  }
}

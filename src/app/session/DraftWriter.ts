import type { Article, Draft, DraftSummary } from '#document';
import type { DraftStorage, Edition } from '#storage';

/**
 * Writes a draft again and again, each time as its next revision, and tells its own editions from
 * those of another tab.
 */
export class DraftWriter {
  readonly #save: DraftStorage['saveDraft'];
  #stored: Draft;
  /** What was asked to be stored since and is not answered, the first of it first. */
  #underway: readonly Edition[] = [];

  /** @param stored the draft as it was read */
  constructor(save: DraftStorage['saveDraft'], stored: Draft) {
    this.#save = save;
    this.#stored = stored;
  }

  /** The draft as it is on the disk, as far as is known; the same object until it is another one. */
  get stored(): Draft {
    return this.#stored;
  }

  /** Whether what stands on the disk may be from here. */
  isOwn({ revision, edited }: Edition): boolean {
    return this.#own.some((each) => each.revision === revision && each.edited === edited);
  }

  /** @throws StorageError `stale` when another tab has written */
  async write(
    fields: Omit<Draft, 'revision'>,
    article: Article,
    durability: 'strict' | 'relaxed',
  ): Promise<DraftSummary> {
    const follows = this.#own;
    const revision = Math.max(...follows.map((each) => each.revision)) + 1;
    const draft = { ...fields, revision };
    const edition = { revision, edited: draft.edited };
    this.#underway = [...this.#underway, edition];
    try {
      const summary = await this.#save(draft, article, { durability, follows });
      if (revision > this.#stored.revision) this.#stored = draft;
      return summary;
    } finally {
      this.#underway = this.#underway.filter(
        (each) => each !== edition && each.revision > this.#stored.revision,
      );
    }
  }

  get #own(): readonly Edition[] {
    return [this.#stored, ...this.#underway];
  }
}

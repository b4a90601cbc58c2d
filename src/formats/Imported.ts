import type { Article, Draft } from '#document';

/** Something in a file that could not be read as it was meant; nothing of it is lost. */
export interface Problem {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly code: string;
  /** The words that it is about. */
  readonly text: string;
}

/** What a file or a pasted text gives: an article, and what it says about its draft. */
export interface Imported {
  readonly article: Article;
  readonly details: Partial<
    Pick<
      Draft,
      | 'id'
      | 'slug'
      | 'bylines'
      | 'kicker'
      | 'shortHeadline'
      | 'status'
      | 'language'
      | 'desk'
      | 'tags'
      | 'embargo'
      | 'created'
      | 'edited'
      | 'frontMatter'
    >
  >;
  readonly problems: readonly Problem[];
  /** Whether Galley wrote the file. */
  readonly ours: boolean;
}

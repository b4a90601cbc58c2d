import type { Article, Draft } from '#document';

/** What can be amiss in a file. The interface has a sentence for each. */
export type ProblemCode =
  /** Front matter that is not YAML, or YAML that is no list of keys; kept in the text. */
  | 'front-matter-unreadable'
  /** A key whose value cannot be used (a status that does not exist); kept as a comment. */
  | 'front-matter-value'
  /** `title` or `description` says something else than the article; the article is right. */
  | 'title-differs'
  | 'description-differs'
  /** The headline held a link, an image or HTML; its words stand there, its link is a related one. */
  | 'headline-simplified'
  /** A link that could run code or read files; kept as Markdown, not as a link. */
  | 'unsafe-link'
  /** An address of a source or a related link that could do so; kept as it is, led to by no link. */
  | 'unsafe-address'
  /** Two sources share an id; the second one got another. */
  | 'duplicate-source'
  /** A citation of a source that is not among the sources. */
  | 'missing-source'
  /** A note that does not begin with its source's title; all of it became the locator. */
  | 'note-without-title'
  /** A note that nothing cites; kept as Markdown. */
  | 'uncited-note'
  /** More of something, nested or side by side, than is of any use; plain text or kept Markdown. */
  | 'too-deep'
  /** The file could not be read as Markdown at all; it is kept as one block. */
  | 'unreadable';

/** Something in a file that could not be read as it was meant; nothing of it is lost. */
export interface Problem {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly code: ProblemCode;
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

import type { Node } from '@tiptap/pm/model';
import type { RootContent } from 'mdast';
import { type Citation, type Note, noteKey, type Source } from '#document';
import { withholdNotes } from '../keptNotes.ts';
import { printBlock } from './blocks/index.ts';

/** What printing a block needs to know of the article around it. */
export class Printing {
  readonly #notes: ReadonlyMap<string, Note>;
  readonly #sources: readonly Source[];

  /**
   * @param notes those of the article, by their key
   * @param sources those of the article
   */
  constructor(notes: ReadonlyMap<string, Note>, sources: readonly Source[]) {
    this.#notes = notes;
    this.#sources = sources;
  }

  /** The label of a citation's note: `minutes`, `minutes.2`. */
  label(citation: Citation): string {
    return this.#notes.get(noteKey(citation))?.label ?? citation.source;
  }

  /** Kept Markdown as it may go out. */
  kept(markdown: string): string {
    return withholdNotes(markdown, this.#sources);
  }

  /** Blocks as mdast, without the empty ones. */
  blocks(blocks: readonly Node[]): RootContent[] {
    return blocks.flatMap((block) => printBlock(block, this));
  }
}

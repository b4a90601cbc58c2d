import type { Node } from '@tiptap/pm/model';
import type { RootContent } from 'mdast';
import { type Citation, type Note, noteKey } from '#document';
import { printBlock } from './blocks/index.ts';

/** What printing a block needs to know of the article around it. */
export class Printing {
  readonly #notes: ReadonlyMap<string, Note>;

  /** @param notes those of the article, by their key */
  constructor(notes: ReadonlyMap<string, Note>) {
    this.#notes = notes;
  }

  /** The label of a citation's note: `minutes`, `minutes.2`. */
  label(citation: Citation): string {
    return this.#notes.get(noteKey(citation))?.label ?? citation.source;
  }

  /** Blocks as mdast, without the empty ones. */
  blocks(blocks: readonly Node[]): RootContent[] {
    return blocks.flatMap((block) => printBlock(block, this));
  }
}

import { type Citation, type Note, noteKey, notesOf, type Source } from '#document';
import { withholdNotes } from './keptNotes.ts';
import { noteTitle } from './markdown/notes.ts';
import { articleFrom, type Passage } from './Passage.ts';
import { copyWithholdsBy, openNote, openSource } from './withholdConfidential.ts';

/** A note as another program shows it at the end of a text. */
export interface ClipNote {
  readonly note: Note;
  readonly title: string;
  readonly address: string;
}

/** The notes of a passage as they may leave Galley. */
export class ClipNotes {
  /** In the order of their numbers. */
  readonly notes: readonly ClipNote[];
  readonly #numbers: ReadonlyMap<string, Note>;
  readonly #sources: readonly Source[];

  /** @param passage with all that is confidential, by which notes differ */
  constructor(passage: Passage) {
    const sources = new Map(passage.sources.map((source) => [source.id, openSource(source)]));
    this.#sources = passage.sources;
    const isWithheld = copyWithholdsBy(passage.sources);
    this.#numbers = notesOf(articleFrom(passage));
    this.notes = Array.from(this.#numbers.values(), (note) => {
      const source = sources.get(note.source);
      const title = noteTitle(note.source, source);
      return { note: openNote(note, isWithheld), title, address: source?.address ?? '' };
    });
  }

  /** What stands for a citation: `[1]`. */
  sign(citation: Citation): string {
    return `[${this.#numbers.get(noteKey(citation))?.number}]`;
  }

  /** Kept Markdown as it may leave. */
  kept(markdown: string): string {
    return withholdNotes(markdown, this.#sources);
  }
}

/** What a list of sources says of one: its title, who made it, and where it is. */
export function sourceWords(source: Source): { title: string; fields: string; address: string } {
  const { id, author, publisher, published, address } = openSource(source);
  const fields = [author, publisher, published].filter(Boolean).join(', ');
  return { title: noteTitle(id, source), fields, address };
}

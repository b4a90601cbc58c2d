import { isConfidential, type Note, notesOf, type Source } from '#document';
import { noteTitle } from './markdown/notes.ts';
import { articleFrom, type Passage } from './Passage.ts';

/** A note as another program shows it at the end of a text. */
export interface ClipNote {
  readonly note: Note;
  readonly title: string;
  readonly address: string;
}

/** The notes of a passage in the order of their numbers. */
export function clipNotesOf(passage: Passage): ClipNote[] {
  const sources = new Map(passage.sources.map((source) => [source.id, source]));
  return [...notesOf(articleFrom(passage)).values()].map((note) => {
    const source = sources.get(note.source);
    const isOpen = source !== undefined && !isConfidential(source);
    return { note, title: noteTitle(note.source, source), address: isOpen ? source.address : '' };
  });
}

/** What a list of sources says of one: its title, who made it, and where it is. */
export function sourceWords(source: Source): { title: string; fields: string; address: string } {
  if (isConfidential(source)) {
    return { title: noteTitle(source.id, source), fields: '', address: '' };
  }
  const { author, publisher, published, address } = source;
  const fields = [author, publisher, published].filter(Boolean).join(', ');
  return { title: noteTitle(source.id, source), fields, address };
}

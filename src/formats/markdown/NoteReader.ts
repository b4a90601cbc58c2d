import type { FootnoteDefinition, FootnoteReference, PhrasingContent } from 'mdast';
import {
  type Citation,
  isConfidentialId,
  isReservedSource,
  isSourceId,
  newSourceId,
  oneLine,
  RESERVED_SOURCES,
  type Source,
  sourceNode,
} from '#document';
import { referenceIn } from '../plainText/referenceIn.ts';
import { readAddress } from './addresses.ts';
import { firstLink, inlineText, isLink } from './inlineText.ts';
import { readTitledLink } from './links.ts';
import { locatorIn, noteTitle, titlesIn } from './notes.ts';
import type { Reading } from './Reading.ts';

const LABEL = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.\d+)?$/;
const ONLY_DIGITS = /^\d+$/;

/** What a note of a file says. */
interface NoteContent {
  readonly text: string;
  readonly excerpt: string;
  /** The first line as it stands, for notes that bring their own source. */
  readonly line: readonly PhrasingContent[];
}

/**
 * Finds what the notes of a file cite.
 *
 * A note whose label is a source's id, with or without a number after it, is a note on that source.
 * Any other note, as in files from elsewhere, is itself the source: one is made of its words, or
 * taken where one of that title is there already.
 */
export class NoteReader {
  /** The sources: those of the file, and after them what notes brought in. */
  readonly sources: Source[];
  readonly #reading: Reading;
  readonly #byId = new Map<string, Source>();
  readonly #byTitle = new Map<string, Source>();
  readonly #taken: Set<string>;
  readonly #citations = new Map<string, Citation | null>();

  constructor(reading: Reading, sources: readonly Source[]) {
    this.#reading = reading;
    this.sources = [];
    this.#taken = new Set(RESERVED_SOURCES);
    for (const source of sources) this.#add(source);
  }

  /** The citation that a reference stands for, or `null` when it leads to no note. */
  citationOf(reference: FootnoteReference): Citation | null {
    const { identifier } = reference;
    const known = this.#citations.get(identifier);
    if (known !== undefined) return known;
    const note = this.#reading.note(identifier);
    const citation = note ? this.#read(note) : null;
    this.#citations.set(identifier, citation);
    return citation;
  }

  /** Whether a note was cited. */
  isCited(note: FootnoteDefinition): boolean {
    return this.#citations.has(note.identifier) && this.#reading.note(note.identifier) === note;
  }

  #add(source: Source): void {
    this.sources.push(source);
    this.#taken.add(source.id);
    this.#byId.set(source.id, source);
    const title = noteTitle(source.id, source);
    if (!this.#byTitle.has(title)) this.#byTitle.set(title, source);
  }

  #read(note: FootnoteDefinition): Citation {
    const content = this.#content(note);
    const id = LABEL.exec(note.identifier)?.[1];
    if (id !== undefined) {
      const citation = this.#citationById(id, content, note);
      if (citation) return citation;
    }
    return this.#citationByWords(id, content);
  }

  #citationById(id: string, { text, excerpt }: NoteContent, note: FootnoteDefinition) {
    const source = this.#byId.get(id);
    const locator = locatorIn(text, noteTitle(id, source));
    if (!source && !isReservedSource(id)) {
      if (locator === null) return null;
      this.#reading.problem('missing-source', note, id);
      this.#taken.add(id);
    } else if (locator === null && text !== '') {
      this.#reading.problem('note-without-title', note, text);
    }
    return { source: id, locator: locator ?? text, excerpt };
  }

  #citationByWords(label: string | undefined, { text, excerpt, line }: NoteContent): Citation {
    for (const title of titlesIn(text)) {
      const source = this.#byTitle.get(title);
      const locator = locatorIn(text, title);
      if (source && title && locator !== null) return { source: source.id, locator, excerpt };
    }
    const [first, ...rest] = line;
    const link = firstLink(line);
    let title = text;
    let address = '';
    let locator = '';
    if (first && isLink(first)) {
      ({ title, address } = readTitledLink(first, this.#reading));
      const words = inlineText(rest, this.#reading);
      const more = text.slice(inlineText(line, this.#reading).length);
      locator = (words + more).replace(/^[\s—–\-:,.;]+/u, '').trim();
    } else if (link) {
      address = readAddress(link, this.#reading);
    } else {
      ({ title, address } = referenceIn(text));
      if (title === address) title = ''; // a bare address
    }
    const known = this.#byTitle.get(title || address);
    if (known && known.address === address) return { source: known.id, locator, excerpt };
    const isFree =
      label !== undefined &&
      isSourceId(label) &&
      !isConfidentialId(label) &&
      !ONLY_DIGITS.test(label) &&
      !this.#taken.has(label);
    const id = isFree ? label : newSourceId({ title, address }, this.#taken);
    this.#add(sourceNode({ id, title, address }).attrs as Source);
    return { source: id, locator, excerpt };
  }

  #content(note: FootnoteDefinition): NoteContent {
    const texts: string[] = [];
    const excerpts: string[] = [];
    let line: readonly PhrasingContent[] = [];
    for (const child of note.children) {
      if (child.type === 'paragraph') {
        if (texts.length === 0) line = child.children;
        texts.push(inlineText(child.children, this.#reading));
      } else if (
        child.type === 'blockquote' &&
        child.children.every((c) => c.type === 'paragraph')
      ) {
        for (const quoted of child.children) {
          if (quoted.type === 'paragraph')
            excerpts.push(inlineText(quoted.children, this.#reading));
        }
      } else if (child.type === 'definition' || child.type === 'footnoteDefinition') {
        this.#reading.lifted.push(child);
      } else texts.push(oneLine(this.#reading.slice(child)));
    }
    return {
      text: texts.filter(Boolean).join(' '),
      excerpt: excerpts.filter(Boolean).join(' '),
      line,
    };
  }
}

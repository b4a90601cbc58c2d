import type { Node } from '@tiptap/pm/model';
import {
  newSourceId,
  nodeType,
  type RelatedLink,
  relatedLinkNode,
  type Source,
  sourceNode,
} from '#document';
import type { Passage } from './Passage.ts';

/** Where the next block of a text goes. */
type Place = 'body' | 'sources' | 'relatedLinks';

/** Puts a passage together in the order of its text. */
export class PassageBuilder {
  headline: readonly Node[] = [];
  standfirst: readonly Node[] = [];
  readonly #opening: Node[] = [];
  readonly #parts: { readonly heading: readonly Node[] | null; readonly blocks: Node[] }[] = [];
  readonly #sources: Source[] = [];
  readonly #ids = new Set<string>();
  readonly #related: RelatedLink[] = [];
  #place: Place = 'body';

  /** Whether what comes next is a source, a related link, or neither. */
  get place(): Place {
    return this.#place;
  }

  /** Whether no part and no block was read yet. */
  get isAtStart(): boolean {
    return this.#parts.length === 0 && this.#opening.length === 0 && this.#place === 'body';
  }

  startSection(heading: readonly Node[]): void {
    this.#parts.push({ heading, blocks: [] });
    this.#place = 'body';
  }

  startWhyItMatters(): void {
    this.#parts.push({ heading: null, blocks: [] });
    this.#place = 'body';
  }

  /** What follows goes to the sources, to the related links, or back to the last part of the body. */
  turnTo(place: Place): void {
    this.#place = place;
  }

  addBlocks(blocks: readonly Node[]): void {
    (this.#parts.at(-1)?.blocks ?? this.#opening).push(...blocks);
  }

  /** A source, under an id of its own. */
  addSource(fields: Pick<Source, 'title' | 'address'>): void {
    const id = newSourceId(fields, this.#ids);
    this.#ids.add(id);
    this.#sources.push(sourceNode({ id, ...fields }).attrs as Source);
  }

  addRelatedLink(fields: Pick<RelatedLink, 'title' | 'address'>): void {
    this.#related.push(relatedLinkNode(fields).attrs as RelatedLink);
  }

  finish(): Passage {
    return {
      headline: this.headline,
      standfirst: this.standfirst,
      opening: this.#opening,
      parts: this.#parts.map(({ heading, blocks }) => {
        const content = blocks.length > 0 ? blocks : [nodeType('paragraph').create()];
        if (!heading) return nodeType('whyItMatters').create(null, content);
        const headingNode = nodeType('sectionHeading').create(null, heading);
        return nodeType('section').create(null, [headingNode, ...content]);
      }),
      sources: this.#sources,
      related: this.#related,
    };
  }
}

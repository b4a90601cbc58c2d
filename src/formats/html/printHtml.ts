import type { Mark, Node } from '@tiptap/pm/model';
import { type Citation, safeAddress } from '#document';
import { ClipNotes, sourceWords } from '../clipNotes.ts';
import { withNeutralIds } from '../neutralIds.ts';
import type { Passage } from '../Passage.ts';
import { PART_HEADINGS } from '../words.ts';

/** Signs that mean something in HTML, in text as well as in attributes. */
export const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * A passage as clean semantic HTML: no styles, no classes, a citation as a raised `[1]`, the notes
 * as a list at the end. Of confidential sources nothing but that they are confidential.
 * @param isWhole whether it is a whole article, with its sources and related links
 */
export function printHtml(copied: Passage, isWhole: boolean): string {
  const passage = withNeutralIds(copied);
  const { headline, standfirst, opening, parts, sources, related } = passage;
  const clipNotes = new ClipNotes(passage);
  const { notes } = clipNotes;
  const print = new HtmlPrinter(clipNotes);
  const html = [
    element('h1', print.inline(headline)),
    element('p', print.inline(standfirst)),
    ...opening.map((block) => print.block(block)),
    ...parts.map((part) => print.part(part)),
  ];
  if (isWhole && sources.length > 0) {
    const items = sources.map((source) => {
      const { title, fields, address } = sourceWords(source);
      return [link(address, title), escapeHtml(fields)].filter(Boolean).join(', ');
    });
    html.push(element('h2', PART_HEADINGS.sources), list('ul', items));
  }
  if (isWhole && related.length > 0) {
    const items = related.map(({ title, address, reason }) =>
      [link(address, title), escapeHtml(reason)].filter(Boolean).join(', '),
    );
    html.push(element('h2', PART_HEADINGS.relatedLinks), list('ul', items));
  }
  if (notes.length > 0) {
    const items = notes.map(({ note, title, address }) => {
      const excerpt = note.excerpt && `“${note.excerpt}”`;
      const words = [note.locator, excerpt].filter(Boolean).map(escapeHtml);
      return [link(address, title), ...words].join(', ');
    });
    html.push('<hr>', list('ol', items));
  }
  return html.filter(Boolean).join('');
}

const element = (tag: string, inner: string) => inner && `<${tag}>${inner}</${tag}>`;

const list = (tag: 'ul' | 'ol', items: readonly string[]) =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

function link(address: string, words: string): string {
  const href = safeAddress(address);
  const text = escapeHtml(words || address);
  return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
}

const TAGS: readonly (readonly [mark: string, tag: string])[] = [
  ['code', 'code'],
  ['strike', 's'],
  ['italic', 'em'],
  ['bold', 'strong'],
];

class HtmlPrinter {
  constructor(private readonly notes: ClipNotes) {}

  inline(content: readonly Node[]): string {
    return content.map((node) => this.#marked(node)).join('');
  }

  part(part: Node): string {
    const blocks = part.children.map((child) => this.block(child)).join('');
    return part.type.name === 'whyItMatters'
      ? element('h2', PART_HEADINGS.whyItMatters) + blocks
      : blocks;
  }

  block(block: Node): string {
    const { attrs } = block;
    switch (block.type.name) {
      case 'sectionHeading':
        return element('h2', this.inline(block.children));
      case 'subheading':
        return element(`h${attrs.level}`, this.inline(block.children));
      case 'bulletList':
        return list(
          'ul',
          block.children.map((item) => this.#item(item)),
        );
      case 'orderedList': {
        const items = block.children.map((item) => `<li>${this.#item(item)}</li>`).join('');
        return `<ol${attrs.start === 1 ? '' : ` start="${attrs.start}"`}>${items}</ol>`;
      }
      case 'quotation':
        return element('blockquote', block.children.map((child) => this.block(child)).join(''));
      case 'attribution':
        return block.content.size > 0 ? element('footer', `— ${this.inline(block.children)}`) : '';
      case 'figure':
        return this.#figure(block);
      case 'divider':
        return '<hr>';
      case 'verbatim':
        return element('pre', escapeHtml(this.notes.kept(String(attrs.markdown))));
      default:
        return element('p', this.inline(block.children));
    }
  }

  /** A tight item holds its text alone, so that other programs do not space it out. */
  #item(item: Node): string {
    const { checked } = item.attrs;
    const box = checked === null ? '' : checked ? '☑ ' : '☐ ';
    const [first, ...others] = item.children;
    return (
      box + this.inline(first?.children ?? []) + others.map((block) => this.block(block)).join('')
    );
  }

  /** Only a picture that others can reach has an address here. */
  #figure({ attrs, children }: Node): string {
    const src = safeAddress(attrs.src);
    const isOutside = src !== null && /^https?:/i.test(src);
    const alt = escapeHtml(attrs.alt);
    const image = isOutside ? `<img src="${escapeHtml(src)}" alt="${alt}">` : element('p', alt);
    const caption = [this.inline(children), escapeHtml(attrs.credit)].filter(Boolean).join(' · ');
    return element('figure', image + element('figcaption', caption));
  }

  #marked(node: Node): string {
    let html = this.#leaf(node);
    if (html === '') return html;
    const find = (name: string): Mark | undefined =>
      node.marks.find((mark) => mark.type.name === name);
    for (const [name, tag] of TAGS) if (find(name)) html = `<${tag}>${html}</${tag}>`;
    const href = safeAddress(String(find('link')?.attrs.href ?? ''));
    return href === null ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
  }

  #leaf(node: Node): string {
    switch (node.type.name) {
      case 'hardBreak':
        return '<br>';
      case 'citation':
        return `<sup>${this.notes.sign(node.attrs as Citation)}</sup>`;
      case 'verbatimInline':
        return escapeHtml(node.attrs.markdown);
      default:
        return escapeHtml(node.text ?? '');
    }
  }
}

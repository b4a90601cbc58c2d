import type { Node } from '@tiptap/pm/model';
import type { Citation } from '#document';
import { ClipNotes, sourceWords } from '../clipNotes.ts';
import { withNeutralIds } from '../neutralIds.ts';
import type { Passage } from '../Passage.ts';
import { PART_HEADINGS } from '../words.ts';

/** What stands for a divider. */
const DIVIDER = '⁂';
const INDENT = '  ';

/**
 * A passage as prose for programs that know text alone: no signs of Markdown, a citation as `[1]`,
 * the notes at the end. Of confidential sources nothing but that they are confidential.
 * @param isWhole whether it is a whole article, with its sources and related links
 */
export function printPlainText(copied: Passage, isWhole: boolean): string {
  const passage = withNeutralIds(copied);
  const { headline, standfirst, opening, parts, sources, related } = passage;
  const clipNotes = new ClipNotes(passage);
  const { notes } = clipNotes;
  const print = new PlainTextPrinter(clipNotes);
  const texts = [
    print.inline(headline),
    print.inline(standfirst),
    ...opening.map((block) => print.block(block)),
    ...parts.map((part) => print.part(part)),
  ];
  if (isWhole && sources.length > 0) {
    const lines = sources.map((source) => {
      const { title, fields, address } = sourceWords(source);
      return [title, fields, address].filter(Boolean).join(', ');
    });
    texts.push([PART_HEADINGS.sources, ...lines].join('\n'));
  }
  if (isWhole && related.length > 0) {
    const lines = related.map(({ title, address, reason }) =>
      [title, reason, address].filter(Boolean).join(', '),
    );
    texts.push([PART_HEADINGS.relatedLinks, ...lines].join('\n'));
  }
  const noteLines = notes.map(({ note, title, address }) => {
    const excerpt = note.excerpt && `“${note.excerpt}”`;
    return `[${note.number}] ${[title, note.locator, excerpt, address].filter(Boolean).join(', ')}`;
  });
  texts.push(noteLines.join('\n'));
  return texts.filter(Boolean).join('\n\n');
}

class PlainTextPrinter {
  constructor(private readonly notes: ClipNotes) {}

  inline(content: readonly Node[]): string {
    return content.map((node) => this.#leaf(node)).join('');
  }

  part(part: Node): string {
    const texts = part.children.map((child) => this.block(child));
    if (part.type.name === 'whyItMatters') texts.unshift(PART_HEADINGS.whyItMatters);
    return texts.filter(Boolean).join('\n\n');
  }

  block(block: Node): string {
    switch (block.type.name) {
      case 'bulletList':
      case 'orderedList':
        return this.#list(block);
      case 'quotation':
        return block.children
          .map((child) => {
            const text = this.inline(child.children);
            return child.type.name === 'attribution' && text ? `— ${text}` : text;
          })
          .filter(Boolean)
          .join('\n');
      case 'figure': {
        const caption = this.inline(block.children) || String(block.attrs.alt);
        return block.attrs.credit ? `${caption} (${block.attrs.credit})`.trim() : caption;
      }
      case 'divider':
        return DIVIDER;
      case 'verbatim':
        return this.notes.kept(String(block.attrs.markdown));
      default:
        return this.inline(block.children);
    }
  }

  #list(list: Node): string {
    return list.children
      .map((item, index) => {
        const { checked } = item.attrs;
        const bullet = checked === null ? '•' : checked ? '☑' : '☐';
        const ordered = list.type.name === 'orderedList';
        const marker = ordered ? `${Number(list.attrs.start) + index}.` : bullet;
        const lines = item.children.flatMap((block) => this.block(block).split('\n'));
        return `${marker} ${lines.join(`\n${INDENT}`)}`;
      })
      .join('\n');
  }

  #leaf(node: Node): string {
    switch (node.type.name) {
      case 'hardBreak':
        return '\n';
      case 'citation':
        return this.notes.sign(node.attrs as Citation);
      case 'verbatimInline':
        return String(node.attrs.markdown);
      default:
        return node.text ?? '';
    }
  }
}

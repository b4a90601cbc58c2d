import { nodeType, oneLine } from '#document';
import { printInline } from '../printInline.ts';
import { readInline } from '../readInline.ts';
import type { BlockMarkdown } from './BlockMarkdown.ts';

/** A picture alone in its paragraph, its caption in italics on the next line. */
export const figure: BlockMarkdown = {
  from: ['paragraph'],
  read(node, reading) {
    if (node.type !== 'paragraph') return null;
    const [image, lineEnd, caption, ...others] = node.children;
    if (image?.type !== 'image' || others.length > 0) return null;
    if (lineEnd && (lineEnd.type !== 'text' || lineEnd.value !== '\n')) return null;
    if (lineEnd && caption?.type !== 'emphasis') return null;
    const type = nodeType('figure');
    const attrs = { src: image.url, alt: image.alt ?? '', credit: image.title ?? '' };
    const content = caption?.type === 'emphasis' ? caption.children : [];
    return type.create(clean(attrs), readInline(content, type, reading));
  },
  print(block, printing) {
    const { src, alt, credit } = clean(block.attrs as Attrs);
    const image = { type: 'image', url: src, alt, title: credit || null } as const;
    if (block.content.size === 0) return [{ type: 'paragraph', children: [image] }];
    const caption = { type: 'emphasis', children: printInline(block.children, printing) } as const;
    const lineEnd = { type: 'text', value: '\n' } as const;
    return [{ type: 'paragraph', children: [image, lineEnd, caption] }];
  },
};

interface Attrs {
  readonly src: string;
  readonly alt: string;
  readonly credit: string;
}

function clean({ src, alt, credit }: Attrs): Attrs {
  return { src: oneLine(src), alt: oneLine(alt), credit: oneLine(credit) };
}

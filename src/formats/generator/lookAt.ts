import type { Node } from '@tiptap/pm/model';
import type { Article } from '#document';

/** What one walk over an article finds, so that features need not walk themselves. */
export interface Look {
  readonly names: ReadonlySet<string>;
  readonly markPairs: ReadonlySet<string>;
  readonly texts: readonly string[];
  readonly markdown: ReadonlySet<string>;
  readonly blocks: readonly Node[];
}

/** Looks at an article once. */
export function lookAt(article: Article): Look {
  const names = new Set<string>();
  const markPairs = new Set<string>();
  const texts: string[] = [];
  const markdown = new Set<string>();
  const blocks: Node[] = [];
  article.descendants((node) => {
    names.add(node.type.name);
    if (node.isText) texts.push(node.text ?? '');
    if (node.isBlock) blocks.push(node);
    if (node.attrs.markdown) markdown.add(node.attrs.markdown);
    const marks = node.marks.map((mark) => mark.type.name).sort();
    for (const [at, first] of marks.entries()) {
      names.add(first);
      for (const second of marks.slice(at + 1)) markPairs.add(`${first} and ${second}`);
    }
  });
  return { names, markPairs, texts, markdown, blocks };
}

import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { type Article, bodyPartsOf, nodeType } from '#document';
import type { Passage } from '#formats';
import { caretNear } from '../edits/deleteRange.ts';
import { positionOf, textEnd } from '../edits/places.ts';
import { replaceDifference } from '../edits/replaceDifference.ts';
import { isType, paragraphOf } from '../edits/textblocks.ts';
import { bodyOf } from './bodyOf.ts';
import { freshEnd } from './seam.ts';

/** Whether a part or block says nothing: no words, no picture, no divider. */
function isBlank(node: ProseMirrorNode): boolean {
  if (node.isTextblock) return node.content.size === 0 && !isType(node, 'figure');
  return !node.isLeaf && node.children.every(isBlank);
}

/** Whether an article has nothing between its standfirst and its sources. */
export const isBodyBlank = (article: Article) => bodyPartsOf(article).every(isBlank);

/**
 * Gives an article whose body is blank the body of a passage. Headline and standfirst are filled
 * where they are empty; where they are not, the pasted ones come as paragraphs.
 */
export function fillArticle(tr: Transaction, passage: Passage): Transaction {
  const { doc } = tr;
  const before: ProseMirrorNode[] = [];
  const fixed = [passage.headline, passage.standfirst].map((content, index) => {
    const node = doc.child(index);
    if (content.length === 0) return node;
    if (node.content.size === 0) return node.copy(Fragment.from(content));
    before.push(paragraphOf(Fragment.from(content)));
    return node;
  });
  const opening = [...before, ...passage.opening];
  const lede = nodeType('lede').create(null, opening.length > 0 ? opening : paragraphOf());
  return putParts(tr, [...fixed, lede, ...passage.parts], doc.children.slice(-2));
}

/**
 * Puts a whole article behind the part at a position: its headline heads a section with its lede,
 * its parts follow in their order. Without a headline the lede is added to the part.
 */
export function insertArticle(tr: Transaction, pos: number, passage: Passage): Transaction {
  const { doc } = tr;
  const at = Math.max(2, doc.resolve(Math.min(pos, textEnd(doc))).index(0));
  const part = doc.child(at);
  const { opening, parts } = bodyOf(passage);
  const begun = isBlank(part) && isType(part, 'lede') ? Fragment.empty : part.content;
  const host = opening.length > 0 ? part.copy(begun.append(Fragment.from(opening))) : part;
  const before = [...doc.children.slice(0, at), host, ...parts];
  return putParts(tr, before, doc.children.slice(at + 1));
}

/** Makes `before` and `after` the children of the article, the caret at the end of `before`. */
function putParts(
  tr: Transaction,
  before: readonly ProseMirrorNode[],
  after: readonly ProseMirrorNode[],
): Transaction {
  const parts = [...before];
  const fresh = freshEnd(parts.at(-1) as ProseMirrorNode);
  if (fresh) parts[parts.length - 1] = fresh.node;
  const doc = tr.doc.copy(Fragment.from([...parts, ...after]));
  replaceDifference(tr, doc);
  if (fresh) {
    const caret = positionOf(doc, fresh.block) + 1 + fresh.block.content.size;
    return tr.setSelection(TextSelection.create(tr.doc, caret));
  }
  const end = parts.reduce((size, part) => size + part.nodeSize, 0);
  return tr.setSelection(caretNear(tr.doc, end - 1));
}

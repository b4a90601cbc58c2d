import { Fragment, type Node as ProseMirrorNode, Slice } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { nodeType } from '#document';
import { apart } from './edits/historyPlugin.ts';

/**
 * Takes the blocks that are selected, or the one the caret is in, out of the article. With the caret
 * in a section's heading that is the whole section. Headline and standfirst stay.
 * @param give gets the blocks first, a section's heading as a subheading; only if it returns are
 *   they taken out of the article
 */
export const moveToNotes = (give: (blocks: readonly ProseMirrorNode[]) => void): Command =>
  apart((state, dispatch) => {
    const taken = takenParts(state);
    const blocks = taken.flatMap((part) => part.blocks);
    if (blocks.length === 0) return false;
    if (dispatch) {
      give(blocks.map(asBlock));
      const { tr } = state;
      for (const part of taken.toReversed()) {
        const size = part.pos + part.node.nodeSize;
        tr.step(new ReplaceStep(part.pos, size, new Slice(Fragment.from(part.left), 0, 0)));
      }
      const at = Math.min(taken[0]?.pos ?? 0, tr.doc.content.size);
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at))).scrollIntoView());
    }
    return true;
  });

/** Puts blocks below what stands in the notes. */
export const appendBlocks = (blocks: readonly ProseMirrorNode[]): Command =>
  apart((state, dispatch) => {
    const { doc } = state;
    const isEmpty = doc.childCount === 1 && doc.firstChild?.content.size === 0;
    dispatch?.(state.tr.replaceWith(isEmpty ? 0 : doc.content.size, doc.content.size, [...blocks]));
    return true;
  });

interface TakenPart {
  readonly node: ProseMirrorNode;
  readonly pos: number;
  readonly blocks: readonly ProseMirrorNode[];
  /** What remains of the part; `null` when it goes with its blocks. */
  readonly left: ProseMirrorNode | null;
}

const PARTS = new Set(['lede', 'section', 'whyItMatters']);

function takenParts({ doc, selection }: EditorState): TakenPart[] {
  const taken: TakenPart[] = [];
  const { from, to, empty } = selection;
  doc.forEach((node, pos) => {
    if (!PARTS.has(node.type.name) || to <= pos || from >= pos + node.nodeSize) return;
    const isWhole = empty && selection.$head.parent.type.name === 'sectionHeading';
    const blocks: ProseMirrorNode[] = [];
    const left: ProseMirrorNode[] = [];
    node.forEach((child, offset) => {
      const start = pos + 1 + offset;
      const isTaken = isWhole || (to > start && from < start + child.nodeSize);
      (isTaken ? blocks : left).push(child);
    });
    if (blocks.length > 0) taken.push({ node, pos, blocks, left: leftOver(node, left) });
  });
  return taken;
}

function leftOver(part: ProseMirrorNode, left: ProseMirrorNode[]): ProseMirrorNode | null {
  const hasBlock = left.some((child) => child.type.name !== 'sectionHeading');
  if (left.length === 0 && part.type.name !== 'lede') return null;
  return part.copy(Fragment.from(hasBlock ? left : [...left, nodeType('paragraph').create()]));
}

const asBlock = (node: ProseMirrorNode) =>
  node.type.name === 'sectionHeading'
    ? nodeType('subheading').create(null, node.content, node.marks)
    : node;

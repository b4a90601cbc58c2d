import type { Heading, Nodes, PhrasingContent, RootContent } from 'mdast';
import { safeAddress } from '#document';
import { partNamed, SECTION_COMMENT } from '../words.ts';
import { walk } from './Reading.ts';

/**
 * What printer and reader must see alike: the printer asks the same questions of what it is about to
 * print that the reader will ask of the file, and so knows where a collision has to be kept apart.
 */

/** Whether a block after the headline is read as the standfirst: a paragraph all in bold. */
export function isStandfirst(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  const [strong] = node.children;
  if (strong?.type !== 'strong') return false;
  for (const inner of walk(strong)) if (isKept(inner)) return false;
  return true;
}

/** What the standfirst has no place for, as it is kept as Markdown. The printer has it as HTML. */
const isKept = (node: Nodes) =>
  node.type === 'html' ||
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (node.type === 'link' && (node.children.length === 0 || safeAddress(node.url) === null));

/** The comments `<!-- section -->` at a heading's end, taken away. */
function withoutComments(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  for (let rest = children; ; ) {
    const fewer = withoutComment(rest);
    if (fewer === rest) return rest;
    rest = fewer;
  }
}

function withoutComment(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const comment = children.at(-1);
  const before = children.at(-2);
  if (comment?.type !== 'html' || comment.value !== SECTION_COMMENT) return children;
  if (before?.type !== 'text' || !before.value.endsWith(' ')) return children;
  const value = before.value.slice(0, -1);
  return [...children.slice(0, -2), ...(value ? [{ ...before, value }] : [])];
}

function wordsOf(children: readonly PhrasingContent[]): string | null {
  const [only, ...others] = children;
  return only?.type === 'text' && others.length === 0 ? only.value : null;
}

/** In files from elsewhere a heading may be bold once more. */
function withoutMarks(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [only, ...others] = children;
  const isMarked = only?.type === 'strong' || only?.type === 'emphasis';
  return isMarked && others.length === 0 ? only.children : children;
}

/** Whether a section's heading could be taken for that of another part. */
export function needsSectionComment(children: readonly PhrasingContent[]): boolean {
  const words = wordsOf(withoutComments(children));
  return words !== null && partNamed(words, true) !== null;
}

/** The part that a heading begins: one that is known by its word, or a section and its heading. */
export function partOf({ children }: Heading, ours: boolean) {
  const words = wordsOf(ours ? children : withoutMarks(children));
  const part = words === null ? null : partNamed(words, ours);
  if (part) return { part, children };
  const bare = wordsOf(withoutComments(children));
  const isGuarded = bare !== null && partNamed(bare, ours) !== null;
  return { part: 'section' as const, children: isGuarded ? withoutComment(children) : children };
}

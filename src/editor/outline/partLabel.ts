import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { textOf } from '#document';
import { t } from '#messages';

const read = new WeakMap<ProseMirrorNode, string>();

/** What a part of the article is called: a section by its heading, the others by what they are. */
export function partLabel(part: ProseMirrorNode): string {
  let label = read.get(part);
  if (label === undefined) {
    label = labelOf(part);
    read.set(part, label);
  }
  return label;
}

function labelOf(part: ProseMirrorNode): string {
  switch (part.type.name) {
    case 'headline':
      return t.blocks.headline;
    case 'standfirst':
      return t.blocks.standfirst;
    case 'lede':
      return t.blocks.lede;
    case 'whyItMatters':
      return t.blocks.whyItMatters;
    case 'sources':
      return t.blocks.sources;
    case 'relatedLinks':
      return t.blocks.relatedLinks;
    default: {
      const heading = part.firstChild;
      const text = heading?.type.name === 'sectionHeading' ? textOf(heading).trim() : '';
      return text || t.editor.untitledSection;
    }
  }
}

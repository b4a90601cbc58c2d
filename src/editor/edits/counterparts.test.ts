import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build, schema } from '#document';
import { runCommands } from '../testing/runCommands.ts';
import { backspace } from './backspace.ts';
import { partDepth } from './edges.ts';
import { insertQuotation } from './insertQuotation.ts';
import { toggleBulletList, toggleOrderedList, toggleTaskList } from './lists.ts';
import { normalisePlugin } from './normalisePlugin.ts';
import { newSubheading, setParagraph } from './setTextblocks.ts';
import { insertWhyItMatters, newSection } from './startPart.ts';
import { isEmptyParagraph } from './textblocks.ts';

const { article, divider, figure, li, ol, p, quotation, section, ul, why } = build;

/** Between lists and quotations nothing grows together that would have to be told apart again. */
const apart = article({
  headline: 'Aa',
  lede: [p('Bb')],
  body: [
    section('Cc', p('Dd'), divider(), p('Ee')),
    section('Gg', ul(li('Hh')), p('Ii'), p('Jj'), quotation(p('Kk')), p('Ll'), ol(3, li('Mm'))),
    section('Nn', p('Oo')),
    why(p('Pp'), figure({ src: 'a' }, 'Qq'), p('Rr')),
  ],
});

const single = article({ lede: [p('Aa')] });

const atStart: Command = (state, dispatch) => {
  const { $head } = state.selection;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, $head.start())));
  return true;
};

/** What makes something of a paragraph, and what takes it back. */
const PAIRS: Readonly<Record<string, readonly Command[]>> = {
  'section, paragraph': [newSection, setParagraph],
  'section, Backspace': [newSection, atStart, backspace],
  'section, subheading, paragraph': [newSection, newSubheading, setParagraph],
  'subheading, paragraph': [newSubheading, setParagraph],
  'subheading, Backspace': [newSubheading, atStart, backspace],
  'subheading, section, paragraph': [newSubheading, newSection, setParagraph],
  'quotation, quotation': [insertQuotation, insertQuotation],
  'quotation, paragraph': [insertQuotation, setParagraph],
  'quotation, Backspace': [insertQuotation, atStart, backspace],
  'quotation, bullets, bullets': [insertQuotation, toggleBulletList, toggleBulletList],
  'quotation, section, paragraph': [insertQuotation, newSection, setParagraph],
  'bullets, bullets': [toggleBulletList, toggleBulletList],
  'bullets, Backspace': [toggleBulletList, atStart, backspace],
  'bullets, section, paragraph': [toggleBulletList, newSection, setParagraph],
  'bullets, numbers, tasks, paragraph': [
    toggleBulletList,
    toggleOrderedList,
    toggleTaskList,
    setParagraph,
  ],
  'numbers, numbers': [toggleOrderedList, toggleOrderedList],
  'tasks, tasks': [toggleTaskList, toggleTaskList],
  'tasks, quotation, paragraph': [toggleTaskList, insertQuotation, setParagraph],
};

/** The carets at the ends and in the midst of each paragraph that stands in a part itself. */
function* paragraphs(doc: ProseMirrorNode): Generator<EditorState> {
  const places: number[] = [];
  doc.descendants((node, pos) => {
    const depth = doc.resolve(pos).depth;
    if (node.type.name !== 'paragraph' || depth !== partDepth(doc) || isEmptyParagraph(node))
      return;
    places.push(pos + 1, pos + 2, pos + 1 + node.content.size);
  });
  for (const place of places) {
    const selection = TextSelection.create(doc, place);
    yield EditorState.create({ schema, doc, selection, plugins: [normalisePlugin()] });
  }
}

describe('a change of type that is taken back', () => {
  it.each(Object.entries(PAIRS))('%s gives the article back', (_, commands) => {
    for (const doc of [apart, single]) {
      for (const state of paragraphs(doc)) {
        const isWhyStart =
          state.selection.$head.node(1).type.name === 'whyItMatters' &&
          state.selection.$head.index(1) === 0;
        // A section in the place of "why it matters" is no longer that.
        if (isWhyStart && commands.includes(newSection)) continue;
        const after = runCommands(state, ...commands);
        expect(after.doc.toString(), `at ${state.selection.head}`).toBe(doc.toString());
        expect(after.selection.$head.parent.textContent).toBe(
          state.selection.$head.parent.textContent,
        );
      }
    }
  });

  it('"why it matters" at the end of a part, Backspace', () => {
    for (const doc of [
      single,
      article({ lede: [p('Aa'), p('Bb')], body: [section('Cc', p('Dd'))] }),
    ]) {
      for (const state of paragraphs(doc)) {
        const { $head } = state.selection;
        if ($head.index(1) < $head.node(1).childCount - 1) continue;
        const after = runCommands(state, insertWhyItMatters, atStart, backspace);
        expect(after.doc.toString(), `at ${$head.pos}`).toBe(doc.toString());
      }
    }
  });
});

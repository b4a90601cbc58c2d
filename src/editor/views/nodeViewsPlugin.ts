import { Plugin } from '@tiptap/pm/state';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import type { NodeName } from '#document';
import { backMatterView } from './backMatterView.ts';
import { figureView } from './figureView.ts';
import { listItemView } from './listItemView.ts';
import { verbatimInlineView, verbatimView } from './verbatimView.ts';
import { whyItMattersView } from './whyItMattersView.ts';

const nodeViews: { readonly [Name in NodeName]?: NodeViewConstructor } = {
  sources: backMatterView,
  relatedLinks: backMatterView,
  whyItMatters: whyItMattersView,
  listItem: listItemView,
  figure: figureView,
  verbatim: verbatimView,
  verbatimInline: verbatimInlineView,
};

/** The nodes whose appearance is more than the HTML of the schema. All are plain DOM. */
export const nodeViewsPlugin = () => new Plugin({ props: { nodeViews } });

import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Article, DraftDetails } from '#document';
import { stripItems } from './stripItems.ts';

interface Strip {
  readonly items: readonly string[];
  readonly shown: DecorationSet;
}

const stripKey = new PluginKey<Strip>('details-strip');

/**
 * The line under the standfirst that says what is set of the draft's details. It is drawn into the
 * text but is no part of it: a click opens the details, keys and the caret pass it by.
 */
export function detailsStripPlugin(details: DraftDetails, onOpen: () => void) {
  const show = (article: Article, items: readonly string[]): Strip => ({
    items,
    shown: DecorationSet.create(
      article,
      items.length === 0
        ? []
        : [
            Decoration.widget(afterStandfirst(article), () => drawStrip(items, onOpen), {
              key: JSON.stringify(items),
              side: -1,
              ignoreSelection: true,
              stopEvent: () => true,
            }),
          ],
    ),
  });
  return new Plugin<Strip>({
    key: stripKey,
    state: {
      init: (_, { doc }) => show(doc, stripItems(details)),
      apply(tr, before) {
        const items: readonly string[] = tr.getMeta(stripKey) ?? before.items;
        if (items !== before.items || (tr.docChanged && !isBelow(tr))) return show(tr.doc, items);
        return tr.docChanged ? { items, shown: before.shown.map(tr.mapping, tr.doc) } : before;
      },
    },
    props: { decorations: (state) => stripKey.getState(state)?.shown },
  });
}

/** Makes the strip show other details. */
export const setStrip = (tr: Transaction, details: DraftDetails): Transaction =>
  tr.setMeta(stripKey, stripItems(details)).setMeta('addToHistory', false);

const afterStandfirst = (article: Article) => article.child(0).nodeSize + article.child(1).nodeSize;

/** Whether a transaction changes only what stands below the strip. */
const isBelow = ({ before, doc, mapping }: Transaction): boolean =>
  before.child(0) === doc.child(0) &&
  before.child(1) === doc.child(1) &&
  !mapping.mapResult(afterStandfirst(before), -1).deleted;

function drawStrip(items: readonly string[], onOpen: () => void): HTMLElement {
  const strip = document.createElement('div');
  strip.className = 'byline';
  strip.contentEditable = 'false';
  for (const item of items) strip.appendChild(document.createElement('span')).textContent = item;
  strip.addEventListener('mousedown', (event) => event.preventDefault());
  strip.addEventListener('click', onOpen);
  return strip;
}

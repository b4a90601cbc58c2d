import { type Article, type Draft, newDraft, nodeType, schema } from '#document';
import { t } from '#messages';
import type { Place } from '#storage';
import { newDraftId, now } from '../environment.ts';

/** A new draft like this one, whose headline says that it is from another tab, and the same place in it. */
export function copyOf(draft: Draft, article: Article, place: Place | null) {
  const headline = article.child(0);
  const title = headline.childCount > 0 ? headline.children : [schema.text(t.library.untitled)];
  const renamed = nodeType('headline').create(null, [
    ...title,
    schema.text(t.storage.fromAnotherTab),
  ]);
  const copy = article.copy(article.content.replaceChild(0, renamed));
  const fields = { ...draft, revision: 0, article: copy };
  const moved = (pos: number) =>
    pos < headline.nodeSize ? pos : pos + renamed.nodeSize - headline.nodeSize;
  return {
    draft: newDraft(newDraftId(), now(), fields),
    article: copy,
    place: place && {
      anchor: moved(place.anchor),
      head: moved(place.head),
      top: { ...place.top, pos: moved(place.top.pos) },
    },
  };
}

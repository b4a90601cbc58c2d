import type { ReadResult } from '#document';
import * as v from 'valibot';
import { readVersioned } from './readVersioned.ts';

export const PLACE_VERSION = 1;

const position = v.pipe(v.number(), v.integer(), v.minValue(0));

const placeShape = v.object({
  version: v.literal(PLACE_VERSION),
  anchor: position,
  head: position,
  top: v.object({ pos: position, offset: v.number() }),
});

/**
 * Where a person was in a draft: the selection, and the block at the top of the screen.
 *
 * `anchor`, `head` and `top.pos` are positions in the article; `top.offset` is how far the block's
 * top edge is below the top of the view, in CSS pixels, negative when it is scrolled past.
 */
export type Place = Readonly<v.InferOutput<typeof placeShape>>;

/** A place from what was stored. The positions may lie outside an article that has changed. */
export const readPlace = (record: unknown): ReadResult<Place> =>
  readVersioned(placeShape, PLACE_VERSION, record);

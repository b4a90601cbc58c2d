import * as v from 'valibot';
import { type ReadResult, readVersioned } from '#document';

const PLACE_VERSION = 1;

const position = v.pipe(v.number(), v.integer(), v.minValue(0));

const placeShape = v.object({
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

/** The record of a place. */
export const placeRecord = (place: Place) => ({ version: PLACE_VERSION, ...place });

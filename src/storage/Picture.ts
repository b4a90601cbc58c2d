import type { ReadResult } from '#document';
import * as v from 'valibot';
import { readVersioned } from './readVersioned.ts';

export const PICTURE_VERSION = 1;

const pictureShape = v.object({
  version: v.literal(PICTURE_VERSION),
  type: v.string(),
  bytes: v.instance(Uint8Array<ArrayBuffer>),
});

/** A picture's bytes with their media type, as `image/jpeg`. */
export type Picture = Readonly<Omit<v.InferOutput<typeof pictureShape>, 'version'>>;

/** A picture from what was stored. */
export const readPicture = (record: unknown): ReadResult<Picture> =>
  readVersioned(pictureShape, PICTURE_VERSION, record);

/** The record of a picture. */
export const pictureRecord = ({ type, bytes }: Picture) => ({
  version: PICTURE_VERSION,
  type,
  bytes,
});

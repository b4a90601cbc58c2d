import * as v from 'valibot';
import { type ReadResult, readVersioned } from '#document';

const PICTURE_VERSION = 1;

const pictureShape = v.object({
  type: v.string(),
  bytes: v.instance(Uint8Array<ArrayBuffer>),
});

/** A picture's bytes with their media type, as `image/jpeg`. */
export type Picture = Readonly<v.InferOutput<typeof pictureShape>>;

/** A picture from what was stored. */
export const readPicture = (record: unknown): ReadResult<Picture> =>
  readVersioned(pictureShape, PICTURE_VERSION, record);

/** The record of a picture. */
export const pictureRecord = (picture: Picture) => ({ version: PICTURE_VERSION, ...picture });

/** The name of a picture: the SHA-256 of its bytes in hexadecimal. */
export async function hashOf({ bytes }: Picture): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

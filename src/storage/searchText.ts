import * as v from 'valibot';
import { type ReadResult, readVersioned } from '#document';

const SEARCH_TEXT_VERSION = 1;

const searchTextShape = v.pipe(
  v.object({ text: v.string() }),
  v.transform(({ text }) => text),
);

/** What full-text search reads of a draft, from what was stored. */
export const readSearchText = (record: unknown): ReadResult<string> =>
  readVersioned(searchTextShape, SEARCH_TEXT_VERSION, record);

/** The record of a draft's search text. */
export const searchTextRecord = (text: string) => ({ version: SEARCH_TEXT_VERSION, text });

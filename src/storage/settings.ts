import type { ReadResult } from '#document';
import * as v from 'valibot';
import { readVersioned } from './readVersioned.ts';

export const SETTINGS_VERSION = 1;

export const THEMES = ['system', 'light', 'dark'] as const;
export const SORTS = ['edited', 'created', 'headline', 'status', 'words'] as const;

/** What the library is sorted by: times and words from the largest, the others from A. */
export type Sort = (typeof SORTS)[number];
export type Theme = (typeof THEMES)[number];

/** What Galley does until a person chooses otherwise. */
export const defaultSettings = {
  version: SETTINGS_VERSION,
  theme: 'system',
  typographicQuotes: true,
  sort: 'edited',
} as const satisfies Settings;

// A field added later is optional here with its default, so that older records stay whole.
const settingsShape = v.object({
  version: v.literal(SETTINGS_VERSION),
  theme: v.picklist(THEMES),
  typographicQuotes: v.boolean(),
  sort: v.picklist(SORTS),
});

/** What a person has chosen on this device. */
export type Settings = Readonly<v.InferOutput<typeof settingsShape>>;

/** Settings from what was stored. */
export const readSettings = (record: unknown): ReadResult<Settings> =>
  readVersioned(settingsShape, SETTINGS_VERSION, record);

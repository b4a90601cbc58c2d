import * as v from 'valibot';
import { type ReadResult, readVersioned } from '#document';

const SETTINGS_VERSION = 1;

export const THEMES = ['system', 'light', 'dark'] as const;
export const SORTS = ['edited', 'created', 'headline', 'status', 'words'] as const;

/** What the library is sorted by: times and words from the largest, the others from A. */
export type Sort = (typeof SORTS)[number];
export type Theme = (typeof THEMES)[number];

// A field added later is optional here with its default, so that older records stay whole.
const settingsShape = v.object({
  theme: v.picklist(THEMES),
  typographicQuotes: v.boolean(),
  sort: v.picklist(SORTS),
});

/** What a person has chosen on this device. */
export type Settings = Readonly<v.InferOutput<typeof settingsShape>>;

/** What Galley does until a person chooses otherwise. */
export const defaultSettings: Settings = {
  theme: 'system',
  typographicQuotes: true,
  sort: 'edited',
};

/** Settings from what was stored. */
export const readSettings = (record: unknown): ReadResult<Settings> =>
  readVersioned(settingsShape, SETTINGS_VERSION, record);

/** The record of settings. */
export const settingsRecord = (settings: Settings) => ({ version: SETTINGS_VERSION, ...settings });

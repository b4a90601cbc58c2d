export {
  DraftStorage,
  type DraftStorageOptions,
  type LoadedDraft,
  type SaveOptions,
} from './DraftStorage.ts';
export type { Edition } from './draftRecords.ts';
export { keepFirstTheme } from './firstTheme.ts';
export { inBinSince } from './inBinSince.ts';
export type { StorageNews, TabChannel } from './news.ts';
export type { Picture } from './Picture.ts';
export type { Place } from './Place.ts';
export type { SetAside } from './SetAside.ts';
export {
  defaultSettings,
  type Settings,
  SORTS,
  type Sort,
  THEMES,
  type Theme,
} from './Settings.ts';
export { StorageError, type StorageReason } from './StorageError.ts';

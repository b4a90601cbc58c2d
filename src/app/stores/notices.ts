import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Something that can be done about a notice; doing it dismisses the notice. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/**
 * What the app has to say. A `toast` tells what was done and goes by itself; an `alert` tells of a
 * problem and stays until it is dismissed, by the person or because the problem is over.
 */
export interface Notice {
  readonly id: number;
  /** What it is about, or `null` for something that happens and is not replaced. */
  readonly key: string | null;
  readonly kind: 'toast' | 'alert';
  readonly text: string;
  /** Takes back what the notice tells of. */
  readonly undo?: () => void;
  readonly actions: readonly NoticeAction[];
}

/** What the app has to say now, the oldest first. */
export const noticesStore = createStore<readonly Notice[]>(() => []);

/** Toasts that stand at once: more are not read, and cover what is below. */
const MOST_TOASTS = 3;

let lastId = 0;

/** What `notify` takes. */
export interface NewNotice {
  readonly text: string;
  readonly kind?: Notice['kind'];
  /** What it is about: it takes the place of what was said of the same. Without it, its text. */
  readonly key?: string;
  readonly undo?: () => void;
  readonly actions?: readonly NoticeAction[];
}

/**
 * Says something, in the place of what was said about the same. An alert that already stands is not
 * repeated; a toast with something to do about it is always one more.
 * @returns the id that `dismiss` takes
 */
export function notify({ text, kind = 'toast', key, undo, actions = [] }: NewNotice): number {
  const isRepeatable = kind === 'toast' && (undo !== undefined || actions.length > 0);
  const about = key ?? (isRepeatable ? null : text);
  const notices = noticesStore.getState();
  const same = about === null ? undefined : notices.find((notice) => notice.key === about);
  if (same && kind === 'alert' && same.kind === kind && same.text === text) return same.id;
  lastId += 1;
  const notice = { id: lastId, key: about, kind, text, actions, ...(undo && { undo }) };
  noticesStore.setState(
    same ? notices.map((each) => (each === same ? notice : each)) : [...withRoom(notices), notice],
    true,
  );
  return notice.id;
}

/** The notices among which one more has its place: the oldest toast goes, rather one that only tells. */
function withRoom(notices: readonly Notice[]): readonly Notice[] {
  const toasts = notices.filter(({ kind }) => kind === 'toast');
  if (toasts.length < MOST_TOASTS) return notices;
  const goes = toasts.find(({ undo, actions }) => !undo && actions.length === 0) ?? toasts[0];
  return notices.filter((notice) => notice !== goes);
}

/** Takes a notice away; one that is gone already stays so. */
export const dismiss = (id: number) => keepNotices((notice) => notice.id !== id);

/** Takes away what was said about something that is over. */
export const dismissAbout = (key: string) => keepNotices((notice) => notice.key !== key);

function keepNotices(isKept: (notice: Notice) => boolean): void {
  const notices = noticesStore.getState();
  if (!notices.every(isKept)) noticesStore.setState(notices.filter(isKept), true);
}

/** What there is to say, drawn again at each change. */
export const useNotices = () => useStore(noticesStore);

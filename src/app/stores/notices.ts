import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Something that can be done about a notice; doing it dismisses the notice. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/**
 * What the app has to say. A `toast` tells what was done and goes by itself; an `alert` tells of a
 * problem and stays until it is dismissed.
 */
export interface Notice {
  readonly id: number;
  readonly kind: 'toast' | 'alert';
  readonly text: string;
  /** Takes back what the notice tells of. */
  readonly undo?: () => void;
  readonly actions: readonly NoticeAction[];
}

/** What the app has to say now, the oldest first. */
export const noticesStore = createStore<readonly Notice[]>(() => []);

let lastId = 0;

/**
 * Says something; an alert that already stands is not repeated.
 * @returns the id that `dismiss` takes
 */
export function notify({
  text,
  kind = 'toast',
  undo,
  actions = [],
}: {
  readonly text: string;
  readonly kind?: Notice['kind'];
  readonly undo?: () => void;
  readonly actions?: readonly NoticeAction[];
}): number {
  const notices = noticesStore.getState();
  const same = notices.find((notice) => notice.kind === 'alert' && notice.text === text);
  if (kind === 'alert' && same) return same.id;
  lastId += 1;
  const notice = { id: lastId, kind, text, actions, ...(undo && { undo }) };
  noticesStore.setState([...notices, notice], true);
  return notice.id;
}

/** Takes a notice away; one that is gone already stays so. */
export const dismiss = (id: number) =>
  noticesStore.setState((notices) => notices.filter((notice) => notice.id !== id), true);

/** What there is to say, drawn again at each change. */
export const useNotices = () => useStore(noticesStore);

import { useSyncExternalStore } from 'react';
import { now } from '../environment.ts';

const MINUTE = 60_000; // ms

const subscribe = (changed: () => void) => {
  const timer = setInterval(changed, MINUTE / 4);
  return () => clearInterval(timer);
};

const currentMinute = () => Math.floor(now() / MINUTE);

/**
 * The time for telling how long ago something was: changes when a minute is full, and is the last
 * millisecond of that minute, so that nothing that has happened lies after it.
 */
export const useMinute = () => (useSyncExternalStore(subscribe, currentMinute) + 1) * MINUTE - 1;

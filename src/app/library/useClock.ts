import { useSyncExternalStore } from 'react';
import { now } from '../environment.ts';

const STEP = 15_000; // ms; times are told by the minute

const subscribe = (changed: () => void) => {
  const timer = setInterval(changed, STEP);
  return () => clearInterval(timer);
};

/** The time, for telling how long ago something was: in steps, and late by less than one of them. */
export const useClock = () =>
  useSyncExternalStore(subscribe, () => Math.floor(now() / STEP) * STEP);

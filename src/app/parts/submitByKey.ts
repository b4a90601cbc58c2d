import type { KeyboardEvent } from 'react';
import { pressedKey } from './pressedKey.ts';

/** Sends a form by Ctrl or Cmd and Enter from any of its fields, also where Enter is a line break. */
export function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (pressedKey(event) !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

import type { MouseEvent } from 'react';

const TAKES_A_PRESS =
  'a, button, input, select, textarea, label, [tabindex], [contenteditable="true"]';

/** A press on nothing, such as the margin of the page, leaves the focus where it is. */
export function keepFocus(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest(TAKES_A_PRESS)) return;
  const hasText = [...target.childNodes].some((node) => node instanceof Text && node.data.trim());
  if (!hasText) event.preventDefault();
}

import { t } from '#messages';

let field: HTMLTextAreaElement | undefined;
let kept = '';

/**
 * Takes what is typed from now on until the new draft's text is there to be typed in, in a field that
 * nobody sees: so an input method works too, and a phone shows its keyboard, which it does for what
 * gets the focus in the turn of a press alone. Going elsewhere with the focus pauses it.
 */
export function beginTypeAhead(): void {
  endTypeAhead();
  field = document.createElement('textarea');
  field.className = 'unseen';
  field.ariaLabel = t.desk.opening;
  field.addEventListener('blur', () => {
    // A window that is left keeps its focus.
    if (document.activeElement !== field) pauseTypeAhead();
  });
  document.body.append(field);
  field.focus({ preventScroll: true });
}

/** Gives the focus up, and keeps what was typed for a text that comes after all, at another try. */
export function pauseTypeAhead(): void {
  if (!field) return;
  const paused = field;
  field = undefined;
  kept = paused.value;
  paused.remove();
}

/** Ends it. Returns what was typed. */
export function endTypeAhead(): string {
  pauseTypeAhead();
  const typed = kept;
  kept = '';
  return typed;
}

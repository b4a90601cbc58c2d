/**
 * Puts a text on the clipboard as plain text. Call it in the turn of a click or a key: browsers
 * refuse it at other times.
 *
 * @throws DOMException when the browser does not let go of the clipboard
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    // Also where a page that did not come over https has no clipboard at all.
    if (copyBySelection(text)) return;
    throw error instanceof DOMException
      ? error
      : new DOMException(String(error), 'NotAllowedError');
  }
}

/** The way of browsers that have no clipboard to write to; gives the focus back. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

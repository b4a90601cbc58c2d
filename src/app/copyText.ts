/**
 * Puts a text on the clipboard as plain text. Call it in the turn of a click or a key: Safari counts
 * a text that is promised as written then.
 *
 * @throws DOMException when the browser does not let go of the clipboard
 */
export async function copyText(text: Promise<string>): Promise<void> {
  try {
    const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch (error) {
    const ready = await text; // what failed may be the text itself
    if (copyBySelection(ready)) return;
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

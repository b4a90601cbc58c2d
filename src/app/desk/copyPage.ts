/**
 * Makes a copy of the page hold what is selected to the eye, as plain text. By themselves browsers add
 * what the fields of a form hold, and the names of things, whatever may be selected of them. A link is
 * dragged by itself: not where nothing may be selected.
 * @returns what ends it
 */
export function bindPageCopy(target: Window): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const isInField = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.defaultPrevented || isInField || !event.clipboardData) return;
    event.preventDefault();
    const selected = String(target.getSelection() ?? '');
    // What is on the clipboard stays there where nothing is selected that may be copied.
    if (selected) event.clipboardData.setData('text/plain', selected);
  };
  const onDragStart = (event: DragEvent) => {
    const isKept =
      event.target instanceof Element && getComputedStyle(event.target).userSelect === 'none';
    if (isKept) event.preventDefault();
  };
  target.addEventListener('copy', onCopy);
  target.addEventListener('dragstart', onDragStart);
  return () => {
    target.removeEventListener('copy', onCopy);
    target.removeEventListener('dragstart', onDragStart);
  };
}

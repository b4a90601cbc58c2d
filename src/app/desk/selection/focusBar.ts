const SELECTION_BAR = '.selection-bar button[tabindex="0"]';
const DESK_BAR = '.desk-bar button';

/**
 * Goes from the text to the bar beside the selection; where there is none to go to, to the bar above
 * the page. Escape leads back from both.
 * @param isSelecting whether something is selected, beside which a bar may still be on its way
 */
export function focusBar(isSelecting: boolean): void {
  const go = () => focusFirst(SELECTION_BAR) || focusFirst(DESK_BAR);
  // The bar is drawn after the frame that shows the selection.
  if (isSelecting && !focusFirst(SELECTION_BAR)) requestAnimationFrame(() => setTimeout(go));
  else if (!isSelecting) go();
}

/** Gives the focus to the first element that takes it; says whether there is one. */
const focusFirst = (selector: string): boolean =>
  [...document.querySelectorAll<HTMLElement>(selector)].some((element) => {
    element.focus();
    return document.activeElement === element;
  });

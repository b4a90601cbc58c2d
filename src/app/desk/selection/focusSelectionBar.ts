/** Goes from the text to the bar beside the selection, where there is one. */
export function focusSelectionBar(): void {
  document.querySelector<HTMLElement>('.selection-bar button[tabindex="0"]')?.focus();
}

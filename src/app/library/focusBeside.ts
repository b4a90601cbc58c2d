/**
 * Keeps the focus in a list when a row of it is about to go: moves it to the row after, or before,
 * or to the page's heading where there is no other.
 * @param within the row, or something in it
 */
export function focusBeside(within: Element | null): void {
  const row = within?.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = next?.querySelector<HTMLElement>('a, button') ?? document.querySelector('h1');
  target?.focus({ preventScroll: true });
}

/** The events of the page, as `window` and `document` give them. */
export interface Page {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
    readonly visibilityState: DocumentVisibilityState;
  };
}

/**
 * Listens for whatever may be the last that the page hears: hidden, left, closed.
 *
 * @param leaving is called then, more than once on most ways out; what it starts at once gets through
 * @param mustWarn whether the browser should ask before it closes the page
 * @returns ends the listening
 */
export function watchPage(page: Page, leaving: () => void, mustWarn: () => boolean): () => void {
  const onVisibility = () => {
    if (page.document.visibilityState === 'hidden') leaving();
  };
  const onBeforeUnload = (event: Event) => {
    leaving();
    if (mustWarn()) event.preventDefault();
  };
  page.document.addEventListener('visibilitychange', onVisibility);
  page.window.addEventListener('pagehide', leaving);
  page.window.addEventListener('beforeunload', onBeforeUnload);
  return () => {
    page.document.removeEventListener('visibilitychange', onVisibility);
    page.window.removeEventListener('pagehide', leaving);
    page.window.removeEventListener('beforeunload', onBeforeUnload);
  };
}

/** The events of the page, as `window` and `document` give them. */
export interface Page {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
    readonly visibilityState: DocumentVisibilityState;
  };
}

export interface PageListener {
  /**
   * The page is hidden, left or closed, and this may be the last that it hears. Called more than once
   * on most ways out; what it starts at once gets through.
   */
  readonly leaving: () => void;
  /** A person looks at the page again. */
  readonly back: () => void;
  /** Whether the browser should ask before it closes the page. */
  readonly mustWarn: () => boolean;
}

/** Listens to a page. Returns what ends that. */
export function watchPage(page: Page, { leaving, back, mustWarn }: PageListener): () => void {
  const onVisibility = () => (page.document.visibilityState === 'hidden' ? leaving() : back());
  const onBeforeUnload = (event: Event) => {
    leaving();
    if (mustWarn()) event.preventDefault();
  };
  page.document.addEventListener('visibilitychange', onVisibility);
  // Two windows side by side are both visible all the time.
  page.window.addEventListener('focus', back);
  page.window.addEventListener('pagehide', leaving);
  page.window.addEventListener('beforeunload', onBeforeUnload);
  return () => {
    page.document.removeEventListener('visibilitychange', onVisibility);
    page.window.removeEventListener('focus', back);
    page.window.removeEventListener('pagehide', leaving);
    page.window.removeEventListener('beforeunload', onBeforeUnload);
  };
}

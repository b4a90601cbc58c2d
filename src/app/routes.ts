import { useMemo, useSyncExternalStore } from 'react';

/** Where a person is. The address bar is its only owner. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'bin' }
  | { readonly screen: 'draft'; readonly id: string };

/** The route in a location's hash, such as `#/drafts/7f3c2a`. What it does not know is the library. */
export function parseRoute(hash: string): Route {
  if (hash === '#/bin') return { screen: 'bin' };
  const id = idIn(/^#\/drafts\/([^/]+)$/.exec(hash)?.[1]);
  return id ? { screen: 'draft', id } : { screen: 'library' };
}

function idIn(part: string | undefined): string | null {
  try {
    const id = decodeURIComponent(part ?? '');
    return id.includes('/') ? null : id;
  } catch {
    return null; // a stray percent sign
  }
}

/** The address of a route, for a link. */
export function hrefOf(route: Route): string {
  if (route.screen === 'draft') return `#/drafts/${encodeURIComponent(route.id)}`;
  return route.screen === 'bin' ? '#/bin' : '#/';
}

/**
 * Goes to a route.
 * @param replace leaves no way back to where one was, as when the draft there is no more
 */
export function goTo(route: Route, { replace = false } = {}): void {
  if (replace) location.replace(hrefOf(route));
  else location.hash = hrefOf(route);
}

/**
 * Leaves it to each screen where it is scrolled to: the browser would scroll for the screen that one
 * goes back to while the other is still there.
 */
export function takeOverScrolling(): void {
  history.scrollRestoration = 'manual';
}

/** Calls back once, as soon as the route in force is another than the one that was just gone to. */
export function whenLeft(route: Route, left: () => void): void {
  const check = () => {
    if (location.hash === hrefOf(route)) return;
    window.removeEventListener('hashchange', check);
    left();
  };
  window.addEventListener('hashchange', check);
}

/** The route in force. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

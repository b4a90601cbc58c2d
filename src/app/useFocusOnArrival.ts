import { useEffect, useRef } from 'react';

/**
 * On another screen the focus begins at its heading, unless the screen itself has put it somewhere.
 * @param address of the screen; the one that the page was opened with leaves the focus to the browser
 */
export function useFocusOnArrival(address: string): void {
  const arrivedAt = useRef(address);
  useEffect(() => {
    if (arrivedAt.current === address) return;
    arrivedAt.current = address;
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [address]);
}

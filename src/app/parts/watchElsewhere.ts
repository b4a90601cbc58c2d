/**
 * Hears when a press or the focus goes elsewhere than into what is open and what belongs to it.
 * @param inside the elements that are not elsewhere, asked each time
 * @returns what ends it
 */
export function watchElsewhere(
  inside: () => readonly (Element | null | undefined)[],
  onElsewhere: () => void,
): () => void {
  const listening = new AbortController();
  const look = ({ target }: Event) => {
    if (target instanceof Node && !inside().some((element) => element?.contains(target))) {
      onElsewhere();
    }
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  window.addEventListener('pointerdown', look, options);
  window.addEventListener('focusin', look, options);
  return () => listening.abort();
}

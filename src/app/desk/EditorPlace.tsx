import { useCallback } from 'react';

/** The place of an editor's text on the page. The editor draws into it; React does not look inside. */
export function EditorPlace({ element, className }: { element: HTMLElement; className: string }) {
  // The same function at each drawing: appending the text again would take the focus from it.
  const mount = useCallback(
    (place: HTMLDivElement | null) => {
      place?.append(element);
    },
    [element],
  );
  return <div className={className} ref={mount} />;
}

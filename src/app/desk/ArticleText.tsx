import { useCallback } from 'react';
import { useDesk } from './DeskContext.ts';

/** The place of the text on the page. The editor draws into it; React does not look inside. */
export function ArticleText() {
  const desk = useDesk();
  // The same function at each drawing: appending the text again would take the focus from it.
  const mount = useCallback(
    (place: HTMLDivElement | null) => {
      place?.append(desk.element);
    },
    [desk],
  );
  return <div className="desk-text" ref={mount} />;
}

import { useDesk } from './DeskContext.ts';

/** The place of the text on the page. The editor draws into it; React does not look inside. */
export function ArticleText() {
  const desk = useDesk();
  return (
    <div
      className="desk-text"
      ref={(place) => {
        place?.append(desk.element);
      }}
    />
  );
}

/*
 * The rows below the text, in the order of the page: sources, "Add source", related links, "Add
 * related link". They are walked with the arrows, from the text and back to it.
 */

const rows = (within = document.querySelector('[data-back-matter]')) => [
  ...(within?.querySelectorAll<HTMLElement>('[data-row], [data-add]') ?? []),
];

const rowNamed = (row: string | null, within: ParentNode | null) =>
  within?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row ?? '')}"]`);

/** The name of the row that shows a related link; that of a source is its id. */
export const relatedRow = (index: number) => `related-${index}`;

function focusRow(row: HTMLElement | undefined): boolean {
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
  return row !== undefined;
}

export const backMatterRows = {
  /** Goes to the first row, of all or of a region. Says whether there is one. */
  focusFirst: (region?: Element | null): boolean => focusRow(rows(region)[0]),

  /**
   * Brings the row that shows a source or link into view, the focus left where it is. Twice, because
   * text above it that the browser has not laid out yet may turn out taller than it had reckoned.
   */
  show(row: string): void {
    const scroll = () => rowNamed(row, document)?.scrollIntoView({ block: 'nearest' });
    scroll();
    requestAnimationFrame(scroll);
  },

  /** Goes one row down or up from an element inside a row; says whether there was another. */
  focusBeside(element: Element, by: 1 | -1): boolean {
    const all = rows();
    const at = all.findIndex((row) => row.contains(element));
    return at >= 0 && focusRow(all[at + by]);
  },

  /** Goes to the row that shows a source or link; without one, to the button that adds. */
  focusRow(region: Element | null, row: string | null): void {
    focusRow(
      rowNamed(row, region) ?? region?.querySelector<HTMLElement>('[data-add]') ?? undefined,
    );
  },
};

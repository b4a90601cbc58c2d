import { findElement, type HtmlElement, styleOf, textContent } from './tree.ts';

/** What Word says of a paragraph that is an item of a list: it writes no lists into its HTML. */
export interface WordItem {
  readonly depth: number;
  readonly ordered: boolean;
  readonly number: number | null;
}

/** The marker that Word writes into the text, to be read and not shown. */
export const isWordMarker = (element: HtmlElement) =>
  styleOf(element).get('mso-list')?.startsWith('ignore') ?? false;

/** A paragraph of Word as a list item, by `mso-list: l0 level2 lfo1`; `null` for any other. */
export function wordItemOf(paragraph: HtmlElement): WordItem | null {
  const level = /\blevel(\d+)/.exec(styleOf(paragraph).get('mso-list') ?? '');
  if (!level) return null;
  const written = findElement(paragraph, isWordMarker);
  const marker = written ? textContent(written).trim() : '';
  const counted = /^\(?(\d{1,9}|[a-z]{1,5})[.)]/i.exec(marker);
  const number = Number.parseInt(counted?.[1] ?? '', 10);
  return {
    depth: Number(level[1]),
    ordered: counted !== null,
    number: Number.isNaN(number) ? null : number,
  };
}

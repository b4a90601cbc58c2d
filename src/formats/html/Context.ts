import type { Mark } from '@tiptap/pm/model';
import { type MarkName, markType, safeAddress } from '#document';
import { attributeOf, type HtmlElement, styleOf } from './tree.ts';

/** What an element inherits from those around it. */
export interface Context {
  readonly marks: readonly Mark[];
  /** Whether line ends in the text are line ends on the page. */
  readonly keepsLines: boolean;
  /** Whether bold is nothing special here, as in a heading. */
  readonly isBold: boolean;
  /** How many lists are around it. */
  readonly listDepth: number;
  readonly isInQuotation: boolean;
  /** Whether text stands above or below the line. */
  readonly script: 'super' | 'sub' | null;
  /** How many elements are around it. */
  readonly depth: number;
}

export const outermost: Context = {
  marks: [],
  keepsLines: false,
  isBold: false,
  listDepth: 0,
  isInQuotation: false,
  script: null,
  depth: 0,
};

const MARKS_OF_TAGS: Readonly<Record<string, MarkName>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** What holds inside an element: its tag speaks first, its style has the last word. */
export function contextIn(element: HtmlElement, around: Context): Context {
  const { tagName } = element;
  const style = styleOf(element);
  const names = new Map<MarkName, boolean>();
  const own = MARKS_OF_TAGS[tagName];
  if (own) names.set(own, true);
  const weight = style.get('font-weight');
  if (weight) names.set('bold', isBoldWeight(weight));
  const slant = style.get('font-style');
  if (slant) names.set('italic', /italic|oblique/.test(slant));
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (line.includes('line-through')) names.set('strike', true);
  if (around.isBold) names.delete('bold');

  let { marks } = around;
  for (const [name, holds] of names) {
    const type = markType(name);
    marks = holds ? type.create().addToSet(marks) : type.removeFromSet(marks);
  }
  const href = tagName === 'a' ? linkAddress(element) : null;
  if (href !== null) marks = markType('link').create({ href }).addToSet(marks);

  const align = style.get('vertical-align') ?? tagName;
  const space = style.get('white-space');
  return {
    ...around,
    marks,
    keepsLines: space ? /^(?:pre|break-spaces)/.test(space) : around.keepsLines,
    script: /^sup/.test(align) ? 'super' : /^sub/.test(align) ? 'sub' : around.script,
    depth: around.depth + 1,
  };
}

const isBoldWeight = (weight: string) => /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600;

/** Where a link leads; `null` for one within its page, which means nothing elsewhere. */
function linkAddress(element: HtmlElement): string | null {
  const href = safeAddress(attributeOf(element, 'href') ?? '');
  return href?.startsWith('#') ? null : href;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '-': '⁻',
};
const SUBSCRIPTS: Readonly<Record<string, string>> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
  '+': '₊',
  '-': '₋',
};

/** Digits above or below the line by their own signs, so that m² does not become m2. */
export function scripted(text: string, script: Context['script']): string {
  if (script === null || !/^[0-9+-]+$/.test(text)) return text;
  const signs = script === 'super' ? SUPERSCRIPTS : SUBSCRIPTS;
  return text.replace(/./g, (sign) => signs[sign] ?? sign);
}

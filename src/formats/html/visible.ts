import { attributeOf, classesOf, type HtmlElement, styleOf } from './tree.ts';

/** Elements without words that a reader sees: machinery, other media, what drawings say of themselves. */
const WORDLESS = new Set([
  'audio',
  'base',
  'canvas',
  'datalist',
  'defs',
  'desc',
  'embed',
  'frame',
  'frameset',
  'head',
  'link',
  'meta',
  'metadata',
  'noframes',
  'noscript',
  'param',
  'script',
  'source',
  'style',
  'symbol',
  'template',
  'title',
  'track',
  'video',
  'xml',
]);

const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;

/** Whether a reader of the page does not see an element. */
export function isHidden(element: HtmlElement): boolean {
  if (WORDLESS.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== null) return true;
  if (FOR_SCREEN_READERS.test(classesOf(element))) return true;
  const style = styleOf(element);
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    /^0(?:px|pt|em|rem|%)?$/.test(style.get('font-size') ?? '') ||
    /^rect\(\s*0/.test(style.get('clip') ?? '')
  );
}

/** Whether an element leads through a site instead of telling something. */
export const isNavigation = (element: HtmlElement) =>
  element.tagName === 'nav' || attributeOf(element, 'role') === 'navigation';

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'caption',
]);

/** Whether an element begins and ends a line of its own. */
export const isBlockElement = (element: HtmlElement) =>
  BLOCKS.has(element.tagName) || styleOf(element).get('display') === 'block';

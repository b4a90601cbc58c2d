import {
  attributeOf,
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textContent,
} from './tree.ts';

/** Kinds of `input` that show their value as letters. */
const SHOWS_VALUE = /^(?:|button|submit|reset|text|search|email|url|tel|number)$/i;

/** What a control of a form says by itself; `null` for an element whose words are its content. */
export function valueOfControl(element: HtmlElement): string | null {
  switch (element.tagName) {
    case 'input': {
      const showsValue = SHOWS_VALUE.test(attributeOf(element, 'type') ?? '');
      return showsValue ? (attributeOf(element, 'value') ?? '') : '';
    }
    case 'select':
      return shownOptions(element).map(textContent).join(' ');
    case 'textarea':
      return textContent(element);
    default:
      return null;
  }
}

/** The options that one sees without opening the list: the chosen one, or all of an open list. */
function shownOptions(select: HtmlElement): HtmlElement[] {
  const options: HtmlElement[] = [];
  const collect = (node: HtmlNode) => {
    if (!isElement(node)) return;
    if (node.tagName === 'option') options.push(node);
    else node.childNodes.forEach(collect);
  };
  select.childNodes.forEach(collect);
  const isOpen =
    attributeOf(select, 'multiple') !== null || Number(attributeOf(select, 'size')) > 1;
  const chosen = options.filter((option) => attributeOf(option, 'selected') !== null);
  return isOpen ? options : (chosen.length > 0 ? chosen : options).slice(0, 1);
}

/** Whether the words of an element stand apart from those beside it: on buttons, in drawings. */
export const standsApart = (element: HtmlElement) =>
  element.tagName === 'button' ||
  element.tagName === 'text' ||
  (element.tagName === 'tspan' &&
    ['x', 'y', 'dx', 'dy'].some((name) => attributeOf(element, name) !== null));

/** Whether the task of an item is done; `null` when it is none. */
export function isChecked(item: HtmlElement): boolean | null {
  const isOwn = attributeOf(item, 'role') === 'checkbox';
  const box = isOwn
    ? item
    : findElement(item, (element) => attributeOf(element, 'type') === 'checkbox');
  if (!box) return null;
  return attributeOf(box, 'aria-checked') === 'true' || attributeOf(box, 'checked') !== null;
}

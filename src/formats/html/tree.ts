import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The nodes of an HTML text, whole document or piece of one. */
export const treeOf = (html: string): readonly HtmlNode[] => parse(html).childNodes;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

/** The letters of a text node, `null` for any other node. */
export const textValue = (node: HtmlNode): string | null => (isText(node) ? node.value : null);

export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

export const classesOf = (element: HtmlElement): string => attributeOf(element, 'class') ?? '';

/** All the letters below a node, hidden ones too. It is walked without recursion. */
export function textContent(root: HtmlElement): string {
  let text = '';
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    text += textValue(node) ?? '';
    if (isElement(node)) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return text;
}

/** The first element below another that `wanted` accepts, in the order of the text. */
export function findElement(
  root: HtmlElement,
  wanted: (element: HtmlElement) => boolean,
): HtmlElement | null {
  const open: HtmlNode[] = root.childNodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    if (wanted(node)) return node;
    for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return null;
}

const styles = new WeakMap<HtmlElement, ReadonlyMap<string, string>>();

/** The declarations of an element's `style`, in lower case. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  let style = styles.get(element);
  if (!style) {
    const declarations = (attributeOf(element, 'style') ?? '').toLowerCase().split(';');
    style = new Map(
      declarations.flatMap((declaration): [string, string][] => {
        const colon = declaration.indexOf(':');
        const name = declaration.slice(0, colon).trim();
        return colon > 0 ? [[name, declaration.slice(colon + 1).trim()]] : [];
      }),
    );
    styles.set(element, style);
  }
  return style;
}

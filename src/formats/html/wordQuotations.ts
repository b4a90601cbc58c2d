import { classesOf, type HtmlElement, type HtmlNode, isElement, textValue } from './tree.ts';

/** Word's styles "Quote" and "Intense Quote": it writes no block quotes. */
const isQuoted = (node: HtmlNode): node is HtmlElement =>
  isElement(node) &&
  node.tagName === 'p' &&
  /\bMso(?:Intense)?Quote(?:Cxsp(?:First|Middle|Last))?\b/.test(classesOf(node));

/** Nodes in their order, with paragraphs of Word's quotations that follow on one another together. */
export function withQuotations(
  nodes: readonly HtmlNode[],
): readonly (HtmlNode | readonly HtmlElement[])[] {
  const result: (HtmlNode | HtmlElement[])[] = [];
  let quotation: HtmlElement[] | null = null;
  for (const node of nodes) {
    if (isQuoted(node)) {
      if (quotation) quotation.push(node);
      else {
        quotation = [node];
        result.push(quotation);
      }
    } else if (!quotation || textValue(node)?.trim() !== '') {
      quotation = null;
      result.push(node);
    }
  }
  return result;
}

import type { Mark, Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { build, type MarkName, markType, type NodeName, nodeType, schema } from '#document';
import { textArbitrary } from './texts.ts';

/** Inline Markdown without a form of its own, as the reader keeps it. */
export const VERBATIM_INLINE: readonly string[] = [
  '<span class="x">',
  '</span>',
  '<kbd>',
  '<!-- aside -->',
  '![alt](plan.png)',
  '![alt *x*](plan.png "credit")',
  '[run](javascript:alert(1))',
  '[](https://example.org)',
];

const SOURCES = ['minutes', 'rivera', 'stats', 'own', 'known', 'ghost', 'deep-throat'] as const;

const locator = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      'p. 4',
      'Planning minutes',
      'Planning minutes — p. 4',
      'Planning minutes — p. 5',
      '— x',
      'a · b',
      'ghost',
    ),
  },
  { weight: 1, arbitrary: textArbitrary.map(oneLine) },
);

/** A citation of one of the sources that `sourcesArbitrary` may have, or of none of them. */
export const citationArbitrary = fc
  .tuple(
    fc.constantFrom(...SOURCES),
    locator,
    fc.oneof(fc.constant(''), textArbitrary.map(oneLine)),
  )
  .map(([source, where, excerpt]) => build.cite(source, where, excerpt));

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const linkArbitrary = fc
  .tuple(
    fc.constantFrom(
      'https://example.org/',
      'https://example.org/a_(b)?c=d&amp;e',
      'mailto:desk@example.org',
      'x y',
      '/path#part',
      'https://example.org/"x"<y>',
    ),
    fc.constantFrom('', '', 'A title', 'A "title" \\ with `signs`'),
  )
  .map(([href, title]) => markType('link').create({ href, title }));

const marksArbitrary: fc.Arbitrary<readonly Mark[]> = fc
  .tuple(
    fc.subarray(['bold', 'italic', 'strike', 'code'] satisfies MarkName[]),
    fc.option(linkArbitrary, { freq: 3 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([names, link, plain]) => {
    if (plain === 0) return [];
    const marks = names.map((name) => markType(name).create());
    return link ? [...marks, link] : marks;
  });

const leafArbitrary: fc.Arbitrary<Node> = fc.oneof(
  { weight: 12, arbitrary: textArbitrary.map((text) => schema.text(text)) },
  { weight: 2, arbitrary: fc.constant(null).map(() => build.br()) },
  { weight: 3, arbitrary: citationArbitrary },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...VERBATIM_INLINE).map((text) => build.verbatimInline(text)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('https://example.org/', 'mailto:desk@example.org')
      .map((href) => schema.text(href, [markType('link').create({ href })])),
  },
);

const runArbitrary = fc.tuple(leafArbitrary, marksArbitrary).map(([node, marks]) => {
  // Links do not nest, nor does one hold the Markdown of another.
  const own = isLink(node) ? marks.filter((mark) => mark.type.name !== 'link') : marks;
  return node.mark(own.reduce((set, mark) => mark.addToSet(set), node.marks));
});

const isLink = (node: Node) => String(node.attrs.markdown ?? '').startsWith('[');

/** Content for a textblock: what it does not allow is left out. */
export function contentArbitrary(name: NodeName, minLength = 1): fc.Arbitrary<Node[]> {
  const type = nodeType(name);
  return fc.array(runArbitrary, { minLength, maxLength: 4 }).map((nodes) => {
    const content = nodes
      .filter((node) => type.contentMatch.matchType(node.type) !== null)
      .map((node) => node.mark(type.allowedMarks(withoutCode(node))));
    return minLength > 0 && content.length === 0 ? [schema.text('x')] : content;
  });
}

const withoutCode = (node: Node) =>
  node.isText ? node.marks : node.marks.filter((mark) => mark.type.name !== 'code');

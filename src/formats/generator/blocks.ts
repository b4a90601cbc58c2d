import { Fragment, type Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { build, nodeType, schema, withoutDash } from '#document';
import { citationArbitrary, contentArbitrary } from './inlines.ts';

/** Blocks of Markdown as the reader keeps them. */
export const VERBATIM: Readonly<Record<string, string>> = {
  table: '| a | b |\n| - | - |\n| 1 | 2 |',
  'raw HTML': '<div>\n<p>text\n</div>',
  comment: '<!-- kept -->',
  'comment with an empty line': '<!-- kept\n\n# not a heading -->',
  'standfirst comment': '<!-- no standfirst -->',
  code: '```js\nconst a = 1;\n\n# not a heading\n```',
  'code with fences': '````\n```\n````',
  math: '$$\na_1 = b * c * d\n- e\n$$',
  'nested quote': '> > deep\n>\n> - item',
  alert: '> [!NOTE]\n> Watch out.',
  'unused definition': '[unused]: https://example.org "title"',
  'uncited note': '[^uncited_]: Nothing cites this.',
};

const paragraph = contentArbitrary('paragraph').map((content) =>
  build.p(...standingAlone(content)),
);

/** The paragraphs that only one rule keeps from being something else. */
const trickyParagraph = fc.oneof(
  citationArbitrary.map((citation) => build.p(citation, ': and so on')),
  contentArbitrary('standfirst').map((content) => bold(content)),
  fc.constantFrom(' ', ' ', ' ', '   ', '—', '$$').map((text) => build.p(text)),
  fc.constant(null).map(() => build.p(build.br())),
  fc.constant(null).map(() => build.p('x', build.br(), build.br(), ' y', build.br())),
  fc.constant(null).map(() => build.p(build.b(build.br(), 'x'), build.i('y', build.br()), 'z')),
);

/** HTML or a picture with nothing before it would be a block of its own. */
function standingAlone(content: readonly Node[]): readonly Node[] {
  return content[0]?.type.name === 'verbatimInline' ? [schema.text('x'), ...content] : content;
}

function bold(content: readonly Node[]): Node {
  const inline = content.filter((node) => node.isText || node.type.name === 'citation');
  return build.p(...build.b(...(inline.length > 0 ? inline : ['all bold'])));
}

const subheading = fc
  .tuple(contentArbitrary('subheading', 0), fc.integer({ min: 3, max: 6 }))
  .map(([content, level]) => build.subheading(content, level));

const figure = fc
  .tuple(
    fc.constantFrom('pictures/0a1b.jpg', 'https://example.org/a b.png', ''),
    fc.constantFrom('', 'A yard', 'A *yard* [x]'),
    fc.constantFrom('', 'Noor Haddad', 'A "credit"'),
    contentArbitrary('figure', 0),
  )
  .map(([src, alt, credit, caption]) => build.figure({ src, alt, credit }, ...caption));

/** Last paragraphs of a quotation that could be taken for its attribution. */
const lastParagraph = fc
  .constantFrom('—', '— and then', '—', '-- so it ends', '– x', '— x', 'Name')
  .chain((text) => fc.constantFrom(build.p(text), build.p('a', build.br(), text)));

const attribution = contentArbitrary('attribution')
  .map((content) => withoutDash(Fragment.from(content)))
  .filter(({ size }) => size > 0)
  .map(({ content }) => build.attribution(...content));

const quotation = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.array(fc.oneof(paragraph, trickyParagraph), { minLength: 1, maxLength: 2 }),
        fc.option(lastParagraph, { freq: 3 }),
        fc.option(attribution, { freq: 2 }),
      )
      .map((children) => build.quotation(...children.flat().filter((child) => child !== null))),
  },
  { weight: 1, arbitrary: lastParagraph.map((only) => build.quotation(only)) },
  // What was said is still to be written; the schema wants its paragraph.
  { weight: 1, arbitrary: attribution.map((only) => build.quotation(build.p(), only)) },
);

const divider = fc.constant(null).map(() => build.divider());
const verbatim = fc.constantFrom(...Object.values(VERBATIM)).map((text) => build.verbatim(text));

/** In a list definitions would be lifted out, so these stay among the parts' own blocks. */
const verbatimInList = fc
  .constantFrom(...Object.values(VERBATIM).filter((text) => !/^\[/.test(text)))
  .map((text) => build.verbatim(text));

const filled = (blocks: readonly Node[]) =>
  blocks[0]?.type.name === 'paragraph' ? blocks : [build.p(), ...blocks];

function listArbitrary(depth: number): fc.Arbitrary<Node> {
  const first = fc.oneof(
    { weight: 5, arbitrary: paragraph },
    { weight: 1, arbitrary: trickyParagraph },
    { weight: 2, arbitrary: fc.constant(null).map(() => build.p()) },
  );
  const inner = fc.oneof(paragraph, figure, quotation, divider, verbatimInList, subheading);
  const rest = fc.array(
    depth > 0
      ? fc.oneof(
          { weight: 3, arbitrary: listArbitrary(depth - 1) },
          { weight: 1, arbitrary: inner },
        )
      : inner,
    { maxLength: 2 },
  );
  const item = fc
    .tuple(first, rest, fc.constantFrom(null, null, true, false))
    .map(([paragraphNode, blocks, checked]) => {
      const isEmpty = paragraphNode.content.size === 0;
      // An empty paragraph stands only where the schema wants one: before a block of another kind.
      const from = isEmpty ? blocks.findIndex((block) => block.type.name !== 'paragraph') : 0;
      const others = from < 0 ? [] : blocks.slice(from);
      return nodeType('listItem').create({ checked }, filled([paragraphNode, ...others]));
    });
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    items.map((children) => build.ul(...children)),
    fc
      .tuple(items, fc.constantFrom(1, 1, 0, 7, 1986, 999_999_990))
      .map(([children, start]) => build.ol(start, ...children)),
  );
}

const list = listArbitrary(2);
const adjacentLists = fc.array(list, { minLength: 2, maxLength: 3 });

/** Blocks of one part: one to three, lists now and then side by side. */
export const blocksArbitrary: fc.Arbitrary<Node[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: paragraph.map((block) => [block]) },
      { weight: 2, arbitrary: trickyParagraph.map((block) => [block]) },
      { weight: 2, arbitrary: subheading.map((block) => [block]) },
      { weight: 3, arbitrary: list.map((block) => [block]) },
      { weight: 1, arbitrary: adjacentLists },
      { weight: 3, arbitrary: quotation.map((block) => [block]) },
      { weight: 2, arbitrary: figure.map((block) => [block]) },
      { weight: 2, arbitrary: divider.map((block) => [block]) },
      { weight: 3, arbitrary: verbatim.map((block) => [block]) },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((groups) => groups.flat());

/** The beginning of a lede that could be taken for a standfirst, or for the want of one. */
export const mistakableArbitrary: fc.Arbitrary<Node[]> = fc
  .tuple(
    fc.oneof(
      contentArbitrary('standfirst').map(bold),
      fc.constant(build.verbatim('<!-- no standfirst -->')),
    ),
    fc.option(paragraph),
  )
  .map(([first, second]) => (second ? [first, second] : [first]));

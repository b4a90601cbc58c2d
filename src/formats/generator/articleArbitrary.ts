import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import {
  type Article,
  build,
  type Draft,
  newDraft,
  nodeType,
  relatedLinkNode,
  STATUSES,
  slugFrom,
  sourceNode,
} from '#document';
import { blocksArbitrary, mistakableArbitrary } from './blocks.ts';
import { contentArbitrary } from './inlines.ts';
import { relatedArbitrary, sourcesArbitrary } from './sources.ts';
import { fieldArbitrary } from './texts.ts';

const RESERVED = ['Why it matters', 'Sources consulted', 'Related links'] as const;

const heading: fc.Arbitrary<Node[]> = fc.oneof(
  { weight: 6, arbitrary: contentArbitrary('sectionHeading') },
  { weight: 1, arbitrary: fc.constant<Node[]>([]) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...RESERVED, 'Sources').map((text) => [build.p(text).child(0)]),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...RESERVED)
      .map((text) =>
        build.sectionHeading(`${text} `, build.verbatimInline('<!-- section -->')).children.slice(),
      ),
  },
);

const section = fc
  .tuple(
    heading,
    fc.oneof(
      { weight: 8, arbitrary: blocksArbitrary },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  )
  .map(([content, blocks]) => {
    // A section is printed for its heading or its blocks; one with neither is left out.
    const isEmpty = content.length === 0 && blocks === null;
    const first = nodeType('sectionHeading').create(
      null,
      isEmpty ? [build.p('x').child(0)] : content,
    );
    return nodeType('section').create(null, [first, ...(blocks ?? [build.p()])]);
  });

const why = blocksArbitrary.map((blocks) => build.why(...blocks));

/**
 * Articles in normal form without empty paragraphs, made to collide with everything the file format
 * gives a meaning to. `coverage.ts` counts what they hold.
 */
export const articleArbitrary: fc.Arbitrary<Article> = fc
  .record({
    headline: fc.oneof(
      { weight: 4, arbitrary: contentArbitrary('headline') },
      { weight: 1, arbitrary: fc.constant<Node[]>([]) },
    ),
    standfirst: fc.oneof(contentArbitrary('standfirst'), fc.constant<Node[]>([])),
    lede: fc.oneof(
      { weight: 6, arbitrary: blocksArbitrary },
      { weight: 3, arbitrary: mistakableArbitrary },
      { weight: 1, arbitrary: fc.constant([build.p()]) },
    ),
    parts: fc.array(fc.oneof({ weight: 3, arbitrary: section }, { weight: 1, arbitrary: why }), {
      maxLength: 3,
    }),
    sources: sourcesArbitrary,
    related: relatedArbitrary,
  })
  .map(({ headline, standfirst, lede, parts, sources, related }) => {
    const article = nodeType('article').create(null, [
      nodeType('headline').create(null, headline),
      nodeType('standfirst').create(null, standfirst),
      build.lede(...lede),
      ...parts,
      nodeType('sources').create(null, sources.map(sourceNode)),
      nodeType('relatedLinks').create(null, related.map(relatedLinkNode)),
    ]);
    article.check();
    return withDefinitionsLast(article);
  });

const IS_DEFINITION = /^\[[^\]]+\]:/;

/**
 * The reader puts definitions behind all other blocks of the body; a normal article has them there.
 * Parts that held nothing else go, as printing leaves empty parts out.
 */
function withDefinitionsLast(article: Article): Article {
  const definitions = new Map<string, Node>();
  const parts = article.children.slice(2, -2).flatMap((part, at) => {
    const kept = part.children.filter((block) => {
      if (!IS_DEFINITION.test(String(block.attrs.markdown ?? ''))) return true;
      definitions.set(block.attrs.markdown, block);
      return false;
    });
    const blocks = kept.filter((block) => block.type.name !== 'sectionHeading');
    const isEmpty = blocks.length === 0 && (kept[0]?.content.size ?? 0) === 0;
    if (isEmpty && at > 0) return [];
    return [part.type.create(null, blocks.length > 0 ? kept : [...kept, build.p()])];
  });
  const last = parts.at(-1);
  if (last && definitions.size > 0) {
    const isFiller = last.lastChild?.type.name === 'paragraph' && last.lastChild.content.size === 0;
    const kept = isFiller ? last.children.slice(0, -1) : last.children;
    parts[parts.length - 1] = last.type.create(null, [...kept, ...definitions.values()]);
  }
  const { children } = article;
  return article.type.create(null, [...children.slice(0, 2), ...parts, ...children.slice(-2)]);
}

const line = fieldArbitrary.map((text) => text.replace(/\s+/gu, ' ').trim());
const lines = fc.array(line.filter(Boolean), { maxLength: 2 });

/** Drafts with awkward details; times are whole days, as the file knows no others. */
export const draftArbitrary: fc.Arbitrary<Draft> = fc
  .record({
    slug: line.map(slugFrom),
    bylines: lines,
    kicker: line,
    shortHeadline: line,
    status: fc.constantFrom(...STATUSES),
    language: fc.constantFrom('en', 'en-GB', 'de', 'zh-Hant'),
    desk: line,
    tags: lines,
    embargo: fc.constantFrom('', '2026-03-04T06:00'),
    frontMatter: fc.constantFrom(
      '',
      'layout: post',
      '# kept\nstory_type: "news"\nparams:\n  a: [1, 2]',
    ),
    day: fc.integer({ min: 0, max: 40_000 }),
  })
  .map(({ day, ...fields }) => newDraft('7f3c2a', day * 86_400_000, fields));

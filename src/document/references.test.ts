import { expect, it } from 'vitest';
import { build } from './index.ts';
import { renameSources, sourceOfLabel, sourcesNamedBy } from './references.ts';

const { article, b, cite, li, p, ul, verbatim, verbatimInline } = build;

it('a label tells its source, whatever number or mark it ends in', () => {
  for (const label of ['rivera', 'rivera.2', 'rivera_', 'Rivera.12_']) {
    expect(sourceOfLabel(label)).toBe('rivera');
  }
  expect(sourceOfLabel('rivera-2')).toBe('rivera-2');
});

it('sources are named by citations, and by the labels of notes in kept Markdown', () => {
  const markdown = '| a[^minutes] |\n|---|\n\n> [^rivera.3]: Ana\n\n[a]: https://example.org';
  expect(sourcesNamedBy(verbatim(markdown))).toEqual(['minutes', 'rivera']);
  expect(sourcesNamedBy(cite('minutes', 'p. 4'))).toEqual(['minutes']);
  expect(sourcesNamedBy(p('[^minutes]'))).toEqual([]);
});

it('sources get other ids wherever they are named', () => {
  const story = (id: string) =>
    article({
      lede: [
        p('a', ...b(cite(id, 'p. 4')), verbatimInline(`<i>[^${id}]</i>`)),
        ul(li('x', verbatim(`[^${id}.3_]: Ana, see [^minutes]`))),
        verbatim('[^riverside]: Rio'),
      ],
    });
  expect(renameSources(story('rivera'), new Map([['rivera', 'x']])).toJSON()).toEqual(
    story('x').toJSON(),
  );
  const same = story('rivera');
  expect(renameSources(same, new Map([['nobody', 'x']]))).toBe(same);
});

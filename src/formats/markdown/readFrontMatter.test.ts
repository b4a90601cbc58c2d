import { describe, expect, test } from 'vitest';
import { build } from '#document';
import { parseMarkdown } from './parseMarkdown.ts';

const { p, verbatim } = build;

const read = (markdown: string) => parseMarkdown(markdown).article;
const codes = (markdown: string) => parseMarkdown(markdown).problems.map(({ code }) => code);
const bodyOf = (markdown: string) => read(markdown).child(2).children;

describe('front matter', () => {
  const details = (matter: string) => parseMarkdown(`---\n${matter}\n---\n\n# T\n`).details;

  test('says what it can about the draft', () => {
    expect(
      details(
        'title: T\nauthor: Ana\ndate: 2026-03-04T10:00:00+02:00\ntags: a, b\ndraft: false\nsection: City',
      ),
    ).toEqual({
      bylines: ['Ana'],
      created: 1_772_611_200_000,
      tags: ['a', 'b'],
      status: 'published',
      desk: 'City',
    });
  });

  test('keeps what it does not know, in order, comments included', () => {
    expect(details('layout: post\n# why\nslug: x\nparams:\n  a: [1]').frontMatter).toBe(
      'layout: post\n# why\nparams:\n  a: [1]',
    );
  });

  test('keeps a value that it cannot use as a comment', () => {
    expect(details('status: odd').frontMatter).toBe('# status: odd');
    expect(parseMarkdown('---\nlang: en\nstatus: odd\n---\n').problems).toEqual([
      { line: 3, code: 'front-matter-value', text: 'status: odd' },
    ]);
  });

  test('is read line by line where it is not quite YAML', () => {
    expect(read('---\ntitle: City: a vote\n---\n\nText.\n').child(0).textContent).toBe(
      'City: a vote',
    );
    expect(details('layout: a: b').frontMatter).toBe('layout: "a: b"');
  });

  test('that cannot be read stands in the text', () => {
    const markdown = '---\n- a\n- b\n---\n\nText.\n';
    expect(bodyOf(markdown).map(String)).toEqual(
      [verbatim('```yaml\n- a\n- b\n```'), p('Text.')].map(String),
    );
    expect(codes(markdown)).toEqual(['front-matter-unreadable']);
    expect(codes('+++\na = 1\n+++\n')).toEqual(['front-matter-unreadable']);
  });

  test('mirrors the article, which is right where they differ', () => {
    const markdown = '---\ntitle: A\ndescription: B\n---\n\n# C\n\n**D**\n';
    expect(read(markdown).child(0).textContent).toBe('C');
    expect(codes(markdown)).toEqual(['title-differs', 'description-differs']);
  });
});

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build, newDraft } from '#document';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';

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

  test('keeps every comment, wherever it stands', () => {
    const matter = [
      '# first',
      'title: T # behind a value',
      'tags: # behind a key',
      '  # in a list',
      '  - a # behind an item',
      '  # behind a list',
      '',
      '# above',
      'layout: post # kept with its line',
      '',
      'params: |',
      '  # a line of a text',
      '  # and another',
      '',
      'lang: de',
      '# status: nonsense',
      '',
      '# last',
    ].join('\n');
    expect(details(matter).frontMatter).toBe(
      [
        '# first',
        '# behind a value',
        '# behind a key',
        '# in a list',
        '# behind an item',
        '# behind a list',
        '# above',
        'layout: post # kept with its line',
        '',
        'params: |',
        '  # a line of a text',
        '  # and another',
        '',
        '# status: nonsense',
        '# last',
      ].join('\n'),
    );
  });

  test('comes back whole however often it goes out and in', () => {
    let draft = newDraft(
      '7f3c2a',
      0,
      details('# a\ntitle: T\nstatus: odd # b\n\n# c\ntags: [d] # e'),
    );
    for (let times = 0; times < 3; times += 1) {
      const { details: again } = parseMarkdown(printMarkdown(draft, read('# T\n')).text);
      draft = newDraft('7f3c2a', 0, again);
      expect(draft.frontMatter).toBe('# a\n# status: odd # b\n# c\n# e');
    }
  });

  test('writes out what other keys refer to in lines that are not kept', () => {
    const matter = [
      'author: &who [Ana, "Noor: #1"]',
      'description: &why |',
      '  Two',
      '  lines.',
      'reviewers: *who # as above',
      'social: { by: *who, text: *why, n: &n 12345678901234567890 }',
      'copy: *n',
      'tags: *who',
    ].join('\n');
    const { bylines, tags, frontMatter = '' } = details(matter);
    expect([bylines, tags]).toEqual([
      ['Ana', 'Noor: #1'],
      ['Ana', 'Noor: #1'],
    ]);
    expect(frontMatter).toBe(
      [
        'reviewers: [ "Ana", "Noor: #1" ] # as above',
        'social: { by: [ "Ana", "Noor: #1" ], text: "Two\\nlines.\\n", n: &n 12345678901234567890 }',
        'copy: *n',
      ].join('\n'),
    );
    const { author: _, description: __, tags: ___, ...others } = parse(matter);
    expect(parse(frontMatter)).toEqual(others);
  });

  test('writes out what stands in itself many times only once', () => {
    const levels = Array.from(
      { length: 4 },
      (_, at) => `k${at + 1}: &k${at + 1} [${Array(9).fill(`*k${at}`)}]`,
    );
    const matter = ['k0: &k0 [a]', ...levels, 'tags: &all { a: *k4 }', 'all: *all'].join('\n');
    const { frontMatter = '' } = details(matter);
    expect(frontMatter.length).toBeLessThan(1000);
    const options = { maxAliasCount: -1 };
    expect(parse(frontMatter, options).all).toEqual(parse(matter, options).all);
    expect(details('tags: &a { b: *a }\nc: *a').frontMatter).toContain('c: &same1 { b: *same1 }');
  });

  test('keeps comments also where it is not quite YAML', () => {
    expect(details('# a\ntitle: City: a vote\n# b\ntags: [x] # c\n# d').frontMatter).toBe(
      '# a\n# b\n# c\n# d',
    );
  });

  test('keeps a value that it cannot use as a comment', () => {
    expect(details('status: odd').frontMatter).toBe('# status: odd');
    expect(parseMarkdown('---\nlang: en\nstatus: odd\n---\n').problems).toEqual([
      { line: 3, code: 'front-matter-value', text: 'status: odd' },
    ]);
  });

  test('uses no language, day or hour that there is not', () => {
    for (const line of [
      'lang: english',
      'lang: en_GB',
      'embargo: 2026-99-99',
      'embargo: 2026-02-30T06:00',
      'embargo: 2026-02-03T24:00',
      'embargo: 2026-02-03T06:60',
      'date: 2026-02-30',
    ]) {
      expect(details(line), line).toEqual({ frontMatter: `# ${line}` });
      expect(codes(`---\n${line}\n---\n`), line).toEqual(['front-matter-value']);
    }
    expect(details('lang: EN-gb\nembargo: 2028-02-29')).toEqual({
      language: 'en-GB',
      embargo: '2028-02-29T00:00',
    });
  });

  test('makes a slug of what is none, and says so', () => {
    const { details: read, problems } = parseMarkdown('---\nslug: "../../etc/Pass wd"\n---\n');
    expect(read).toEqual({ slug: 'etc-pass-wd', frontMatter: '# slug: "../../etc/Pass wd"' });
    expect(problems).toEqual([
      { line: 2, code: 'front-matter-value', text: 'slug: "../../etc/Pass wd"' },
    ]);
    expect(details('slug: "rail-yard"')).toEqual({ slug: 'rail-yard' });
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

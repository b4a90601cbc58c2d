import fc from 'fast-check';
import { AWKWARD } from './texts.ts';

/** Signs that begin, end or change something in Markdown, alone and in runs. */
const SIGNS = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '[^',
  ']:',
  '<',
  '>',
  '<br>',
  '<b>',
  '</b>',
  '<!-- x -->',
  '&',
  '&#10;',
  '&#9;',
  '&#x20;',
  '&amp;',
  '\\',
  '\\\\',
  '|',
  '$$',
  ' ',
  '  ',
  '\t',
  '\u00A0',
  '\u200D',
  '—',
  ' — ',
  ' · ',
  ':',
  '"',
  '{~~',
  '~>',
  '~~}',
  'https://example.org/',
  '<https://example.org/>',
  'javascript:x',
  '[^a]',
  '[^b.2]',
  '[a]',
  '[a](/u)',
  '[](x)',
  '![x](y "z")',
  '**a**',
  '*b*',
  '~~c~~',
  '`d`',
  '\uD800',
  '\0',
];

const LINES = [
  '',
  '',
  '',
  '#',
  '# ',
  '## ',
  '### ',
  '#### x ####',
  '> ',
  '> > ',
  '>',
  '- ',
  '-',
  '* ',
  '+ ',
  '1. ',
  '7) ',
  '- [ ] ',
  '- [x] ',
  '1. [ ] ',
  '    ',
  '\t',
  '  ',
  '---',
  '***',
  '===',
  '```',
  '~~~',
  '````',
  '| a | b |',
  '| - | - |',
  '[a]: /u "t"',
  '[A]: <javascript:x>',
  '[^a]: ',
  '[^b.2]: ',
  '[^c]: x\n\n    > ',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<script>',
  '$$',
  '## Sources consulted',
  '## Sources',
  '## Why it matters',
  '## Related links',
  '# Related',
  '## Sources <!-- section -->',
  '**all bold**',
  '<!-- no standfirst -->',
  '> — ',
  '— ',
  '![x](pictures/a.jpg)\n*c*',
  '- **a** — [T](/u) · by x',
  '- [T](/u) — r',
  '\r\n',
  '\r',
];

const FRONT_MATTERS = [
  '',
  '',
  '',
  '---\ntitle: "x"\ndraft_id: "1"\n---\n\n',
  '---\ntitle: City: a vote\ndescription: d\ntags: [a, b]\n# kept\nlayout: post\n---\n',
  '---\nstatus: odd\nauthor: {a: 1}\nkeys:\n  - {a: b}\n---\n',
  '---\ntitle: w # w\n\n  # w\ntags:\n  # w\n  - w\nlayout: w\n\nlang: de\n# w\n---\n',
  '---\nauthor: &a [w]\nkeys: { a: *a }\nstatus: odd # w\n# w\n---\n',
  '---\n: [\n---\n',
  '---\n---\n',
  '---\ntitle: a\ntitle: b\n---\n',
  '+++\ntitle = "x"\n+++\n',
  '\uFEFF---\nlang: de\n---\n',
];

const word = fc.constantFrom('w', 'harbour', 'vote', 'Zoë', '市', '1986.');
const inline = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: word },
      { weight: 6, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 2, arbitrary: fc.constantFrom(...Object.values(AWKWARD)) },
      { weight: 1, arbitrary: fc.constant(' ') },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const line = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 2 }), inline)
  .map(([starts, rest]) => starts.join('') + rest);

/** Markdown as no person writes it: every construct, half of them broken, in any order. */
export const markdownArbitrary: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...FRONT_MATTERS),
    fc.array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 2, arbitrary: fc.constant('') }), {
      maxLength: 14,
    }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([matter, lines, lineEnd]) => matter + lines.join(lineEnd));

/** Such a text with a word of its own, `w1w`, `w2w` ..., wherever `w` stood. */
export const numberedWords = (markdown: string): { text: string; words: string[] } => {
  const words: string[] = [];
  const text = markdown.replace(/(?<![A-Za-z])w(?![A-Za-z])/g, () => {
    const next = `w${words.length + 1}w`;
    words.push(next);
    return next;
  });
  return { text, words };
};

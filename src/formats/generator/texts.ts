import fc from 'fast-check';
import { cleanCharacters } from '#document';

/**
 * Characters and words that Markdown, YAML or a reader's habits could take for something else. The
 * name is what the coverage table calls them.
 */
export const AWKWARD: Readonly<Record<string, string>> = {
  'space first': ' x',
  'space last': 'x ',
  'two spaces': 'x  x',
  'four spaces': '    x',
  tab: '\tx',
  'tab last': 'x\t',
  'no-break space': '\u00A0',
  'thin space': '\u2009',
  'ideographic space': '\u3000',
  'line separator': '\u2028',
  'form feed': '\f',
  'zero-width joiner': '👩\u200D🚀',
  'zero-width space': '\u200B',
  'byte order mark': '\uFEFF',
  'soft hyphen': '\u00AD',
  'right-to-left': 'שלום',
  'combining mark': 'e\u0301',
  'replacement character': '\uFFFD',
  ideographs: '市議会',
  backslash: '\\',
  'backslash and sign': '\\*',
  star: '*',
  'two stars': '**',
  'three stars': '***',
  'star in a word': 'x*x*x',
  underscore: '_',
  'underscores in words': 'snake_case_name',
  'two underscores': '__',
  tilde: '~',
  'two tildes': '~~x~~',
  'tilde fence': '~~~',
  backtick: '`',
  'two backticks': '``',
  'backtick fence': '```',
  'opening bracket': '[',
  'closing bracket': ']',
  'bracket and parenthesis': '](x)',
  'note reference': '[^1]',
  'note definition': '[^1]: x',
  'link definition': '[x]: /y',
  'task box': '[ ] x',
  'exclamation mark': '!',
  'less than': '<',
  'greater than': '>',
  tag: '<div>',
  'closing tag': '</p>',
  'line break tag': '<br>',
  comment: '<!-- x -->',
  'section comment': '<!-- section -->',
  'standfirst comment': '<!-- no standfirst -->',
  autolink: '<https://example.org>',
  address: 'https://example.org/a_b_c',
  ampersand: '&',
  'named reference': '&amp;',
  'numeric reference': '&#x20;',
  'number sign': '#',
  'heading sign': '## x',
  'closing heading signs': 'x ##',
  plus: '+ x',
  'front matter of TOML': '+++',
  hyphen: '- x',
  'two hyphens': '--',
  rule: '---',
  'number and dot': '1. x',
  'year and dot': '1986. A good year',
  'number and parenthesis': '2) x',
  'equals sign': '===',
  pipe: 'a | b',
  "table's second line": '| - |',
  'colon first': ': x',
  'double quote': '"',
  apostrophe: "'",
  dollar: '$5 and $10',
  'two dollars': '$$',
  'em dash': '—',
  'em dash first': '— x',
  'em dash between': 'x — x',
  'en dash first': '– x',
  'dot between': 'x · x',
  'at sign': '@name',
  caret: '^x^',
  braces: '{.x}',
  deletion: '{--x--}',
  addition: '{++x++}',
  substitution: '{~~x~>y~~}',
  'comment of an editor': '{>>x<<}',
  TK: 'TK',
  'why it matters': 'Why it matters',
};

const word = fc.constantFrom('harbour', 'rent', 'vote', 'Zoë', '2026', 'x', 'A');
const awkward = fc.constantFrom(...Object.values(AWKWARD));
const anything = fc
  .string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 6,
  })
  .map((text) => cleanCharacters(text).replace(/\r\n?|\n/g, ' '));

const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 6, arbitrary: awkward },
  { weight: 1, arbitrary: anything },
);

/** A text as a text node can hold it: one to three pieces, most of them awkward. */
export const textArbitrary = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' '))
  .map(([pieces, between]) => pieces.join(between));

/** A text with a letter in it: what stands in a field of a source. */
export const fieldArbitrary = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: textArbitrary },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Left · right',
      '· first',
      'last ·',
      'by x',
      'note: x',
      'from x',
      'document',
    ),
  },
);

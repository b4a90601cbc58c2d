/** The marks around a quotation, and around one inside it. */
export interface QuotationMarks {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

const NNBSP = '\u202F'; // narrow no-break space, inside of French guillemets

const curly = marks('“”‘’');
const lowHigh = marks('„“‚‘');
const angled = marks('«»“”');

/**
 * By BCP 47 tag or language, as the Unicode CLDR has them (delimiters of release 45). French sets
 * a narrow no-break space inside of its marks (Imprimerie nationale), in Switzerland none.
 */
const MARKS: Readonly<Record<string, QuotationMarks>> = {
  bg: marks('„“‘’'),
  ca: angled,
  cs: lowHigh,
  da: curly,
  de: lowHigh,
  el: angled,
  en: curly,
  es: curly,
  et: marks('„“‚‘'),
  fi: marks('””’’'),
  fr: { outer: [`«${NNBSP}`, `${NNBSP}»`], inner: [`«${NNBSP}`, `${NNBSP}»`] },
  'fr-ch': marks('«»‹›'),
  ga: curly,
  hr: lowHigh,
  hu: marks('„”»«'),
  is: lowHigh,
  it: angled,
  nb: marks('«»‘’'),
  nl: marks('‘’‘’'),
  nn: marks('«»‘’'),
  no: marks('«»‘’'),
  pl: marks('„”«»'),
  pt: curly,
  'pt-pt': angled,
  ro: marks('„”«»'),
  ru: marks('«»„“'),
  sk: lowHigh,
  sl: lowHigh,
  sv: marks('””’’'),
  tr: curly,
  uk: marks('«»„“'),
};

/** The quotation marks of a language; those of English for one that is not known here. */
export function quotationMarks(language: string): QuotationMarks {
  const tag = language.toLowerCase();
  return MARKS[tag] ?? MARKS[tag.split('-')[0] ?? ''] ?? curly;
}

function marks(four: string): QuotationMarks {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = four;
  return { outer: [open, close], inner: [innerOpen, innerClose] };
}

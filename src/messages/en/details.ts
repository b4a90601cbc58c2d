import { locale } from './numbers.ts';

const names = new Intl.ListFormat(locale, { type: 'conjunction' });

/** The draft's own fields: the strip under the standfirst, and "Draft details". */
export const details = {
  title: 'Draft details',
  slug: 'Slug',
  slugHint: (slug: string) => `The exported file is ${slug}.md`,
  byline: 'Byline',
  bylineHint: 'Separate several names with commas',
  kicker: 'Kicker',
  shortHeadline: 'Short headline',
  status: 'Status',
  language: 'Language',
  languageHint: 'For spelling and quotation marks',
  otherLanguage: 'Another one…',
  languageTagHint: 'Its tag, such as sq, rm or en-ZA',
  notALanguage: 'That is no language tag. Examples are sq, rm and en-ZA.',
  desk: 'Section of the paper',
  tags: 'Tags',
  tagsHint: 'Separate them with commas',
  embargo: 'Embargo until',
  by: (bylines: readonly string[]) => `By ${names.format(bylines)}`,
  tagged: (tags: readonly string[]) => `Tags: ${tags.join(', ')}`,
  embargoUntil: (time: string) => `Embargo: ${time}`,
};

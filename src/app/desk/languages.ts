import { t } from '#messages';

const names = new Intl.DisplayNames(t.dates.locale, { type: 'language', fallback: 'none' });

/** Tags of languages that many papers are written in, for a list to choose from. */
const OFFERED = [
  ...['ar', 'bg', 'ca', 'cs', 'cy', 'da', 'de', 'de-AT', 'de-CH', 'el', 'en', 'en-GB', 'en-US'],
  ...['es', 'es-419', 'et', 'eu', 'fa', 'fi', 'fr', 'fr-CA', 'fr-CH', 'ga', 'he', 'hi', 'hr', 'hu'],
  ...['id', 'is', 'it', 'ja', 'ko', 'lt', 'lv', 'nb', 'nl', 'nn', 'pl', 'pt', 'pt-BR', 'ro', 'ru'],
  ...['sk', 'sl', 'sr', 'sv', 'sw', 'tr', 'uk', 'vi', 'zh-Hans', 'zh-Hant'],
];

/** A language as one calls it; a tag that is none stays as it was written. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** The languages to choose from, in the order of their names, with the one that is set. */
export const languagesToChoose = (set: string): { readonly tag: string; readonly name: string }[] =>
  [...new Set([...OFFERED, set])]
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, t.dates.locale));

/**
 * A BCP 47 tag in its canonical form; `null` for what is none. A word that only looks like one is
 * none either: no language has a tag that begins with more than three letters.
 */
export function languageTagIn(text: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim());
    return /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

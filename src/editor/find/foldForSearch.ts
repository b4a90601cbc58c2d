const folded = new Map<string, string>();

/**
 * A text as search compares it, of the same length, so that places in it are places in the text.
 *
 * Curly quotes are straight and special spaces are spaces, because that is what keyboards type.
 * Without `matchCase`, upper and lower case are one, the same in every locale: by way of the upper
 * case, as Unicode's simple case folding does, so that ς finds Σ. Letters whose other case is longer
 * (ß, ŉ) stand for themselves.
 */
export function foldForSearch(text: string, matchCase: boolean): string {
  const plain = text
    .replace(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');
  if (matchCase) return plain;
  return plain.replace(/[A-Z]+|[^\0-\x7F]/gu, (letters) =>
    letters <= '\x7F' ? letters.toLowerCase() : foldLetter(letters),
  );
}

function foldLetter(letter: string): string {
  let fold = folded.get(letter);
  if (fold === undefined) {
    const upper = letter.toUpperCase();
    const lower = (upper.length === letter.length ? upper : letter).toLowerCase();
    fold = lower.length === letter.length ? lower : letter;
    folded.set(letter, fold);
  }
  return fold;
}

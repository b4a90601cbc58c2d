/** What bytes 0x80 to 0x9F mean in Windows-1252; read as Latin-1 they come in as control characters. */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROLS = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\p{Noncharacter_Code_Point}]/gu;

/**
 * Text without lone surrogates, control characters and code points that stand for no character:
 * what no file format can name. Those of Windows-1252 become the signs that were meant, all others
 * U+FFFD. Tabs and line ends stay.
 */
export const cleanCharacters = (text: string) =>
  text
    .toWellFormed()
    .replace(CONTROLS, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '\uFFFD');

/** A text on one line: spaces and line ends, however many, are one space, and none stands at its edges. */
export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** A text on one line, of nothing but characters. */
export const cleanLine = (text: string) => oneLine(cleanCharacters(text));

// Control characters that no text has; tab, line feed, form feed and carriage return are fine.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** How many times more zeros UTF-16 has as upper bytes than as lower ones, at the least. */
const MIN_ZEROS_RATIO = 10;

/**
 * The text in the bytes of a file, or `null` when they are no text but a picture or a program.
 *
 * Read as the byte order mark says (UTF-8, UTF-16); without one as UTF-16 where every other byte is
 * often zero, else as UTF-8, and where they are not valid UTF-8 as windows-1252, in which older
 * Windows programs save.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = encodingsOf(bytes).reduce<string | null>(
    (found, encoding) => found ?? decodeAs(encoding, bytes),
    null,
  );
  return text === null || NOT_TEXT.test(text) ? null : text;
}

/** The encodings to try, in turn. */
function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return utf16Of(bytes) ?? ['utf-8', 'windows-1252'];
}

/**
 * UTF-16 without a byte order mark. Spaces, line ends, digits and Latin letters have a zero as their
 * upper byte, and no text in another encoding has any; zeros on both sides are those of a program.
 */
function utf16Of(bytes: Uint8Array): readonly string[] | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (bytes.length % 2 !== 0 || even === odd) return null;
  if (Math.min(even, odd) * MIN_ZEROS_RATIO > Math.max(even, odd)) return null;
  return [odd > even ? 'utf-16le' : 'utf-16be'];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

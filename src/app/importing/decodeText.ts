// Control characters that no text has; tab, line feed, form feed and carriage return are fine.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/**
 * The text in the bytes of a file, or `null` when they are no text but a picture or a program.
 *
 * Read as the byte order mark says (UTF-8, UTF-16); without one as UTF-8, and where they are not
 * valid UTF-8 as windows-1252, in which older Windows programs save.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = encodingsOf(bytes).reduce<string | null>(
    (found, encoding) => found ?? decodeAs(encoding, bytes),
    null,
  );
  return text === null || NOT_TEXT.test(text) ? null : text;
}

/** The encodings to try, in turn. */
function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'windows-1252'];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

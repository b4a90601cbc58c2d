/** Schemes that a link in an article may have; anything else stays text. */
const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What browsers drop from an address before they read its scheme (WHATWG URL, 4.4), and its edges. */
const DROPPED = /[\t\n\r]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const EDGES = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g;

/**
 * An address that may become a link, cleaned as a browser would read it; `null` when it is empty or
 * could run code or reach the reader's own files.
 *
 * Allowed are http, https, mailto and tel, and relative addresses.
 */
export function safeAddress(address: string): string | null {
  const clean = address.replace(EDGES, '').replace(DROPPED, '');
  if (clean === '') return null;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(clean)?.[0].toLowerCase();
  if (scheme !== undefined) return SAFE_SCHEMES.has(scheme) ? clean : null;
  // Relative. What looks like one but begins with an encoded scheme is no address that people write.
  return /^[^/?#]*(?::|%3a|&colon;|&#)/i.test(clean) ? null : clean;
}

/** The address in a text that is nothing but one: `https://…`, `www.…`, or an e-mail address. */
export function addressIn(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return null;
  if (/^https?:\/\/[^\s/]+\.?[^\s]*$/i.test(trimmed) || /^(?:mailto|tel):\S+$/i.test(trimmed)) {
    return safeAddress(trimmed);
  }
  if (/^www\.[^\s/]+\.[^\s]+$/i.test(trimmed)) return safeAddress(`https://${trimmed}`);
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(trimmed)) return safeAddress(`mailto:${trimmed}`);
  return null;
}

/** What a person typed as an address, with the scheme that a bare host (`example.org/a`) lacks. */
export function completeAddress(typed: string): string {
  const text = typed.trim();
  const isHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u.test(text);
  return isHost ? `https://${text}` : text;
}

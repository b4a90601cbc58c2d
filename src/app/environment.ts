import { confidentialId } from '#document';

/** What the app takes from the world around it, in one place. */

/** Milliseconds since 1970. */
export const now = () => Date.now();

// 32 signs without i, l, o and u, which are misread: 50 bits of chance in ten of them.
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id for a draft. */
export const newDraftId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => SIGNS[byte % 32]).join('');

/** A new id for a confidential source. */
export const newConfidentialId = () => confidentialId(crypto.getRandomValues(new Uint8Array(12)));

/** The language that the person reads, as a BCP 47 tag without region: `en`, `de`. */
export const preferredLanguage = () => new Intl.Locale(navigator.language || 'en').language;

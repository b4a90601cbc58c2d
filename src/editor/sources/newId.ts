import { confidentialId, isConfidential, newSourceId, type Source } from '#document';

/** A new id for a confidential source: see `confidentialId`. */
export const newConfidentialId = () => confidentialId(crypto.getRandomValues(new Uint8Array(12)));

/** A new id for a source that comes to an article. */
export const newId = (source: Partial<Source>, taken: ReadonlySet<string>): string =>
  isConfidential(source) ? newConfidentialId() : newSourceId(source, taken);

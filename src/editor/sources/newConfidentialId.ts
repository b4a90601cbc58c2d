import { confidentialId } from '#document';

/** A new id for a confidential source: see `confidentialId`. */
export const newConfidentialId = () => confidentialId(crypto.getRandomValues(new Uint8Array(12)));

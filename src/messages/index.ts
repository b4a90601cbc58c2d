import { en } from './en/index.ts';

/** The typed catalogue: a language that lacks a string does not compile. */
export type Messages = typeof en;

/** What the interface says, in the language of the interface. */
export const t: Messages = en;

import { readFileSync } from 'node:fs';

/** A file of this folder as text. */
export const readArticle = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

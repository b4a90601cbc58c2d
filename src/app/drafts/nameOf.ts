import { t } from '#messages';

/** What a draft is called: its headline, where it has one. */
export const nameOf = (headline: string): string => headline || t.library.untitled;

import type { RelatedLink } from '#document';
import { t } from '#messages';

/** What a related link is called on the desk: its title, without one its address. */
export const relatedTitle = ({ title, address }: RelatedLink) =>
  title || address || t.sources.related.untitled;

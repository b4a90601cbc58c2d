import type { Source } from '#document';
import { t } from '#messages';

/** What a source is called on the desk: its title, without one its address. */
export const sourceTitle = (source: Source): string =>
  source.title || source.address || t.editor.untitledSource;

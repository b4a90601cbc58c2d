import type { DraftDetails } from '#document';
import { t } from '#messages';
import { now } from '../environment.ts';
import { tellEmbargo } from '../library/tellTime.ts';

const languages = new Intl.DisplayNames(t.dates.locale, { type: 'language' });

/** What the strip under the standfirst says, in the order in which a page would. */
export function stripItems(details: DraftDetails): string[] {
  const { bylines, kicker, desk, status, embargo, tags, language } = details;
  return [
    bylines.length > 0 ? t.details.by(bylines) : '',
    kicker,
    desk,
    status === 'drafting' ? '' : t.library.statuses[status],
    embargo ? t.details.embargoUntil(tellEmbargo(embargo, now())) : '',
    tags.length > 0 ? t.details.tagged(tags) : '',
    isEnglish(language) ? '' : nameOfLanguage(language),
  ].filter(Boolean);
}

const isEnglish = (tag: string) => /^en(?:-|$)/i.test(tag);

/** A language as one calls it; a tag that is none stays as it was written. */
function nameOfLanguage(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

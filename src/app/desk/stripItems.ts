import type { DraftDetails } from '#document';
import { t } from '#messages';
import { tellEmbargo } from '../drafts/tellTime.ts';
import { now, preferredLanguage } from '../environment.ts';
import { languageName } from './languages.ts';

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
    isUsual(language) ? '' : languageName(language),
  ].filter(Boolean);
}

/** Whether a language is the one that drafts are begun in, of whatever region. */
const isUsual = (tag: string) => tag.split('-', 1)[0] === preferredLanguage();

import { readingMinutes, wordsOf } from '#document';
import { selectionWords } from '#editor';
import { t } from '#messages';
import { useArticle } from './DeskContext.ts';

/** How long the article is; of a selection, how much of it is selected. */
export function WordCount() {
  const words = useArticle((state) => wordsOf(state.doc));
  const selected = useArticle(selectionWords);
  return (
    <div className="word-count">
      {selected > 0 ? (
        t.counts.selectedWords(selected, words)
      ) : (
        <>
          <span>{t.counts.words(words)}</span>
          {words > 0 ? (
            <span className="minutes"> · {t.counts.minutes(readingMinutes(words))}</span>
          ) : null}
        </>
      )}
    </div>
  );
}

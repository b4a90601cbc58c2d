import { type Citation, noteKey, safeAddress, sourcesOf } from '#document';
import { notesIn, sourceTitle } from '#editor';
import { t } from '#messages';
import { useArticle } from '../DeskContext.ts';
import { SourceTerms } from '../sources/SourceTerms.tsx';
import { sayAddress, sourceLine } from '../sources/sourceLine.ts';
import './CitedSource.css';

const says = t.sources.citation;

/** What a citation points to: the number of its note, and what there is to know of its source. */
export function CitedSource({ citation }: { citation: Citation }) {
  const number = useArticle((state) => notesIn(state).get(noteKey(citation))?.number);
  const source = useArticle((state) =>
    sourcesOf(state.doc).find(({ id }) => id === citation.source),
  );
  const href = source ? safeAddress(source.address) : null;
  return (
    <div className="cited-source">
      <span className="row-number">{number}</span>
      <div className="row-what">
        <span className="row-title">{source ? sourceTitle(source) : nameOf(citation.source)}</span>
        {source ? (
          <>
            <SourceTerms source={source} />
            <small>{sourceLine({ ...source, address: '' })}</small>
            {href === null ? (
              <small>{source.address}</small>
            ) : (
              <small>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {sayAddress(source.address)}
                </a>
              </small>
            )}
            <small>{source.note}</small>
          </>
        ) : null}
      </div>
    </div>
  );
}

function nameOf(id: string): string {
  if (id === 'own') return says.own;
  return id === 'known' ? says.known : says.missing;
}

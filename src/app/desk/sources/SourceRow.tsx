import type { Source } from '#document';
import { findState, moveSource, type SourceUse, sourceTitle } from '#editor';
import { t } from '#messages';
import { backMatterRows } from '../backMatterRows.ts';
import { useArticle, useDesk } from '../DeskContext.ts';
import { drawNow } from '../editorFrames.ts';
import { BackRow } from './BackRow.tsx';
import { askToDeleteSource } from './deleteSource.ts';
import { openForm } from './openForm.ts';
import { SourceTerms } from './SourceTerms.tsx';
import { sourceLine } from './sourceLine.ts';

export interface SourceRowProps {
  readonly source: Source;
  readonly index: number;
  readonly use: SourceUse | undefined;
}

/** A source as one reads it, with the numbers of its notes. */
export function SourceRow({ source, index, use }: SourceRowProps) {
  const desk = useDesk();
  const title = sourceTitle(source);
  const isMatch = useArticle((state) => {
    const match = findState(state)?.row;
    return match?.kind === 'source' && match.id === source.id;
  });
  return (
    <BackRow
      row={source.id}
      title={title}
      isMatch={isMatch}
      says={{ edit: t.sources.edit(title), delete: t.sources.delete(title) }}
      onOpen={() => openForm(desk, { kind: 'source', id: source.id })}
      onDelete={() => askToDeleteSource(desk, source.id)}
      onMove={(by, row) => {
        moveSource(index, index + by)(desk.view.state, desk.view.dispatch);
        // A row that is put elsewhere in the list loses the focus.
        drawNow(desk.editor);
        backMatterRows.focusRow(row.parentElement, source.id);
      }}
    >
      <span className="row-number">
        {use ? (
          <>
            <span className="unseen">{t.sources.citedBy(use.numbers)}</span>
            <span aria-hidden="true">{use.numbers.join(', ')}</span>
          </>
        ) : (
          <span aria-hidden="true">–</span>
        )}
      </span>
      <div className="row-what">
        <span className="row-title">{title}</span>
        <SourceTerms source={source} />
        <small>{sourceLine(source)}</small>
      </div>
    </BackRow>
  );
}

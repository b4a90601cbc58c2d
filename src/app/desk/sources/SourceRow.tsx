import { LockKeyhole, Pencil, Trash2 } from 'lucide-react';
import { isConfidential, type Source } from '#document';
import { findState, moveSource, type SourceUse, sourceTitle } from '#editor';
import { t } from '#messages';
import { IconButton } from '../../parts/IconButton.tsx';
import { backMatterRows } from '../backMatterRows.ts';
import { useArticle, useDesk } from '../DeskContext.ts';
import { askToDeleteSource } from './deleteSource.ts';
import { sourceLine } from './sourceLine.ts';
import { useRowKeys } from './useRowKeys.ts';

export interface SourceRowProps {
  readonly source: Source;
  readonly index: number;
  readonly use: SourceUse | undefined;
}

/** A source as one reads it. A press opens its form; its buttons show under pointer and focus. */
export function SourceRow({ source, index, use }: SourceRowProps) {
  const desk = useDesk();
  const title = sourceTitle(source);
  const isMatch = useArticle((state) => {
    const match = findState(state)?.row;
    return match?.kind === 'source' && match.id === source.id;
  });
  const open = () => desk.store.setState({ form: { kind: 'source', id: source.id, isNew: false } });
  const remove = () => askToDeleteSource(desk, source.id);
  const onKeyDown = useRowKeys({
    onOpen: open,
    onDelete: remove,
    onMove: (by, row) => {
      moveSource(index, index + by)(desk.view.state, desk.view.dispatch);
      backMatterRows.keepFocus(row);
    },
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no row
    <div
      role="group"
      aria-label={title}
      className="row"
      tabIndex={-1}
      data-row={source.id}
      data-match={isMatch}
      onClick={open}
      onKeyDown={onKeyDown}
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it have their own click */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys on them reach the row as before */}
      <div className="row-buttons" onClick={(event) => event.stopPropagation()}>
        <IconButton label={t.sources.edit(title)} onClick={open}>
          <Pencil aria-hidden="true" />
        </IconButton>
        <IconButton label={t.sources.delete(title)} onClick={remove}>
          <Trash2 aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

/** What was agreed with a source, where it is not simply on the record. */
function SourceTerms({ source }: { source: Source }) {
  if (isConfidential(source)) {
    return (
      <span className="terms" data-confidential="true">
        <LockKeyhole aria-hidden="true" />
        {t.sources.confidential}
      </span>
    );
  }
  if (source.terms === '' || source.terms === 'on-the-record') return null;
  return <span className="terms">{t.sources.termsOf[source.terms]}</span>;
}

import type { RelatedLink } from '#document';
import { findState, moveRelatedLink } from '#editor';
import { t } from '#messages';
import { backMatterRows, relatedRow } from '../backMatterRows.ts';
import { useArticle, useDesk } from '../DeskContext.ts';
import { BackRow } from './BackRow.tsx';
import { deleteRelatedLink } from './deleteRelatedLink.ts';
import { openForm } from './openForm.ts';
import { relatedTitle } from './relatedTitle.ts';
import { sayAddress } from './sourceLine.ts';

const says = t.sources.related;

/** A related link as one reads it. */
export function RelatedRow({ link, index }: { link: RelatedLink; index: number }) {
  const desk = useDesk();
  const title = relatedTitle(link);
  const isMatch = useArticle((state) => {
    const match = findState(state)?.row;
    return match?.kind === 'relatedLink' && match.index === index;
  });
  const remove = () => {
    const row = document.querySelector(`[data-row="${relatedRow(index)}"]`);
    if (row) backMatterRows.focusBeside(row, -1);
    deleteRelatedLink(desk, index);
  };

  return (
    <BackRow
      row={relatedRow(index)}
      title={title}
      isMatch={isMatch}
      says={{ edit: says.edit(title), delete: says.delete(title) }}
      onOpen={() => openForm(desk, { kind: 'related-link', index })}
      onDelete={remove}
      onMove={(by, row) => {
        // Rows are told apart by their place: the focus goes to the next one, which the link moves to.
        if (moveRelatedLink(index, index + by)(desk.view.state, desk.view.dispatch)) {
          backMatterRows.focusBeside(row, by);
        }
      }}
    >
      <div className="row-what">
        <span className="row-title">{title}</span>
        {link.reason ? <span className="row-reason">{link.reason}</span> : null}
        <small data-missing={link.address === ''}>
          {link.address ? sayAddress(link.address) : says.noAddress}
        </small>
      </div>
    </BackRow>
  );
}

import { Ellipsis, Trash2 } from 'lucide-react';
import { memo, useId, useRef } from 'react';
import { type DraftSummary, STATUSES, slugFor } from '#document';
import { t } from '#messages';
import { binDraft, duplicateDraft, setStatus } from '../drafts/draftActions.ts';
import { nameOf } from '../drafts/nameOf.ts';
import { tellWholeTime } from '../drafts/tellTime.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { Menu } from '../parts/Menu.tsx';
import { MenuChoice, MenuItem, MenuSeparator } from '../parts/MenuItem.tsx';
import { goTo, hrefOf } from '../routes.ts';
import { notify } from '../stores/notices.ts';
import { focusBeside } from './focusBeside.ts';
import './DraftRow.css';

export interface DraftRowProps {
  readonly draft: DraftSummary;
  /** When it was last edited, as it is told. */
  readonly when: string;
  /** Until when it must not appear, as it is told, or empty. */
  readonly embargo: string;
  readonly onRename: (draft: DraftSummary) => void;
}

/** A draft in the library. */
export const DraftRow = memo(function DraftRow({ draft, when, embargo, onRename }: DraftRowProps) {
  const { id, headline, standfirst, slug, status, words, tks, edited } = draft;
  const row = useRef<HTMLLIElement>(null);
  const linkId = useId();
  const remove = () => {
    focusBeside(row.current);
    void binDraft(id);
  };
  const duplicate = async () => {
    const copy = await duplicateDraft(id);
    if (!copy) return;
    notify({
      text: t.library.duplicated(nameOf(draft.headline)),
      actions: [{ label: t.library.openCopy, run: () => goTo({ screen: 'draft', id: copy }) }],
    });
  };
  return (
    <li className="draft-row" ref={row}>
      <a id={linkId} className="draft-headline" href={hrefOf({ screen: 'draft', id })}>
        {nameOf(draft.headline)}
      </a>
      {standfirst || words === 0 ? (
        <p className="draft-standfirst">{standfirst || t.library.noText}</p>
      ) : null}
      <div className="draft-facts">
        <span className="draft-status" data-status={status}>
          {t.library.statuses[status]}
        </span>
        {slug || headline ? <code>{slugFor(draft, headline)}</code> : null}
        <span>{t.counts.words(words)}</span>
        {tks > 0 ? <span className="draft-tks">{t.counts.tks(tks)}</span> : null}
        {embargo ? <span>{t.library.embargo(embargo)}</span> : null}
        <time
          className="draft-when"
          dateTime={new Date(edited).toISOString()}
          title={tellWholeTime(edited)}
        >
          {when}
        </time>
      </div>
      <div className="draft-actions">
        <IconButton label={t.library.remove} aria-describedby={linkId} onClick={remove}>
          <Trash2 aria-hidden="true" />
        </IconButton>
        <Menu
          align="end"
          button={(props) => (
            <IconButton label={t.library.actions} aria-describedby={linkId} {...props}>
              <Ellipsis aria-hidden="true" />
            </IconButton>
          )}
        >
          <MenuItem onSelect={() => goTo({ screen: 'draft', id })}>{t.library.open}</MenuItem>
          <MenuItem onSelect={() => void duplicate()}>{t.library.duplicate}</MenuItem>
          <MenuItem onSelect={() => onRename(draft)}>{t.library.renameSlug}</MenuItem>
          <MenuSeparator />
          <MenuChoice
            label={t.library.status}
            value={status}
            options={STATUSES.map((value) => ({ value, label: t.library.statuses[value] }))}
            onChoose={(value) => void setStatus(id, value)}
          />
          <MenuSeparator />
          <MenuItem kind="danger" onSelect={remove}>
            {t.library.remove}
          </MenuItem>
        </Menu>
      </div>
    </li>
  );
});

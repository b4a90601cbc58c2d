import { type KeyboardEvent, useCallback, useState } from 'react';
import { type DraftSummary, slugFor } from '#document';
import { renameSlug } from '../drafts/draftActions.ts';
import { tellEmbargo, tellWhen } from '../drafts/tellTime.ts';
import { DraftRow } from './DraftRow.tsx';
import { libraryView } from './libraryView.ts';
import { RenameSlugDialog } from './RenameSlugDialog.tsx';
import { useClock } from './useClock.ts';
import { useShownCount } from './useShownCount.ts';
import './DraftList.css';

export interface DraftListProps {
  readonly drafts: readonly DraftSummary[];
  /** Names what is listed: another search, filter or order is another view. */
  readonly view: string;
}

/** The drafts, a row each. Up and Down go from headline to headline. */
export function DraftList({ drafts, view }: DraftListProps) {
  const time = useClock();
  const [above] = useState(() => libraryView.getState().place?.row ?? 0);
  const shown = useShownCount(drafts.length, view, above);
  const [renaming, setRenaming] = useState<DraftSummary | null>(null);
  const rename = useCallback((draft: DraftSummary) => setRenaming(draft), []);
  return (
    <>
      <ul className="draft-list" onKeyDown={walk}>
        {drafts.slice(0, shown).map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            when={tellWhen(draft.edited, time)}
            embargo={draft.embargo && tellEmbargo(draft.embargo, time)}
            onRename={rename}
          />
        ))}
      </ul>
      {renaming ? (
        <RenameSlugDialog
          slug={renaming.slug}
          automatic={slugFor({ slug: '' }, renaming.headline)}
          onClose={() => setRenaming(null)}
          onRename={(slug) => {
            setRenaming(null);
            void renameSlug(renaming.id, slug);
          }}
        />
      ) : null}
    </>
  );
}

function walk(event: KeyboardEvent<HTMLUListElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = event.target instanceof Element ? event.target.closest('li') : null;
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const link = next?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

import { useEffect, useLayoutEffect, useState } from 'react';
import { t } from '#messages';
import { NoDraft } from '../NoDraft.tsx';
import { Opening } from '../Opening.tsx';
import { type OpenedDraft, openDraft } from '../session/openDraft.ts';
import { storage } from '../storage.ts';
import { DeskContext } from './DeskContext.ts';
import { DeskScreen } from './DeskScreen.tsx';
import { DraftDesk } from './DraftDesk.ts';
import { BinnedDraft, CannotOpen, SetAsideDraft } from './NotOpen.tsx';

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'desk'; readonly desk: DraftDesk }
  | Exclude<OpenedDraft, { kind: 'draft' }>
  | { readonly kind: 'binned' };

/** The screen of one draft: its desk, or why it cannot be shown. */
export function DraftScreen({ id }: { id: string }) {
  const [tries, setTries] = useState(0);
  return <OneTry key={tries} id={id} onAgain={() => setTries(tries + 1)} />;
}

function OneTry({ id, onAgain }: { id: string; onAgain: () => void }) {
  const [opening, setOpening] = useState<State>({ kind: 'opening' });

  // Before the page is taken away: closing the desk reads from it where the person was.
  useLayoutEffect(() => {
    let left = false;
    let desk: DraftDesk | undefined;
    void openDraft(id).then((opened) => {
      if (left) return;
      if (opened.kind !== 'draft') setOpening(opened);
      else if (opened.binned !== null) setOpening({ kind: 'binned' });
      else {
        desk = new DraftDesk(opened);
        setOpening({ kind: 'desk', desk });
      }
    });
    return () => {
      left = true;
      desk?.close();
    };
  }, [id]);

  // Storage that could not be opened may be, later on: nobody has to ask for that.
  const hasFailed = opening.kind === 'failed';
  useEffect(() => {
    if (!hasFailed) return;
    return storage.listen(({ kind }) => {
      if (kind === 'healed') onAgain();
    });
  }, [hasFailed, onAgain]);

  switch (opening.kind) {
    case 'opening':
      return (
        <>
          <title>{t.library.galley}</title>
          <Opening>{t.desk.opening}</Opening>
        </>
      );
    case 'desk':
      return (
        <DeskContext value={opening.desk}>
          <DeskScreen />
        </DeskContext>
      );
    case 'none':
      return <NoDraft title={t.library.noDraft} text={t.library.noDraftText} />;
    case 'set-aside':
      return <SetAsideDraft setAside={opening.setAside} />;
    case 'binned':
      return <BinnedDraft id={id} onRestored={onAgain} />;
    case 'failed':
      return <CannotOpen reason={opening.reason} onAgain={onAgain} />;
  }
}

import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { t } from '#messages';
import { Opening } from '../Opening.tsx';
import { type OpenedDraft, openDraft } from '../session/openDraft.ts';
import { storage } from '../storage.ts';
import { DeskContext } from './DeskContext.ts';
import { DeskScreen } from './DeskScreen.tsx';
import { DraftDesk } from './DraftDesk.ts';
import { BinnedDraft, CannotOpen, NoDraft, SetAsideDraft } from './NotOpen.tsx';

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'desk'; readonly desk: DraftDesk }
  | Exclude<OpenedDraft, { kind: 'draft' }>
  | { readonly kind: 'binned' };

/** The screen of one draft: its desk, or why it cannot be shown. */
export function DraftScreen({ id }: { id: string }) {
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((count) => count + 1), []);
  return <OneTry key={tries} id={id} onAgain={again} />;
}

function OneTry({ id, onAgain }: { id: string; onAgain: () => void }) {
  const [opening, setOpening] = useState<State>({ kind: 'opening' });

  // Before the page is taken away: closing the desk reads from it where the person was.
  useLayoutEffect(() => {
    let left = false;
    let desk: DraftDesk | undefined;
    const show = (opened: OpenedDraft): State => {
      if (opened.kind !== 'draft') return opened;
      if (opened.binned !== null) return { kind: 'binned' };
      desk = new DraftDesk({ ...opened, reopen: onAgain });
      return { kind: 'desk', desk };
    };
    openDraft(id)
      .then((opened) => {
        if (!left) setOpening(show(opened));
      })
      .catch((error: unknown) => {
        if (left) throw error;
        // A bug. It is thrown where the screen is drawn, because there it is caught and told.
        setOpening(() => {
          throw error;
        });
      });
    return () => {
      left = true;
      desk?.close();
    };
  }, [id, onAgain]);

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
      return <NoDraft />;
    case 'set-aside':
      return <SetAsideDraft setAside={opening.setAside} />;
    case 'binned':
      return <BinnedDraft id={id} onRestored={onAgain} />;
    case 'failed':
      return <CannotOpen reason={opening.reason} onAgain={onAgain} />;
  }
}

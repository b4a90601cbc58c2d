import { useEffect, useState } from 'react';
import { t } from '#messages';
import { NoDraft } from '../NoDraft.tsx';
import { type OpenedDraft, openDraft } from '../session/openDraft.ts';
import { DeskContext } from './DeskContext.ts';
import { DeskScreen } from './DeskScreen.tsx';
import { DraftDesk } from './DraftDesk.ts';
import { BinnedDraft, CannotOpen, SetAsideDraft } from './NotOpen.tsx';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'desk'; readonly desk: DraftDesk }
  | Exclude<OpenedDraft, { kind: 'draft' }>
  | { readonly kind: 'binned' };

/** The screen of one draft: its desk, or why it cannot be shown. */
export function DraftScreen({ id }: { id: string }) {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const [tries, setTries] = useState(0);
  const again = () => {
    setOpening({ kind: 'opening' });
    setTries(tries + 1);
  };

  useEffect(() => {
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
    // biome-ignore lint/correctness/useExhaustiveDependencies: another try opens the draft anew
  }, [id, tries]);

  switch (opening.kind) {
    case 'opening':
      return <title>{t.library.galley}</title>;
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
      return <BinnedDraft id={id} onRestored={again} />;
    case 'failed':
      return <CannotOpen reason={opening.reason} onAgain={again} />;
  }
}

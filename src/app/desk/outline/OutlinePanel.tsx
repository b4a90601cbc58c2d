import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { t } from '#messages';
import { IconButton } from '../../parts/IconButton.tsx';
import { pressedKey } from '../../parts/pressedKey.ts';
import { watchElsewhere } from '../../parts/watchElsewhere.ts';
import { useDesk, useDeskState } from '../DeskContext.ts';
import { WordCount } from '../WordCount.tsx';
import { OutlineList } from './OutlineList.tsx';
import { TkList } from './TkList.tsx';
import { useFollowCurrent } from './useFollowCurrent.ts';
import './OutlinePanel.css';

/** The article's parts, at the side of the page; where there is no room, a sheet over it. */
export function OutlinePanel() {
  const desk = useDesk();
  const isSheet = useDeskState((state) => state.overlay?.kind === 'outline');
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useFollowCurrent(scroller);

  useEffect(() => {
    if (!isSheet) return;
    const [first, current] = ['button', '[aria-current]'].map((part) =>
      panel.current?.querySelector<HTMLElement>(part),
    );
    (current ?? first)?.focus();
    return watchElsewhere(
      () => [panel.current],
      () => {
        // A press on nothing would leave the focus nowhere.
        if (panel.current?.contains(document.activeElement)) desk.toText();
        desk.show(null);
      },
    );
  }, [isSheet, desk]);

  const close = () => {
    desk.show(null);
    desk.toText();
  };

  return (
    <section
      ref={panel}
      className="outline"
      aria-label={t.desk.outline.region}
      data-sheet={isSheet}
      onKeyDown={(event) => {
        if (pressedKey(event) === 'Escape') close();
      }}
    >
      <div className="outline-inner">
        <h2 className="kicker">{t.desk.outline.region}</h2>
        <IconButton className="outline-close" label={t.desk.outline.close} onClick={close}>
          <X aria-hidden="true" />
        </IconButton>
        <WordCount />
        {/* What says what this is, and what closes it, stay in sight. */}
        <div ref={scroller} className="outline-parts">
          <OutlineList />
          <TkList />
        </div>
      </div>
    </section>
  );
}

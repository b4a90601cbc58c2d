import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { t } from '#messages';
import { IconButton } from '../../parts/IconButton.tsx';
import { useDesk, useDeskState } from '../DeskContext.ts';
import { WordCount } from '../WordCount.tsx';
import { OutlineList } from './OutlineList.tsx';
import { TkList } from './TkList.tsx';
import './OutlinePanel.css';

/** The article's parts, at the side of the page; where there is no room, a sheet over it. */
export function OutlinePanel() {
  const desk = useDesk();
  const isSheet = useDeskState((state) => state.overlay?.kind === 'outline');
  const panel = useRef<HTMLElement>(null);
  const close = () => desk.show(null);

  useEffect(() => {
    if (!isSheet) return;
    panel.current?.querySelector<HTMLElement>('[aria-current], button')?.focus();
    const elsewhere = (event: Event) => {
      const target = event.target instanceof Node ? event.target : null;
      if (!panel.current?.contains(target)) desk.show(null);
    };
    window.addEventListener('pointerdown', elsewhere);
    window.addEventListener('focusin', elsewhere);
    return () => {
      window.removeEventListener('pointerdown', elsewhere);
      window.removeEventListener('focusin', elsewhere);
    };
  }, [isSheet, desk]);

  return (
    <section
      ref={panel}
      className="outline"
      aria-label={t.desk.outline.region}
      data-sheet={isSheet}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        desk.toText();
      }}
    >
      <div className="outline-inner">
        <h2 className="kicker">{t.desk.outline.region}</h2>
        <IconButton className="outline-close" label={t.desk.outline.close} onClick={close}>
          <X aria-hidden="true" />
        </IconButton>
        <WordCount />
        <OutlineList onGo={close} />
        <TkList onGo={close} />
      </div>
    </section>
  );
}

import { X } from 'lucide-react';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { t } from '#messages';
import { Button } from '../parts/Button.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { dismiss, type Notice, type NoticeAction, useNotices } from '../stores/notices.ts';
import './Notices.css';

const TIME_TO_SEE = 3_000; // ms until a toast is noticed
const TIME_TO_READ = 60; // ms that a letter takes a slow reader
const TIME_TO_ACT = 5_000; // ms more where there is something to do about it

/**
 * What the app has to say, in the corner where no text is being typed. Toasts are read out when
 * nothing else is and go by themselves, but not under a pointer or the focus; alerts stay.
 */
export function Notices() {
  const notices = useNotices();
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const remember = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  };
  const forget = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    // A window that is left keeps its focus.
    const stays = currentTarget.contains(relatedTarget ?? document.activeElement);
    if (!stays) cameFrom.current = null;
  };
  const leave = (id: number) => {
    // Safari does not give a button the focus when it is pressed: then there is none to give back.
    const hasFocus = region.current?.contains(document.activeElement);
    const back = hasFocus ? cameFrom.current : null;
    cameFrom.current = null;
    dismiss(id);
    if (back?.isConnected) back.focus({ preventScroll: true });
  };
  const show = (kind: Notice['kind']) =>
    notices
      .filter((notice) => notice.kind === kind)
      .map((notice) => <NoticeCard key={notice.id} notice={notice} onLeave={leave} />);
  return (
    <section
      ref={region}
      className="notices"
      aria-label={t.notices.region}
      onFocus={remember}
      onBlur={forget}
    >
      <div className="notices-list">{show('alert')}</div>
      <div className="notices-list" aria-live="polite" aria-relevant="additions">
        {show('toast')}
      </div>
    </section>
  );
}

function NoticeCard({ notice, onLeave }: { notice: Notice; onLeave: (id: number) => void }) {
  const { id, kind, text, undo } = notice;
  const actions: readonly NoticeAction[] = [
    ...notice.actions,
    ...(undo ? [{ label: t.notices.undo, run: undo }] : []),
  ];
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const isHeld = isPointedAt || hasFocus;
  const time = TIME_TO_SEE + TIME_TO_READ * text.length + (actions.length > 0 ? TIME_TO_ACT : 0);
  useEffect(() => {
    if (kind === 'alert' || isHeld) return;
    const timer = setTimeout(dismiss, time, id);
    return () => clearTimeout(timer);
  }, [id, kind, isHeld, time]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer over it only stops the clock
    <div
      className="notice"
      data-kind={kind}
      role={kind === 'alert' ? 'alert' : undefined}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
    >
      <p>{text}</p>
      <div className="notice-actions">
        {actions.map(({ label, run }) => (
          <Button
            key={label}
            kind="bare"
            onClick={() => {
              onLeave(id);
              run();
            }}
          >
            {label}
          </Button>
        ))}
        <IconButton label={t.notices.dismiss} onClick={() => onLeave(id)}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

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
  const cameFrom = useRef<HTMLElement | null>(null);
  const rememberFocus = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  };
  const leave = (id: number) => {
    dismiss(id);
    if (cameFrom.current?.isConnected) cameFrom.current.focus({ preventScroll: true });
  };
  const show = (kind: Notice['kind']) =>
    notices
      .filter((notice) => notice.kind === kind)
      .map((notice) => <NoticeCard key={notice.id} notice={notice} onLeave={leave} />);
  return (
    <section className="notices" aria-label={t.notices.region} onFocus={rememberFocus}>
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
  const [isHeld, setHeld] = useState(false);
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
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
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

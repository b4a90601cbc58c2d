import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { Bold, Code, Italic, Strikethrough } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ariaKeys, commandNamed, keyLabel, runCommand } from '#commands';
import { type MarkName, markType } from '#document';
import { insertCitation, isMarked } from '#editor';
import { t } from '#messages';
import { Button } from '../../parts/Button.tsx';
import { Floating } from '../../parts/Floating.tsx';
import { Keys } from '../../parts/Keys.tsx';
import { pressedKey } from '../../parts/pressedKey.ts';
import { inSight, selectionAnchor } from '../anchors.ts';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import './SelectionBar.css';

interface Offer {
  readonly marks: readonly MarkName[];
  readonly active: readonly MarkName[];
  readonly cite: boolean;
}

const MARKS = ['bold', 'italic', 'strike', 'code', 'link'] as const;

const isSameOffer = (a: Offer | null, b: Offer | null) =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));

/** What can be done with the selected text; `null` where nothing is selected. */
function offerOf(state: EditorState): Offer | null {
  const { selection, doc } = state;
  if (selection.empty || !(selection instanceof TextSelection)) return null;
  const { from, to } = selection;
  if (isBlank(doc, from, to)) return null;
  const allowed = new Set<MarkName>();
  doc.nodesBetween(from, to, (node) => {
    if (!node.isTextblock) return true;
    for (const mark of MARKS) if (node.type.allowsMarkType(markType(mark))) allowed.add(mark);
    return false;
  });
  return {
    marks: MARKS.filter((mark) => allowed.has(mark)),
    active: MARKS.filter((mark) => isMarked(state, mark)),
    cite: insertCitation({ source: 'any' })(state),
  };
}

/** Whether a range holds no letter; found at the first one, however much is selected. */
function isBlank(doc: ProseMirrorNode, from: number, to: number): boolean {
  let blank = true;
  doc.nodesBetween(from, to, (node, pos) => {
    if (!blank) return false;
    const text = node.text?.slice(Math.max(from - pos, 0), to - pos);
    if (text?.trim()) blank = false;
    return blank;
  });
  return blank;
}

/** Where the selection is; one and the same for all carets, which have no bar. */
const placeOf = ({ selection: { empty, from, to } }: EditorState) => (empty ? '' : `${from}-${to}`);

/** A small bar at the selected text: marks, link, citation. One stop of Tab, arrows inside. */
export function SelectionBar() {
  const desk = useDesk();
  const offer = useArticle(offerOf, isSameOffer);
  const place = useArticle(placeOf);
  const isCovered = useDeskState(({ overlay }) => overlay !== null);
  const isWriting = useIsWriting();
  const bar = useRef<HTMLDivElement>(null);
  if (!offer || !isWriting || isCovered) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = {
      ArrowRight: (at + 1) % buttons.length,
      ArrowLeft: (at + buttons.length - 1) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (pressedKey(event) === 'Escape') desk.toText();
    else if (to !== undefined) {
      buttons.forEach((button, index) => {
        button.tabIndex = index === to ? 0 : -1;
      });
      buttons[to]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const anchor = selectionAnchor(desk.view);
  const shown = inSight(anchor);
  return (
    <Floating
      // A new selection is another place.
      key={place}
      // What has the focus stays on the screen.
      anchor={() => (bar.current?.contains(document.activeElement) ? anchor() : shown())}
      side="above"
      align="center"
      className="selection-bar"
    >
      <div ref={bar} role="toolbar" aria-label={t.desk.selection} onKeyDown={onKeyDown}>
        {offer.marks.map((mark, index) => (
          <BarButton
            key={mark}
            id={mark}
            isFirst={index === 0}
            isPressed={offer.active.includes(mark)}
          />
        ))}
        {offer.cite ? <BarButton id="cite" isFirst={offer.marks.length === 0} /> : null}
      </div>
    </Floating>
  );
}

const ICONS: Readonly<Record<string, ReactNode>> = {
  bold: <Bold aria-hidden="true" />,
  italic: <Italic aria-hidden="true" />,
  strike: <Strikethrough aria-hidden="true" />,
  code: <Code aria-hidden="true" />,
};

interface BarButtonProps {
  readonly id: string;
  readonly isFirst: boolean;
  readonly isPressed?: boolean;
}

function BarButton({ id, isFirst, isPressed }: BarButtonProps) {
  const desk = useDesk();
  const command = commandNamed(id);
  const icon = ICONS[id];
  return (
    <Button
      kind="bare"
      className={icon ? 'icon-button' : ''}
      tabIndex={isFirst ? 0 : -1}
      aria-label={icon ? command.name : undefined}
      aria-keyshortcuts={ariaKeys(command)}
      aria-pressed={isPressed}
      data-tooltip={icon ? command.name : undefined}
      data-tooltip-keys={icon ? keyLabel(command) : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(command, desk)}
    >
      {icon ?? (
        <>
          {id === 'cite' ? t.desk.cite : command.name}
          <Keys label={keyLabel(command)} />
        </>
      )}
    </Button>
  );
}

/** Whether the text or its bar has the focus, and no button of a pointer is held down in the text. */
function useIsWriting(): boolean {
  const { editor } = useDesk();
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const { dom } = editor.view;
    let isHeld = false;
    const look = () => {
      const { activeElement } = document;
      const isHere =
        dom.contains(activeElement) || activeElement?.closest('.selection-bar') != null;
      setWriting(isHere && !isHeld);
    };
    const hold = (held: boolean) => () => {
      isHeld = held;
      look();
    };
    dom.addEventListener('pointerdown', hold(true), { signal });
    window.addEventListener('pointerup', hold(false), { signal });
    window.addEventListener('pointercancel', hold(false), { signal });
    window.addEventListener('focusin', look, { signal });
    dom.addEventListener('blur', () => requestAnimationFrame(look), { signal });
    look();
    return () => listening.abort();
  }, [editor]);
  return isWriting;
}

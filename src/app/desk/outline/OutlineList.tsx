import { type KeyboardEvent, useRef } from 'react';
import { commandNamed, isKeyOf, keyLabel } from '#commands';
import { isSameOutline, type OutlineEntry, outlineOf, partIndexAt } from '#editor';
import { t } from '#messages';
import { backMatterRows } from '../backMatterRows.ts';
import { useArticle, useDesk } from '../DeskContext.ts';
import { drawNow } from '../editorFrames.ts';
import { goToPart, scrollToTop } from './goToPart.ts';
import { movePartBefore } from './movePartBefore.ts';
import { OutlineItem } from './OutlineItem.tsx';
import { useDragOrder } from './useDragOrder.ts';

const isMovable = (entry: OutlineEntry) =>
  entry.kind === 'section' || entry.kind === 'whyItMatters';

const moveUp = commandNamed('move-up');
const moveDown = commandNamed('move-down');
const moveHint = t.desk.outline.moveHint(keyLabel(moveUp), keyLabel(moveDown));

/** An empty lede is not worth a line. */
const isShown = (entry: OutlineEntry) => entry.kind !== 'lede' || entry.count > 0;

/**
 * The parts as a list: a press goes there, dragging and Alt-Shift with the arrows reorder. A finger,
 * which scrolls the list, drags by a grip.
 */
export function OutlineList() {
  const desk = useDesk();
  const entries = useArticle((state) => outlineOf(state.doc), isSameOutline);
  const current = useArticle(partIndexAt);
  const shown = entries.filter(isShown);
  const list = useRef<HTMLOListElement>(null);

  const move = (from: number, before: number) => {
    const hasFocus = list.current?.contains(document.activeElement);
    const to = movePartBefore(desk, from, before);
    if (to === null || !hasFocus) return;
    // The focus goes along with its part.
    drawNow(desk.editor);
    list.current?.querySelector<HTMLElement>(`[data-index="${to}"] button`)?.focus();
  };
  const drag = useDragOrder({ list, onDrop: move });

  const go = ({ kind, index }: OutlineEntry) => {
    desk.show(null);
    if (kind === 'sources' || kind === 'relatedLinks') {
      const region = document.querySelector(`[data-region=${kind}]`);
      backMatterRows.focusFirst(region);
      scrollToTop(region);
      return;
    }
    // The outline's positions may be a frame old; the article's are not.
    let pos = 0;
    for (let before = 0; before < index; before += 1)
      pos += desk.view.state.doc.child(before).nodeSize;
    goToPart(desk.view, pos);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, entry: OutlineEntry) => {
    const down = isKeyOf(event.nativeEvent, moveDown);
    if (!isMovable(entry) || !(down || isKeyOf(event.nativeEvent, moveUp))) return;
    event.preventDefault();
    const to = shown.findIndex(({ index }) => index === entry.index) + (down ? 1 : -1);
    const other = shown[to];
    if (!other || !isMovable(other)) return;
    move(entry.index, down ? other.index + 1 : other.index);
  };

  const actions = useRef({ go, onKeyDown, handle: drag.handle });
  actions.current = { go, onKeyDown, handle: drag.handle };

  return (
    <ol ref={list} className="outline-list">
      {shown.map((entry) => (
        <OutlineItem
          key={entry.index}
          entry={entry}
          moveHint={isMovable(entry) ? moveHint : undefined}
          isCurrent={entry.index === current}
          isDragged={entry.index === drag.dragged}
          isDropPlace={entry.index === drag.before}
          actions={actions}
        />
      ))}
    </ol>
  );
}

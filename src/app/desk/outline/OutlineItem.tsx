import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, memo, type RefObject } from 'react';
import { isSameOutline, type OutlineEntry } from '#editor';
import { t } from '#messages';
import type { DragHandle } from './useDragOrder.ts';

/** What can be done with a line of the outline. */
export interface OutlineActions {
  go(entry: OutlineEntry): void;
  onKeyDown(event: KeyboardEvent<HTMLButtonElement>, entry: OutlineEntry): void;
  readonly handle: DragHandle;
}

export interface OutlineItemProps {
  readonly entry: OutlineEntry;
  /** What says how it is moved by the keyboard, if it can be. */
  readonly moveHint: string | undefined;
  readonly isCurrent: boolean;
  readonly isDragged: boolean;
  readonly isDropPlace: boolean;
  /** Those of the last time the list was drawn. */
  readonly actions: RefObject<OutlineActions>;
}

/**
 * A line of the outline. It is drawn again only when it looks different: while one writes, that is
 * the count of one section, and there may be hundreds.
 */
export const OutlineItem = memo(function OutlineItem(props: OutlineItemProps) {
  const { entry, moveHint, isCurrent, isDragged, isDropPlace, actions } = props;
  const isMovable = moveHint !== undefined;
  return (
    <li
      data-index={entry.index}
      data-movable={isMovable}
      data-dragged={isDragged}
      data-drop={isDropPlace}
    >
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        aria-description={moveHint}
        onClick={() => actions.current.go(entry)}
        onKeyDown={(event) => actions.current.onKeyDown(event, entry)}
        {...(isMovable && actions.current.handle(entry.index))}
      >
        <span className="outline-label">{labelOf(entry)}</span>
        <span className="outline-count">{entry.count}</span>
      </button>
      {isMovable ? (
        <span
          className="outline-grip"
          aria-hidden="true"
          {...actions.current.handle(entry.index, { byTouch: true })}
        >
          <GripVertical />
        </span>
      ) : null}
    </li>
  );
}, looksTheSame);

function looksTheSame(before: OutlineItemProps, after: OutlineItemProps): boolean {
  return (
    isSameOutline([before.entry], [after.entry]) &&
    before.entry.index === after.entry.index &&
    before.isCurrent === after.isCurrent &&
    before.isDragged === after.isDragged &&
    before.isDropPlace === after.isDropPlace
  );
}

function labelOf({ kind, label }: OutlineEntry): string {
  if (kind === 'sources') return t.desk.outline.sources;
  if (kind === 'relatedLinks') return t.desk.outline.related;
  return label;
}

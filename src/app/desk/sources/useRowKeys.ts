import type { KeyboardEvent } from 'react';
import { backMatterRows } from '../backMatterRows.ts';
import { useDesk } from '../DeskContext.ts';

/**
 * The keys of a row: up and down to the others, Escape and Up from the first to the text, Enter to
 * its form, Delete to take it away. Buttons inside a row keep their own Enter.
 */
export function useRowKeys({
  onOpen,
  onDelete,
  onMove,
}: {
  onOpen?: () => void;
  onDelete?: () => void;
  onMove?: (by: 1 | -1, row: HTMLElement) => void;
}) {
  const desk = useDesk();
  return (event: KeyboardEvent<HTMLElement>) => {
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const by = event.key === 'ArrowDown' ? 1 : -1;
    if (event.altKey && event.shiftKey && isArrow && onMove) onMove(by, event.currentTarget);
    else if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    else if (isArrow) {
      if (!backMatterRows.focusBeside(event.currentTarget, by) && by === -1) desk.toText();
    } else if (event.key === 'Escape') desk.toText();
    else if (event.target !== event.currentTarget) return;
    else if (event.key === 'Enter' && onOpen) onOpen();
    else if ((event.key === 'Delete' || event.key === 'Backspace') && onDelete) onDelete();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

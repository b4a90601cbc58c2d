import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../parts/IconButton.tsx';
import { useRowKeys } from './useRowKeys.ts';

export interface BackRowProps {
  /** What tells it from the other rows: `backMatterRows` finds it by this. */
  readonly row: string;
  readonly title: string;
  /** The current match of a search is in it. */
  readonly isMatch: boolean;
  /** Names of its two buttons. */
  readonly says: { readonly edit: string; readonly delete: string };
  readonly onOpen: () => void;
  readonly onDelete: () => void;
  readonly onMove: (by: 1 | -1, row: HTMLElement) => void;
  readonly children: ReactNode;
}

/**
 * A source or a related link as one reads it. A press opens its form; its buttons show under pointer
 * and focus.
 */
export function BackRow(props: BackRowProps) {
  const { row, title, isMatch, says, onOpen, onDelete, onMove, children } = props;
  const onKeyDown = useRowKeys({ onOpen, onDelete, onMove });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no row
    <div
      role="group"
      aria-label={title}
      className="row"
      tabIndex={-1}
      data-row={row}
      data-match={isMatch}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it have their own click */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys on them reach the row as before */}
      <div className="row-buttons" onClick={(event) => event.stopPropagation()}>
        <IconButton label={says.edit} onClick={onOpen}>
          <Pencil aria-hidden="true" />
        </IconButton>
        <IconButton label={says.delete} onClick={onDelete}>
          <Trash2 aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

import { t } from '#messages';
import { bringIn } from './bringIn.ts';
import { useFileDrop } from './useFileDrop.ts';
import './FileDrop.css';

/**
 * Imports files that are dropped on the app or pasted, on whichever screen; an open draft stays as it is.
 * Without it a browser leaves the page for a file that misses its target.
 */
export function FileDrop() {
  const isOver = useFileDrop((files) => void bringIn(files));
  return isOver ? <div className="file-drop">{t.library.drop}</div> : null;
}

import { closeHistory } from '@tiptap/pm/history';
import {
  type EditorState,
  NodeSelection,
  Plugin,
  type Selection,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isArticle, type Source, sourcesOf } from '#document';
import { deleteRange } from '../edits/deleteRange.ts';
import { rangeOf } from '../edits/places.ts';
import { type ClipboardMemory, windowMemory } from './ClipboardMemory.ts';
import { copiedFrom } from './copied.ts';
import { drop, type LeftOut, leftOutOf, type Pasted, paste } from './paste.ts';
import { readTransfer, textIn, writeTransfer } from './transfer.ts';

export interface ClipboardOptions {
  /** The sources that notes cite; an article has its own. */
  readonly sourcesBeside?: (() => readonly Source[]) | undefined;
  /** Hears what did not come with something that was brought in. */
  readonly onLeftOut?: ((leftOut: LeftOut) => void) | undefined;
  /** What was copied here before. */
  readonly memory?: ClipboardMemory | undefined;
}

/**
 * Copy, cut, paste, and drag and drop: nothing that is brought in is lost, and nothing confidential
 * leaves.
 *
 * ProseMirror's own clipboard is not used: it knows neither sources nor what fits where in an
 * article, and refuses what fits nowhere.
 */
export function clipboardPlugin({
  sourcesBeside,
  onLeftOut,
  memory = windowMemory,
}: ClipboardOptions = {}): Plugin {
  const take = (view: EditorView, selection: Selection) =>
    copiedFrom(view.state.doc, selection, sourcesBeside?.());

  /** Whether the paste that comes was asked for as plain text, by Mod-Shift-V. */
  let asPlain = false;

  function copy(view: EditorView, event: ClipboardEvent): boolean {
    const copied = take(view, view.state.selection);
    if (!copied || !event.clipboardData) return false;
    event.preventDefault();
    writeTransfer(event.clipboardData, copied, memory);
    return true;
  }

  function bringIn(view: EditorView, tr: Transaction): void {
    apply(view, tr);
    const leftOut = leftOutOf(tr);
    if (leftOut) onLeftOut?.(leftOut);
  }

  return new Plugin({
    view(view) {
      // ProseMirror has then written its own form, which says nothing of sources.
      const onDragStart = ({ dataTransfer }: DragEvent) => {
        const selection = draggedSelection(view);
        const copied = selection && take(view, selection);
        if (copied && dataTransfer) writeTransfer(dataTransfer, copied, memory);
      };
      view.dom.addEventListener('dragstart', onDragStart);
      return {
        update({ state }, { doc }) {
          if (!isArticle(doc) || sourcesOf(doc) === sourcesOf(state.doc)) return;
          memory.follow(sourcesOf(doc), sourcesOf(state.doc));
        },
        destroy: () => view.dom.removeEventListener('dragstart', onDragStart),
      };
    },
    props: {
      handleDOMEvents: {
        keydown(_view, event) {
          const isV = event.key.toLowerCase() === 'v' || event.code === 'KeyV';
          asPlain = isV && event.shiftKey && (event.ctrlKey || event.metaKey);
          return false;
        },
        keyup() {
          asPlain = false;
          return false;
        },
        copy,
        cut(view, event) {
          const isCopied = copy(view, event);
          if (isCopied && view.editable) apply(view, cut(view.state));
          return isCopied;
        },
        paste(view, event) {
          const { clipboardData } = event;
          if (!view.editable || view.composing || !clipboardData) return false;
          const wantsPlain = asPlain;
          asPlain = false;
          event.preventDefault();
          const pasted: Pasted | null = wantsPlain
            ? { kind: 'plain', text: textIn(clipboardData) }
            : readTransfer(clipboardData, memory);
          if (pasted) bringIn(view, paste(view.state, pasted));
          return true;
        },
      },
      handleDrop(view, event, _slice, isMove) {
        const pos = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        const pasted = event.dataTransfer && readDrop(view, event.dataTransfer, memory);
        if (pos === undefined || !pasted) return false;
        const selection = draggedSelection(view);
        const range = selection && rangeOf(selection);
        // Dropped on itself, it stays where it is.
        if (range && pos >= range.from && pos <= range.to) return true;
        view.focus();
        bringIn(view, drop(view.state, pasted, pos, isMove ? range : null));
        return true;
      },
    },
  });
}

function apply(view: EditorView, tr: Transaction): void {
  view.dispatch(tr);
  // What is typed next is a step of its own.
  view.dispatch(closeHistory(view.state.tr));
}

function cut(state: EditorState) {
  const { from, to } = rangeOf(state.selection);
  const tr = deleteRange(closeHistory(state.tr), from, to);
  return tr.setMeta('uiEvent', 'cut').scrollIntoView();
}

/** What is being dragged out of this text: a node by its handle, or the selection. */
function draggedSelection({ dragging, state }: EditorView): Selection | null {
  if (!dragging) return null;
  const isNode = 'node' in dragging && dragging.node instanceof NodeSelection;
  return isNode ? (dragging.node as NodeSelection) : state.selection;
}

function readDrop(view: EditorView, transfer: DataTransfer, memory: ClipboardMemory) {
  const selection = draggedSelection(view);
  const own = selection && copiedFrom(view.state.doc, selection);
  if (!own) return readTransfer(transfer, memory);
  const pasted: Pasted = { kind: 'passage', passage: own.passage, text: '', isComplete: true };
  return pasted;
}

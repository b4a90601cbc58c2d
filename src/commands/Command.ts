import type { EditorView } from '@tiptap/pm/view';

/** What the desk can do besides changing the text; the app provides it. */
export interface DeskActions {
  /** Writes to disk now and says so. */
  save(): void;
  /** Opens the picker that puts a citation at the caret. */
  cite(): void;
  /** Opens the address of the link at the selection, or of a new one. */
  editLink(): void;
  openFind(): void;
  openReplace(): void;
  /** Goes from the text to the bar beside the selection. */
  toSelectionBar(): void;
  /**
   * Takes what is selected out of the article and into the notes: words, or blocks; with nothing
   * selected, the block of the caret.
   */
  moveToNotes(): void;
  exportMarkdown(): void;
  copyMarkdown(): void;
  showDetails(): void;
  toggleNotes(): void;
  showShortcuts(): void;
  showPalette(): void;
  showSettings(): void;
  duplicateDraft(): void;
  deleteDraft(): void;
}

/** What a command acts on: the text in front of the writer and the desk around it. */
export interface Desk {
  readonly view: EditorView;
  readonly actions: DeskActions;
}

/** How the list of shortcuts is divided. */
export type CommandGroup = 'text' | 'blocks' | 'move' | 'sources' | 'find' | 'draft' | 'desk';

/**
 * One entry of the registry.
 *
 * `keys` are written as in ProseMirror's keymaps (`Mod-Alt-2`, `Shift-F3`); Mod is Cmd on a Mac and
 * Ctrl elsewhere. The first one is shown in menus. `mac` replaces them on a Mac where it is given.
 * `in` tells where the keys work: in the text alone, or anywhere on the desk.
 */
export interface Command {
  readonly id: string;
  readonly name: string;
  /** Other words that find it, separated by spaces. */
  readonly also?: string;
  readonly group: CommandGroup;
  readonly keys: readonly string[];
  readonly mac?: readonly string[];
  /** Further keys where the focus is in no text; in a text they may be another command's. */
  readonly outsideText?: readonly string[];
  readonly in: 'text' | 'desk';
  /** A form field has its own meaning for these keys, and keeps it. */
  readonly sparesFields?: true;
  /** Works also while a dialog or a menu lies over the desk. */
  readonly overDialogs?: true;
  /** Whether it would do something now; without it, always. */
  when?(desk: Desk): boolean;
  run(desk: Desk): void;
}

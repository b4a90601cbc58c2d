import type { EditorView } from '@tiptap/pm/view';

/** What the desk can do besides editing; the app provides it. */
export interface DeskActions {
  /** Writes to disk now and says so. */
  save(): void;
}

/** What a command acts on: the text in front of the writer and the desk around it. */
export interface Desk {
  readonly view: EditorView;
  readonly actions: DeskActions;
}

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
  readonly keys: readonly string[];
  readonly mac?: readonly string[];
  readonly in: 'text' | 'desk';
  /** Whether it would do something now; without it, always. */
  when?(desk: Desk): boolean;
  run(desk: Desk): void;
}

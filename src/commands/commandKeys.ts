import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isComposing } from '#editor';
import type { Command, Desk, DeskActions } from './Command.ts';
import { commandOf, herePlatform, keymapOf } from './keymap.ts';

/** Runs a command unless it has nothing to do now; says whether it ran. */
export function runCommand(command: Command, desk: Desk): boolean {
  if (command.when && !command.when(desk)) return false;
  command.run(desk);
  return true;
}

/**
 * Binds the keys of all commands in a text.
 *
 * A key with a modifier is taken even when its command has nothing to do, so that the browser does
 * nothing of its own with it. A bare one (Tab) is passed on; and after Escape, Tab leaves the text
 * whatever it does there (WCAG 2.1.2).
 */
export function commandKeysPlugin(
  commands: readonly Command[],
  actions: () => DeskActions,
): Plugin {
  const platform = herePlatform();
  const map = keymapOf(commands, platform);
  let escaped = false;
  const forget = () => {
    escaped = false;
    return false;
  };
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (isComposing(event)) return false;
        const leaving = escaped && event.key === 'Tab';
        // Shift may be on its way to Shift-Tab.
        if (event.key !== 'Shift') escaped = event.key === 'Escape';
        if (leaving) return false;
        const command = commandOf(event, map, platform);
        if (!command) return false;
        const ran = runCommand(command, { view, actions: actions() });
        return ran || event.ctrlKey || event.metaKey || event.altKey;
      },
      handleDOMEvents: {
        blur: forget,
        mousedown: forget,
      },
    },
  });
}

const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.isContentEditable;

/** Fields whose own keys win over those of a command that spares them. */
const isField = (target: EventTarget | null) =>
  isText(target) || (target instanceof HTMLElement && target.matches('input, textarea, select'));

const isIn = (selector: string, target: EventTarget | null) =>
  target instanceof Element && target.closest(selector) !== null;

/** What lies over the desk and keeps its keys away from it. */
const OVERLAYS = 'dialog, [role=dialog], [role=menu]';

/**
 * Binds the keys of the commands that work anywhere on the desk to a window; what was pressed in a
 * text has been dealt with there.
 * @returns a function that takes the keys away again
 */
export function bindDeskKeys(
  target: Window,
  commands: readonly Command[],
  desk: { view: () => EditorView; actions: () => DeskActions },
): () => void {
  const platform = herePlatform();
  const inText = keymapOf(commands, platform);
  const outside = keymapOf(commands, platform, 'outside');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const command = commandOf(event, isText(event.target) ? inText : outside, platform);
    if (command?.in !== 'desk') return;
    if (command.sparesFields && isField(event.target)) return;
    if (!command.overDialogs && isIn(OVERLAYS, event.target)) return;
    event.preventDefault();
    runCommand(command, { view: desk.view(), actions: desk.actions() });
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

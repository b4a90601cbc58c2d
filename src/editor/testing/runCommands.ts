import type { Command, EditorState } from '@tiptap/pm/state';

/** The state after commands, one after the other; what is not applicable changes nothing. */
export function runCommands(state: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((before, command) => {
    let after = before;
    command(before, (tr) => {
      after = after.apply(tr);
    });
    return after;
  }, state);
}

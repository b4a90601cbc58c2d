import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model';
import { Step, StepMap, StepResult } from '@tiptap/pm/transform';

const STEP_TYPE = 'toNotes';

/** A step as `toJSON` writes it. */
type ToNotesJson = { readonly blocks: readonly object[]; readonly isBack: boolean };

/**
 * Says in the article's history that blocks went from it to its notes, or came back from there. It
 * changes nothing in the article itself; as it is undone and done again with the step that does, the
 * notes need no account of their own of what can still be undone.
 */
export class ToNotesStep extends Step {
  readonly blocks: readonly ProseMirrorNode[];
  /** Whether they come back. */
  readonly isBack: boolean;

  constructor(blocks: readonly ProseMirrorNode[], isBack = false) {
    super();
    this.blocks = blocks;
    this.isBack = isBack;
  }

  apply(doc: ProseMirrorNode): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  invert(): ToNotesStep {
    return new ToNotesStep(this.blocks, !this.isBack);
  }

  map(): ToNotesStep {
    return this;
  }

  toJSON() {
    return { stepType: STEP_TYPE, blocks: this.blocks.map((b) => b.toJSON()), isBack: this.isBack };
  }

  /** @throws RangeError where a block is none of the schema */
  static override fromJSON(schema: Schema, { blocks, isBack }: ToNotesJson): ToNotesStep {
    return new ToNotesStep(
      blocks.map((block) => schema.nodeFromJSON(block)),
      isBack,
    );
  }
}

Step.jsonID(STEP_TYPE, ToNotesStep);

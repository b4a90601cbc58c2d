import { Step } from '@tiptap/pm/transform';
import { expect, it } from 'vitest';
import { build, schema } from '#document';
import { ToNotesStep } from './ToNotesStep.ts';

const { p } = build;

it('is read again from its JSON', () => {
  for (const step of [new ToNotesStep([p('a'), p('b')]), new ToNotesStep([p('a')], true)]) {
    const read = Step.fromJSON(schema, JSON.parse(JSON.stringify(step)));
    expect(read).toBeInstanceOf(ToNotesStep);
    expect(read).toEqual(step);
  }
});

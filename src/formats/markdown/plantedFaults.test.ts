import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '#document';
import { SEED } from '../../testing/runs.ts';

/**
 * The round trip is only worth as much as the faults it finds. Each test plants one into an inner
 * function of the printer or the reader and expects an article on which it shows.
 */

const RUNS = 300;
/** Enough to see that it is the faults that show, and not the way in which they are looked for. */
const RUNS_WITHOUT_FAULT = 30;
const TIMEOUT = 120_000;

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.doUnmock('./grammar.ts');
  vi.doUnmock('./printInline.ts');
  vi.doUnmock('./notes.ts');
  vi.doUnmock('./readInline.ts');
  vi.doUnmock('./blocks/lists.ts');
  vi.doUnmock('../withholdConfidential.ts');
});

/** Whether every article survives the trip through printer and reader as they are now. */
async function survives(numRuns = RUNS): Promise<boolean> {
  const { newDraft } = await import('#document');
  const { articleArbitrary } = await import('../generator/articleArbitrary.ts');
  const { withoutConfidential } = await import('../generator/withoutConfidential.ts');
  const { parseMarkdown } = await import('./parseMarkdown.ts');
  const { printMarkdown } = await import('./printMarkdown.ts');
  const draft = newDraft('7f3c2a', 0);
  const { failed } = fc.check(
    fc.property(articleArbitrary, (article) =>
      parseMarkdown(printMarkdown(draft, article).text).article.eq(withoutConfidential(article)),
    ),
    { numRuns, seed: SEED, endOnFailure: true },
  );
  return !failed;
}

test('without a fault every article survives', { timeout: TIMEOUT }, async () => {
  expect(await survives(RUNS_WITHOUT_FAULT)).toBe(true);
});

test('printer: a section called like a part gets no comment', { timeout: TIMEOUT }, async () => {
  vi.doMock('./grammar.ts', async (original) => ({
    ...(await original<typeof import('./grammar.ts')>()),
    needsSectionComment: () => false,
  }));
  expect(await survives()).toBe(false);
});

test('printer: a break at an edge is a line end like any other', { timeout: TIMEOUT }, async () => {
  vi.doMock('./printInline.ts', async (original) => {
    const { printInline } = await original<typeof import('./printInline.ts')>();
    const asLineEnd = (node: PhrasingContent): PhrasingContent =>
      node.type === 'html' && node.value === '<br>' ? { type: 'break' } : node;
    return {
      printInline: (...parameters: Parameters<typeof printInline>) =>
        printInline(...parameters).map(asLineEnd),
    };
  });
  expect(await survives()).toBe(false);
});

test('printer: the notes of a confidential source are printed', { timeout: TIMEOUT }, async () => {
  vi.doMock('../withholdConfidential.ts', async (original) => ({
    ...(await original<typeof import('../withholdConfidential.ts')>()),
    openNote: (note: Note) => note,
  }));
  expect(await survives()).toBe(false);
});

test('reader: a title is taken from a note wherever it begins', { timeout: TIMEOUT }, async () => {
  vi.doMock('./notes.ts', async (original) => {
    const notes = await original<typeof import('./notes.ts')>();
    return {
      ...notes,
      locatorIn: (text: string, title: string) => {
        const once = notes.locatorIn(text, title);
        return once === null ? null : (notes.locatorIn(once, title) ?? once);
      },
    };
  });
  expect(await survives()).toBe(false);
});

test('reader: a break becomes a space', { timeout: TIMEOUT }, async () => {
  vi.doMock('./readInline.ts', async (original) => {
    const inline = await original<typeof import('./readInline.ts')>();
    const asSpace = (node: Node) =>
      node.type.name === 'hardBreak' ? node.type.schema.text(' ', node.marks) : node;
    return {
      ...inline,
      readInline: (...parameters: Parameters<typeof inline.readInline>) =>
        inline.readInline(...parameters).map(asSpace),
    };
  });
  expect(await survives()).toBe(false);
});

test('reader: a numbered list always starts at one', { timeout: TIMEOUT }, async () => {
  vi.doMock('./blocks/lists.ts', async (original) => {
    const lists = await original<typeof import('./blocks/lists.ts')>();
    const { orderedList } = lists;
    return {
      ...lists,
      orderedList: {
        ...orderedList,
        read: (...parameters: Parameters<typeof orderedList.read>) => {
          const list = orderedList.read(...parameters);
          return list?.type.create({ start: 1 }, list.content) ?? null;
        },
      },
    };
  });
  expect(await survives()).toBe(false);
});

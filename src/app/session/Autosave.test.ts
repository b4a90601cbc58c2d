import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageError, type StorageReason } from '#storage';
import type { SaveStatus } from '../stores/saveStatus.ts';
import { Autosave } from './Autosave.ts';

interface Write {
  readonly durability: 'strict' | 'relaxed';
  /** When it began, in ms since the test did. */
  readonly at: number;
  succeed(): Promise<unknown>;
  fail(reason: StorageReason): Promise<unknown>;
}

let writes: Write[];
let told: SaveStatus[];
let autosave: Autosave;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  writes = [];
  told = [];
  const begun = performance.now();
  autosave = new Autosave({
    write: (durability) =>
      new Promise((resolve, reject) => {
        writes.push({
          durability,
          at: performance.now() - begun,
          succeed: () => {
            resolve();
            return vi.advanceTimersByTimeAsync(0);
          },
          fail: (reason) => {
            reject(new StorageError(reason, reason));
            return vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    tell: (status) => told.push(status),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const last = () => {
  const write = writes.at(-1);
  if (!write) throw new Error('Nothing was written');
  return write;
};
const phases = () => told.map(({ phase }) => phase);

describe('Autosave', () => {
  it('writes a quarter of a second after the last change, all changes at once', async () => {
    for (let key = 0; key < 3; key += 1) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(70);
    }
    await vi.advanceTimersByTimeAsync(179);
    expect(writes).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toMatchObject([{ durability: 'relaxed', at: 390 }]);
    await last().succeed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(writes).toHaveLength(1);
  });

  it('writes at the latest half a second after the first change, however long one types', async () => {
    for (let key = 0; key < 30; key += 1) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(100);
      if (writes.length > 0) await last().succeed();
    }
    expect(writes[0]?.at).toBe(500);
    const gaps = writes.slice(1).map(({ at }, index) => at - (writes[index]?.at ?? 0));
    expect(gaps.length).toBeGreaterThan(3);
    for (const gap of gaps) expect(gap).toBeLessThanOrEqual(600); // the next key comes after 100 ms
  });

  it('says saved only when the write is complete, and nothing in the turn of a key', async () => {
    autosave.changed();
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(phases()).toEqual(['saving']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(phases()).toEqual(['saving']);
    await last().succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ phase: 'saved' });
    expect(autosave.isUnsaved).toBe(false);
  });

  it('writes once more what changed during a write', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(writes).toHaveLength(1); // one at a time
    await last().succeed();
    expect(phases()).not.toContain('saved');
    expect(writes).toHaveLength(2);
    await last().succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(phases().at(-1)).toBe('saved');
    expect(autosave.isUnsaved).toBe(false);
  });

  it('does not say saved between two keys, but once, when the writer pauses', async () => {
    for (let key = 0; key < 20; key += 1) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(key % 4 === 3 ? 550 : 80); // a breath after each word
      if (autosave.isUnsaved && writes.length > 0) await last().succeed();
    }
    expect(autosave.isUnsaved).toBe(false);
    expect(writes.length).toBeGreaterThan(4);
    expect(phases()).toEqual(['saving']);
    await vi.advanceTimersByTimeAsync(600);
    expect(phases()).toEqual(['saving', 'saved']);
  });

  it('never says saved for what came before a change that is not stored', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    await last().succeed();
    await vi.advanceTimersByTimeAsync(340);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(5000); // the second write takes long
    expect(phases()).toEqual(['saving']);
    await last().succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(phases()).toEqual(['saving', 'saved']);
  });

  it('tries again, tells a reason once, and heals', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    for (let failure = 0; failure < 8; failure += 1) {
      await last().fail('full');
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(told.filter(({ phase }) => phase === 'failed')).toEqual([
      { phase: 'failed', reason: 'full' },
    ]);
    await last().fail('closed');
    expect(told.at(-1)).toEqual({ phase: 'failed', reason: 'closed' });
    await vi.advanceTimersByTimeAsync(30_000);
    await last().succeed();
    expect(told.at(-1)).toMatchObject({ phase: 'saved' });
    expect(autosave.problem).toBeNull();
  });

  it('waits 1, 2, 4, 8, 16 and then 30 seconds between tries, also while one types', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      const { length } = writes;
      await last().fail('full');
      autosave.changed();
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(writes).toHaveLength(length);
      await vi.advanceTimersByTimeAsync(1);
      expect(writes).toHaveLength(length + 1);
    }
  });

  it('begins with one second again after it healed', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    for (let failure = 0; failure < 4; failure += 1) {
      await last().fail('full');
      await vi.advanceTimersByTimeAsync(30_000);
    }
    await last().succeed();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    const { length } = writes;
    await last().fail('full');
    await vi.advanceTimersByTimeAsync(1000);
    expect(writes).toHaveLength(length + 1);
  });

  it('takes a bug for a failure, and reports it', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const bug = new TypeError('bug');
    const failing = new Autosave({
      write: () => Promise.reject(bug),
      tell: (status) => told.push(status),
    });
    failing.changed();
    await vi.advanceTimersByTimeAsync(250);
    expect(told.at(-1)).toEqual({ phase: 'failed', reason: 'failed' });
    expect(report).toHaveBeenCalledWith(bug);
    failing.stop();
  });
});

describe('flush', () => {
  it('writes at once, to the disk itself', async () => {
    autosave.changed();
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(writes).toMatchObject([{ durability: 'strict', at: 0 }]);
    await last().succeed();
    expect(await flushed).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(writes).toHaveLength(1);
  });

  it('writes to the disk itself what was only handed to the system, and says so at once', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    await last().succeed();
    expect(phases()).toEqual(['saving']);
    const flushed = autosave.flush();
    expect(writes).toMatchObject([{ durability: 'relaxed' }, { durability: 'strict' }]);
    await last().succeed();
    expect(await flushed).toBe(true);
    expect(phases()).toEqual(['saving', 'saved']);
    expect(await autosave.flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(writes).toHaveLength(2);
    expect(phases()).toEqual(['saving', 'saved']);
  });

  it('writes nothing when nothing changed', async () => {
    expect(await autosave.flush()).toBe(true);
    expect(writes).toEqual([]);
  });

  it('writes what came after a write under way at once, whether or not that one ends', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    autosave.changed();
    let flushed: boolean | undefined;
    void autosave.flush().then((isStored) => {
      flushed = isStored;
    });
    expect(writes).toMatchObject([{ durability: 'relaxed' }, { durability: 'strict' }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(flushed).toBeUndefined();
    await writes[1]?.succeed();
    expect(flushed).toBe(true);
    expect(phases().at(-1)).toBe('saved');
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    expect(writes).toHaveLength(3); // the first one holds up nothing
    await last().succeed();
    await writes[0]?.succeed();
    expect(autosave.isUnsaved).toBe(false);
  });

  it('does not trust a write under way with what it has taken', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    const flushed = autosave.flush();
    expect(writes).toMatchObject([{ durability: 'relaxed' }, { durability: 'strict' }]);
    await writes[0]?.fail('full');
    await writes[1]?.succeed();
    expect(await flushed).toBe(true);
    expect(autosave.problem).toBeNull();
    expect(phases().at(-1)).toBe('saved');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(writes).toHaveLength(2);
  });

  it('writes once for several who ask', async () => {
    autosave.changed();
    const flushed = Promise.all([autosave.flush(), autosave.flush(), autosave.flush()]);
    await vi.advanceTimersByTimeAsync(0);
    expect(writes).toHaveLength(1);
    await last().succeed();
    expect(await flushed).toEqual([true, true, true]);
    expect(writes).toHaveLength(1);
  });

  it('writes once for several who ask during a write', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    autosave.changed();
    const flushed = Promise.all([autosave.flush(), autosave.flush()]);
    expect(writes).toHaveLength(2);
    for (const write of writes) await write.succeed();
    expect(await flushed).toEqual([true, true]);
    expect(writes).toHaveLength(2);
  });

  it('does not wait for the pause after a failure, and says that it failed', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    await last().fail('full');
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(writes).toHaveLength(2);
    await last().fail('full');
    expect(await flushed).toBe(false);
    expect(autosave.isUnsaved).toBe(true);
  });
});

describe('when another tab has written', () => {
  it('ends for good', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    await last().fail('stale');
    autosave.changed();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await autosave.flush()).toBe(false);
    expect(writes).toHaveLength(1);
    expect(told.at(-1)).toEqual({ phase: 'failed', reason: 'stale' });
  });
});

describe('when what was stored is gone', () => {
  it('says so, and writes nothing before the next change', async () => {
    autosave.vanished();
    expect(told).toEqual([{ phase: 'failed', reason: 'gone' }]);
    expect(await autosave.flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(writes).toEqual([]);
    expect(phases()).toEqual(['failed']);
    expect(autosave.isAtRisk).toBe(false);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    await last().succeed();
    expect(phases()).toEqual(['failed', 'saved']);
  });

  it('has it written by the write that is coming anyway', async () => {
    autosave.changed();
    autosave.vanished();
    await vi.advanceTimersByTimeAsync(250);
    await last().succeed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(phases()).toEqual(['saving', 'saved']);
  });
});

describe('the risk of closing', () => {
  it('is none while a write is on its way, and some when it takes too long', async () => {
    expect(autosave.isAtRisk).toBe(false);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(900);
    expect(autosave.isAtRisk).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(autosave.isAtRisk).toBe(true);
    await last().succeed();
    expect(autosave.isAtRisk).toBe(false);
  });

  it('is not forgotten for a new change while an older one is not stored', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(1200); // the write takes long
    autosave.changed();
    expect(autosave.isAtRisk).toBe(true);
    await last().succeed();
    expect(autosave.isUnsaved).toBe(true);
    expect(autosave.isAtRisk).toBe(false);
  });

  it('is there as long as writing fails', async () => {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(250);
    await last().fail('missing');
    expect(autosave.isAtRisk).toBe(true);
  });
});

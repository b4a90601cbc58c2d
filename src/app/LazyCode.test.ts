import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LazyCode, MissingCode, whenIdle } from './LazyCode.ts';

beforeEach(() => {
  vi.stubGlobal('document', { querySelectorAll: () => [] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const failOnce = () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue('code');
  return { load, code: new LazyCode(load) };
};

it('is loaded once, ahead or when it is needed', async () => {
  const load = vi.fn(async () => 'code');
  const code = new LazyCode(load);
  code.prefetch();
  expect(code.get()).toBe(code.get());
  expect(await code.get()).toBe('code');
  expect(load).toHaveBeenCalledTimes(1);
});

it('stays missing until it is asked for again', async () => {
  const { load, code } = failOnce();
  const missing = await code.get().catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(MissingCode);
  await expect(code.get()).rejects.toBe(missing);
  expect(load).toHaveBeenCalledTimes(1);
  if (missing instanceof MissingCode) missing.again();
  expect(await code.get()).toBe('code');
});

it('is loaded by who needs it after it could not be fetched ahead', async () => {
  const { code } = failOnce();
  code.prefetch();
  await vi.waitFor(async () => expect(await code.get()).toBe('code'));
});

it('has style sheets that did not arrive fetched again, and no others', async () => {
  const link = (sheet: object | null) => ({
    sheet,
    cloneNode: () => 'the same again',
    replaceWith: vi.fn(),
  });
  const [missing, whole] = [link(null), link({})];
  vi.stubGlobal('document', { querySelectorAll: () => [missing, whole] });
  const error = await failOnce()
    .code.get()
    .catch((reason: unknown) => reason);
  if (error instanceof MissingCode) error.again();
  expect(missing.replaceWith).toHaveBeenCalledWith('the same again');
  expect(whole.replaceWith).not.toHaveBeenCalled();
});

it('waits for an idle moment, or a short time where a browser knows none', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestIdleCallback', undefined);
  const run = vi.fn();
  whenIdle(run);
  whenIdle(run)();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
  const idle = vi.fn(() => 7);
  const cancel = vi.fn();
  vi.stubGlobal('requestIdleCallback', idle);
  vi.stubGlobal('cancelIdleCallback', cancel);
  whenIdle(run)();
  expect(idle).toHaveBeenCalledWith(run, { timeout: 3000 });
  expect(cancel).toHaveBeenCalledWith(7);
});

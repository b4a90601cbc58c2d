import type { CDPSession, Page } from '@playwright/test';

/** One opening of one desk and what typing into it cost. Times are milliseconds. */
export interface Round {
  /** From the navigation to the frame that shows the text. */
  readonly open: number;
  /** Processor time of each key until the frame after the next was drawn. */
  readonly keys: readonly number[];
  /** Processor time for each key of a sentence, with all that was put off, such as saving. */
  readonly whole: number;
}

const WARM_UP = 'before it counts ';
const MEASURED = 'the board met again and asked who had signed ';
const SENTENCE = 'nobody had, said the clerk of the board. ';
const BETWEEN_KEYS = 120; // a fast typist
const PUT_OFF = 2000; // longer than any desk waits before it saves

/** Runs in the page before its own code: notes when so many paragraphs have been drawn. */
function noteDrawn(paragraphs: number) {
  const look = () => {
    if (document.querySelectorAll('[contenteditable=true] p').length < paragraphs) {
      requestAnimationFrame(look);
    } else {
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          document.documentElement.setAttribute('data-drawn', String(performance.now())),
        ),
      );
    }
  };
  requestAnimationFrame(look);
}

const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

/** Milliseconds that the page's main thread has worked so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('Chromium reports no TaskDuration');
  return seconds * 1000;
}

async function cost(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await worked(session);
  await act();
  return (await worked(session)) - before;
}

export const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Opens an article in a fresh page and types into its middle. */
export async function measure(page: Page, address: string, paragraphs: number): Promise<Round> {
  await page.addInitScript(noteDrawn, paragraphs);
  await page.goto(address);
  const drawn = page.locator('html[data-drawn]');
  await drawn.waitFor({ state: 'attached', timeout: 120_000 });
  const open = Number(await drawn.getAttribute('data-drawn'));

  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const article = page.getByRole('textbox', { name: 'Article' });
  await article
    .getByRole('paragraph')
    .nth(Math.floor(paragraphs / 2))
    .click({ timeout: 60_000 });
  await page.keyboard.press('End');
  await page.keyboard.type(WARM_UP);
  await page.waitForTimeout(PUT_OFF);

  const idle: number[] = [];
  for (let i = 0; i < 10; i += 1) idle.push(await cost(session, () => twoFrames(page)));
  const keys: number[] = [];
  for (const key of MEASURED) {
    const spent = await cost(session, async () => {
      await page.keyboard.type(key);
      await twoFrames(page);
    });
    keys.push(Math.max(0, spent - median(idle)));
  }
  await page.waitForTimeout(PUT_OFF);

  const seconds = SENTENCE.length * BETWEEN_KEYS + PUT_OFF;
  const resting = await cost(session, () => page.waitForTimeout(seconds));
  const busy = await cost(session, async () => {
    await page.keyboard.type(SENTENCE, { delay: BETWEEN_KEYS });
    await page.waitForTimeout(PUT_OFF);
  });
  return { open, keys, whole: Math.max(0, busy - resting) / SENTENCE.length };
}

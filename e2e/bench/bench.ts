import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { seededArticle } from '../articles/seededArticle.ts';
import { desks } from './desks.ts';
import { measure, type Round } from './measure.ts';
import { type Measured, report } from './report.ts';

const LENGTHS = [1_000, 10_000, 100_000];
const ROUNDS = Number(process.env.GALLEY_BENCH_ROUNDS);
const PEERS = process.env.GALLEY_BENCH_PEERS ?? '';

test('typing and opening', async ({ context, browser }) => {
  test.setTimeout(0);
  const measured: Measured[] = [];
  for (const length of LENGTHS) {
    const article = seededArticle(length);
    const rounds = new Map<string, Round[]>();
    const places: { name: string; address: string }[] = [];
    for (const desk of desks(PEERS)) {
      const page = await context.newPage();
      places.push({ name: desk.name, address: await desk.install(page, article) });
      rounds.set(desk.name, []);
      await page.close();
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      // Each desk is the first in turn: what comes first may find the machine cooler.
      const turn = places.map((_, index) => places[(index + round) % places.length]);
      for (const place of turn) {
        if (!place) continue;
        const page = await context.newPage();
        const result = await measure(page, place.address, article.paragraphs);
        rounds.get(place.name)?.push(result);
        await page.close();
      }
      console.log(`${length} words: round ${round + 1} of ${ROUNDS}`);
    }
    measured.push({ words: article.words, rounds });
  }
  const text = report(measured, browser.version(), new Date());
  console.log(text);
  await writeFile(fileURLToPath(new URL('../../BENCHMARKS.md', import.meta.url)), text);
});

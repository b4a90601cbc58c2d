import { buildWhatIsStale } from './build.mjs';
import { runPlaywright } from './e2e.mjs';

/** Takes the README's pictures anew, of the production build with the sample article in it. */
export async function main() {
  buildWhatIsStale();
  return (await runPlaywright('e2e/pictures/playwright.config.ts', [])) ? 0 : 1;
}

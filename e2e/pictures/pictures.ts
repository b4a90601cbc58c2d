import { fileURLToPath } from 'node:url';
import { expect, test } from '../fixtures.ts';

const pathOf = (name: string) =>
  fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the desk in the ${colorScheme}`, async ({ stillness: _, library, editor, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await library.open();
    await page.getByRole('button', { name: 'Open the sample article' }).click();
    await editor.saved();
    await page.reload();
    await expect(editor.article).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    // A caret that blinks and a toast that goes would make each picture another one.
    await editor.article.blur();
    await page.screenshot({ path: pathOf(`desk-${colorScheme}`), animations: 'disabled' });
  });
}

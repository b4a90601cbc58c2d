import { createServer } from 'vite';
import { expect, test } from './fixtures.ts';

test('the development server gives a desk to write at, from an empty cache', async ({
  library,
  editor,
  page,
}, testInfo) => {
  const server = await createServer({
    cacheDir: testInfo.outputPath('vite'),
    server: { port: 0 },
    logLevel: 'silent',
  });
  try {
    await server.listen();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await library.newDraft.click();
    await expect(editor.article).toBeFocused();
    await editor.keyboard.type('Ferry fares');
    await expect(editor.heading('Ferry fares')).toBeVisible();
  } finally {
    await server.close();
  }
});

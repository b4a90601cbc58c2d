import { expect, test } from './fixtures.ts';
import { copyFromElsewhere } from './pages/clipboard.ts';

test('nothing leaves the device while an article is written and handed over', async ({
  context,
  library,
  editor,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await library.startDraft('Ferry fares');
  const home = new URL(library.page.url()).origin;
  await editor.press('Enter', 'Enter');
  await copyFromElsewhere(editor.page, {
    html: `<style>@import url(https://example.org/a.css)</style><p>The board <span
      style="font-weight: 700; background: url(https://example.org/b.png)">voted</span>.
      <img src="https://example.org/c.png"></p>`,
  });
  await editor.press('ControlOrMeta+V');
  await expect(editor.paragraph('The board')).toBeVisible();
  await editor.addSource({ title: 'Minutes', address: 'https://example.org/minutes' });
  await editor.caretAfter(editor.paragraph('The board'));
  await editor.cite('Minutes');
  expect((await editor.exportFile()).text).toMatch(/\*\*voted\*\*.+example\.org\/minutes/s);
  await editor.saved();
  await library.open();
  await library.search.fill('ferry');
  await expect(library.draft('Ferry fares')).toBeVisible();

  expect(asked.length).toBeGreaterThan(0);
  const files = asked.filter((address) => !address.startsWith('blob:'));
  expect(files.filter((address) => new URL(address).origin !== home)).toEqual([]);
});

test('the browser would let nothing out', async ({ library, page, faults }) => {
  await library.open();
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    const sent = await fetch('https://example.org/', { method: 'POST', body: 'a draft' }).then(
      () => 'sent',
      () => 'refused',
    );
    const loaded = await new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('refused');
      picture.src = 'https://example.org/?a=draft';
    });
    return { directives, sent, loaded };
  });
  expect(refused).toEqual({
    directives: ['connect-src', 'img-src'],
    sent: 'refused',
    loaded: 'refused',
  });
  for (const fault of faults.splice(0)) expect(fault).toContain('Content Security Policy');
});

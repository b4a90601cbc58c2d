import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from './fixtures.ts';

/** What npm does: it starts the script, and hands no signal on to it. */
const PARENT = `require('node:child_process').spawn(
  process.execPath, ['scripts/run.mjs', 'start'], { stdio: 'inherit' });`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return address.port;
}

test('the server ends with the npm that started it', async () => {
  const port = await freePort();
  const npm = spawn(process.execPath, ['-e', PARENT], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(port), BROWSER: 'none', npm_lifecycle_event: 'start' },
  });
  let said = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await expect.poll(() => said).toContain('Galley is at');
  const { status } = await fetch(`http://127.0.0.1:${port}/`);
  expect(status).toBe(200);

  npm.kill('SIGKILL');
  await once(npm.stdout, 'close'); // the server holds it open as long as it lives
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

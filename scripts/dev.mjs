import { spawn } from 'node:child_process';
import { root } from './setUp.mjs';
import { untilEnded } from './untilEnded.mjs';

/** Vite's development server; what follows `npm run dev --` goes to it. */
export function main(args) {
  const vite = spawn(process.execPath, [`${root}/node_modules/vite/bin/vite.js`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  untilEnded().then(() => vite.kill());
  return new Promise((resolve) => vite.on('exit', (code) => resolve(code ?? 0)));
}

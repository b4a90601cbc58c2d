import { spawn } from 'node:child_process';

/** The program that opens an address here, with its arguments; `null` where there is no screen. */
function opener() {
  if (process.env.CI || process.env.BROWSER === 'none') return null;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Opens an address in the person's browser where there is one; the printed address is enough. */
export function openInBrowser(address) {
  const command = opener();
  if (!command) return;
  const [program, ...args] = command;
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

import { buildWhatIsStale, dist } from './build.mjs';
import { openInBrowser } from './openInBrowser.mjs';
import { Refusal } from './Refusal.mjs';
import { SERVER, serve } from './serve.mjs';
import { untilEnded } from './untilEnded.mjs';

// Always the same, because a browser keeps drafts by address, and the port is part of it.
const PORT = 4253; // GALE on a telephone

function chosenPort() {
  const chosen = process.env.PORT;
  if (chosen === undefined || chosen === '') return PORT;
  const port = Number(chosen);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(`PORT must be a number from 1 to 65535, and is "${chosen}".`);
}

/** Whether it is Galley that answers at this address. */
async function isGalley(address) {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return response.headers.get('server') === SERVER;
  } catch {
    return false;
  }
}

/** Builds what is stale, serves it, and opens it. */
export async function main() {
  const port = chosenPort();
  buildWhatIsStale();
  try {
    const { address, close } = await serve(dist, port);
    console.log(`Galley is at ${address} (Ctrl-C ends it)`);
    openInBrowser(address);
    await untilEnded();
    close();
    return 0;
  } catch (error) {
    return explain(error, port);
  }
}

async function explain(error, port) {
  const address = `http://127.0.0.1:${port}/`;
  if (error.code === 'EADDRINUSE' && (await isGalley(address))) {
    console.log(`Galley is already running at ${address}`);
    openInBrowser(address);
    return 0;
  }
  if (error.code === 'EADDRINUSE') {
    throw new Refusal(
      `Another program uses port ${port}: end it, or choose another port with PORT=${port + 1} npm start (drafts are kept by address, so those of port ${port} will not be seen there).`,
    );
  }
  if (error.code === 'EACCES') {
    throw new Refusal(`This system does not let Galley use port ${port}: choose one above 1023.`);
  }
  throw error;
}

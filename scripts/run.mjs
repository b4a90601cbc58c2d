// Every npm script starts here: `node scripts/run.mjs <task> [arguments]`.
// It runs in a bare clone and on any Node, so it imports nothing but Node's own modules, and it
// loads the task only once the Node is known to be new enough to read it.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

async function run() {
  const { setUp } = await import('./setUp.mjs');
  const { Refusal } = await import('./Refusal.mjs');
  const [task = '', ...args] = process.argv.slice(2);
  try {
    setUp();
    const { main } = await import(`./${task}.mjs`);
    process.exitCode = await main(args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (newEnough) {
  run();
} else {
  console.error(
    `Galley needs Node 20.19, 22.12 or a newer one, and this is Node ${process.versions.node}: get it from https://nodejs.org`,
  );
  process.exitCode = 1;
}

const parent = process.ppid;

/** Whether the program that started this one has ended; elsewhere than on Windows another adopts it. */
function isOrphan() {
  if (process.ppid !== parent) return true;
  try {
    process.kill(parent, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/**
 * Waits until this program is to end: by Ctrl-C, by a signal, or because npm, which started it and
 * hands no signal on, was ended. Whoever starts it without npm ends it by itself.
 */
export function untilEnded() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    if (process.env.npm_lifecycle_event === undefined) return;
    const watch = setInterval(() => {
      if (!isOrphan()) return;
      clearInterval(watch);
      resolve();
    }, 500);
    watch.unref();
  });
}

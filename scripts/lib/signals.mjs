const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const parent = process.ppid;

/**
 * Calls `leave` once, at the first signal (npm and the terminal both send one for the same Ctrl-C) or when the npm that
 * started us is gone: it does not always pass its own end on.
 */
export function onLeave(leave) {
  let leaving;
  const once = (signal) => (leaving ??= leave(signal));
  for (const signal of signals) process.on(signal, once);
  if (!process.env.npm_lifecycle_event) return;
  const orphaned = () => process.ppid !== parent && once('SIGHUP');
  setInterval(orphaned, 500).unref();
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Tidies up when the run is ended by Ctrl-C and its kin, which take effect between two steps of the event loop.
 *
 * @returns a function that lets signals do again what they did.
 */
export function onSignal(tidy: () => void): () => void {
  function end(signal: NodeJS.Signals): void {
    release();
    tidy();
    process.kill(process.pid, signal);
  }
  function release(): void {
    for (const signal of signals) process.off(signal, end);
  }
  for (const signal of signals) process.on(signal, end);
  return release;
}

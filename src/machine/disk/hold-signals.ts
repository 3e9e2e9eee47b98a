const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Signals that wait. */
export interface HeldSignals {
  /** Whether one arrived. Needs a turn of the event loop to know. */
  readonly arrived: () => boolean;
  /** Lets signals through again; one that arrived takes effect now. */
  readonly release: () => void;
}

/** Makes Ctrl-C and its kin wait, so that they take effect between two files and never within one. */
export function holdSignals(): HeldSignals {
  let held: NodeJS.Signals | undefined;
  function hold(signal: NodeJS.Signals): void {
    held = signal;
  }
  for (const signal of signals) process.on(signal, hold);
  return {
    arrived: () => held !== undefined,
    release() {
      for (const signal of signals) process.off(signal, hold);
      if (held !== undefined) process.kill(process.pid, held);
    },
  };
}

import type {Output} from './io.js';

/** A line that says how far a command is. */
export interface Progress {
  /** Shows a step, with how much of it is done when that is known. */
  readonly step: (name: string, done?: number, total?: number) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

const silent: Progress = {
  step() {
    // Not a terminal.
  },
  clear() {
    // Nothing was shown.
  },
};

/**
 * Makes a progress line on a terminal, and one that says nothing anywhere else.
 * It holds no file names, so that it fits narrow terminals, and is redrawn only when the percentage changes.
 */
export function progressOn(stream: Output, wanted: boolean): Progress {
  if (!wanted || !stream.isTTY) return silent;
  let shown = '';
  return {
    step(name, done, total) {
      const part = done === undefined || !total ? '' : ` ${Math.floor((100 * done) / total)} %`;
      const line = `${name}${part}`.slice(0, Math.max(0, (stream.columns ?? 80) - 1));
      if (line === shown) return;
      shown = line;
      stream.write(`\r${line}\u001B[K`);
    },
    clear() {
      if (shown !== '') stream.write('\r\u001B[K');
      shown = '';
    },
  };
}

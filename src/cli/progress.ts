import {performance} from 'node:perf_hooks';
import type {Output} from './io.js';

/** What says how far a command is. */
export interface Progress {
  /** Shows a step, with how much of it is done when that is known. */
  readonly step: (name: string, done?: number, total?: number) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

/** How progress is shown. */
export interface ProgressOptions {
  /** Whether nothing is to be shown. */
  readonly isQuiet?: boolean;
  /** Whether results are written to the same terminal meanwhile, where a line would get among them. */
  readonly isShared?: boolean;
  /** A clock, in milliseconds. */
  readonly now?: () => number;
}

/** Where there is no terminal, a line comes after so many milliseconds, and after so many more. */
const interval = 10_000;

const silent: Progress = {
  step() {
    // Not wanted.
  },
  clear() {
    // Nothing was shown.
  },
};

/**
 * Makes a progress line on a terminal, and elsewhere, as in a log, lines now and then: a short run has none there.
 * It holds no file names, so that it fits narrow terminals, and is redrawn only when the percentage changes.
 */
export function progressOn(
  stream: Output,
  {isQuiet = false, isShared = false, now = () => performance.now()}: ProgressOptions = {},
): Progress {
  if (isQuiet || (stream.isTTY && isShared)) return silent;
  return stream.isTTY ? drawn(stream) : logged(stream, now);
}

function drawn(stream: Output): Progress {
  let shown = '';
  return {
    step(name, done, total) {
      const line = lineOf(name, done, total).slice(0, Math.max(0, (stream.columns ?? 80) - 1));
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

function logged(stream: Output, now: () => number): Progress {
  let shown = '';
  let next = now() + interval;
  return {
    step(name, done, total) {
      const time = now();
      if (time < next) return;
      const line = lineOf(name, done, total);
      if (line === shown) return;
      shown = line;
      next = time + interval;
      stream.write(`sxs-kb: ${line}\n`);
    },
    clear() {
      // Lines stay.
    },
  };
}

function lineOf(name: string, done: number | undefined, total: number | undefined): string {
  return done === undefined || !total ? name : `${name} ${Math.floor((100 * done) / total)} %`;
}

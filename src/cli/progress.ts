import type {Io, Output} from './io.js';

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
  readonly now: () => number;
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
 * It holds no file names, so that it fits narrow terminals, and is redrawn only when what it says changes.
 */
export function progressOn(stream: Output, {isQuiet = false, isShared = false, now}: ProgressOptions): Progress {
  if (isQuiet || (stream.isTTY && isShared)) return silent;
  return stream.isTTY ? drawn(stream, now) : logged(stream, now);
}

/** The progress of a command, on stderr. */
export function progressFor(io: Io, {isShared = false}: Pick<ProgressOptions, 'isShared'> = {}): Progress {
  return progressOn(io.stderr, {isQuiet: io.display?.quiet === true, isShared, now: () => io.now().getTime()});
}

function drawn(stream: Output, now: () => number): Progress {
  let shown = '';
  const lineOf = lines();
  return {
    step(name, done, total) {
      const {share, left} = lineOf(name, done, total, now());
      const line = `${share}${left}`.slice(0, Math.max(0, (stream.columns ?? 80) - 1));
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
  const lineOf = lines();
  return {
    step(name, done, total) {
      const time = now();
      const {share, left} = lineOf(name, done, total, time);
      if (time < next || share === shown) return;
      shown = share;
      next = time + interval;
      stream.write(`sxs-kb: ${share}${left}\n`);
    },
    clear() {
      // Lines stay.
    },
  };
}

/** How far a step is. */
interface Line {
  readonly share: string;
  /** How long the rest of it will take; empty until that can be told. */
  readonly left: string;
}

/** Makes lines from steps and the times, in milliseconds, at which they are reported. */
function lines(): (name: string, done: number | undefined, total: number | undefined, time: number) => Line {
  let step = '';
  let start = 0;
  return (name, done, total, time) => {
    if (name !== step) start = time;
    step = name;
    if (done === undefined || !total) return {share: name, left: ''};
    const elapsed = time - start;
    return {
      share: `${name} ${Math.floor((100 * done) / total)} %`,
      left: done > 0 && elapsed >= interval ? `, ${timeLeft((elapsed * (total - done)) / done)}` : '',
    };
  };
}

/** @param milliseconds are rounded up to ten seconds, from two minutes on to minutes. */
function timeLeft(milliseconds: number): string {
  const tens = Math.ceil(milliseconds / 10_000);
  return tens < 12 ? `about ${10 * tens} s left` : `about ${Math.ceil(tens / 6)} min left`;
}

import type {HistoryWindow} from '../machine/git/index.js';

/** Which part of the history of repositories is read; all of it by default. */
export interface HistoryOptions {
  /** A day, `YYYY-MM-DD`: commits of that day (UTC) and later, and what each page read when it began. */
  readonly since?: string;
  /** So many versions of each page, the newest. */
  readonly last?: number;
}

/**
 * The same in seconds.
 *
 * @throws {TypeError} when it is no day or no number of versions.
 */
export function windowOf({since, last}: HistoryOptions): HistoryWindow {
  if (since !== undefined && !isDay(since))
    throw new TypeError(`Expected \`since\` as a day, such as \`2019-03-31\`, not \`${since}\``);
  if (last !== undefined && !(Number.isSafeInteger(last) && last > 0))
    throw new TypeError(`Expected \`last\` as a whole number from 1, not \`${last}\``);
  return {...(since !== undefined && {since: Date.parse(since) / 1000}), ...(last !== undefined && {last})};
}

/** Whether a text is a day that there is, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  // The 30th of February is read as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

import type {Finding} from '../model/index.js';
import {writeOut, type Io} from './io.js';
import {report} from './report.js';

/** How many findings of each severity are shown on a terminal. */
const limits = {error: 30, warning: 20, info: 3};

/** Writes findings to stderr, in colour only on a terminal that wants it. */
export async function printFindings(findings: readonly Finding[], io: Io, all = false): Promise<void> {
  const color = io.stderr.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  await writeOut(io.stderr, report(findings, {color, limits: all ? undefined : limits}));
}

import type {Finding} from '../model/index.js';
import {wantsColor} from './display.js';
import {writeOut, type Io} from './io.js';
import {report} from './report.js';

/** How many findings of each severity are shown on a terminal. */
const limits = {error: 30, warning: 20, info: 3};

/** Writes findings to stderr: some of each severity, all with `--verbose`, errors alone with `--quiet`. */
export async function printFindings(findings: readonly Finding[], io: Io): Promise<void> {
  const {quiet = false, verbose = false} = io.display ?? {};
  const shown = quiet && !verbose ? findings.filter(({severity}) => severity === 'error') : findings;
  await writeOut(io.stderr, report(shown, {color: wantsColor(io.stderr, io), limits: verbose ? undefined : limits}));
}

import {appendFileSync} from 'node:fs';
import {errorReason} from '../machine/disk/index.js';
import type {OptionRow} from './command.js';
import {writeOut, type Io} from './io.js';

/** Where links of a summary lead. */
export const reviewUrlOption: OptionRow = {
  flags: '--review-url <url>',
  description:
    'with --format github, the address of a published review page (`review/index.html`), which its summary links to',
  check: (value) =>
    /^https?:\/\/[^\s()<>]+$/.test(value)
      ? undefined
      : 'Expected an address, such as https://forge.example/review/index.html.',
};

/** Adds Markdown to the summary of the step of a workflow, where there is one. */
export async function addStepSummary(markdown: string, io: Io): Promise<void> {
  const file = io.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, `${markdown}\n`);
  } catch (error) {
    await writeOut(io.stderr, `warning: Cannot write the summary of the step: ${errorReason(error)}\n`);
  }
}

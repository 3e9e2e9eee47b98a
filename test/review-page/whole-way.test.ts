import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import type {Page} from 'playwright-core';
import {describe, expect, it, onTestFinished} from 'vitest';
import {runMain} from '../cli/run-main.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {isReady, openBrowser, openTab, reviewAddress} from './open-browser.js';

const sources = fileURLToPath(new URL('../../sources', import.meta.url));
const bin = fileURLToPath(new URL('../../dist/run/sxs-kb.js', import.meta.url));
const place = 'p=sv-SE/sv-SE/2020-02-15/mail-flow-errors';
const file = 'sxs-kb.decisions.ndjson';

/** Builds the sample pages, which nobody has decided anything of; how the Swedish page stands then. */
async function build(cwd: string): Promise<string | undefined> {
  const {status, out} = await runMain(['build', sources, '--out', 'out', '--decisions', file, '--no-cache'], {cwd});
  expect(status).toBe(0);
  return /^ {2}sv-SE {2}(.*)$/m.exec(out)?.[1];
}

/** Takes the equal changes, corrects the first stale sentence, and calls the first finding a false positive. */
async function decide(page: Page, isAsked: boolean): Promise<void> {
  await page.waitForSelector('.row');
  await page.keyboard.press('A');
  if (isAsked) {
    await page.waitForSelector('dialog');
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector('text=all decided');
  await page.click('button.chip.stale');
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.waitForSelector('textarea:focus');
  await page.fill('textarea', 'E-postflödesfel med kopplingar i EOP');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.row .decided:has-text("corrected")');
  await page.click('button.chip.stale');
  await page.click('button.chip.warning');
  await page.click('.findings button:has-text("False positive")');
  await page.waitForSelector('dialog');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.dismissed');
}

/** Rows of the decisions file, without when they were made. */
const rowsOf = (cwd: string): unknown[] =>
  readFileSync(join(cwd, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({...(JSON.parse(line) as object), at: ''}));

describe.skipIf(!isReady)('from a build to the next', () => {
  it('takes what was decided on the page, saved as a file or at once', async () => {
    const cwd = temporaryFolder();
    const before = await build(cwd);
    expect(before).toBe('55 current, 20 patched, 6 stale');
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const {page, errors} = await openTab(browser);
    await page.goto(reviewAddress(join(cwd, 'out'), place));
    await decide(page, true);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button.save')]);
    await download.saveAs(join(cwd, 'saved.ndjson'));
    const argv = ['import', 'saved.ndjson', '--for', sources, '--decisions', file];
    const {status, out} = await runMain(argv, {cwd});
    expect([status, out]).toEqual([0, expect.stringContaining('21 decisions, 0 not matched') as string]);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(readFileSync(join(cwd, 'saved.ndjson'), 'utf8'));
    expect(await build(cwd)).toBe('75 current, 1 patched, 5 stale');
    await page.reload();
    await page.waitForSelector('.row');
    expect(await page.textContent('button.save')).toBe('Nothing to save');
    expect(errors).toEqual([]);

    // The same with `sxs-kb review`, which builds again by itself.
    const other = temporaryFolder();
    await build(other);
    const served = ['review', 'out', '--port', '0', '--by', 'Kim', '--for', sources, '--decisions', file, '--write'];
    const child = spawn(process.execPath, [bin, ...served, '--no-cache'], {cwd: other});
    onTestFinished(() => void child.kill('SIGKILL'));
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const tab = await openTab(browser);
    await tab.page.goto(`${line.trim()}#${place}`);
    await decide(tab.page, false);
    await tab.page.waitForSelector('button.save:has-text("All saved")', {timeout: 60_000});
    expect(rowsOf(other)).toEqual(rowsOf(cwd));
    expect(tab.errors).toEqual([]);
    child.kill('SIGINT');
    await once(child, 'exit');
    expect(
      (await runMain(['build', sources, '--out', 'out', '--decisions', file, '--no-cache'], {cwd: other})).out,
    ).toContain('out is up to date');
  });
});

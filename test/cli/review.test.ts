import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, onTestFinished} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {isReady, openBrowser, openTab} from '../review-page/open-browser.js';
import {everythingPage, swedish} from '../review-page/sample-pages.js';
import {writeReview} from '../review-page/sample-review.js';
import {runMain} from './run-main.js';

const bin = fileURLToPath(new URL('../../dist/run/sxs-kb.js', import.meta.url));
const file = 'sxs-kb.decisions.ndjson';

describe('sxs-kb review', () => {
  it.each<[readonly string[], string]>([
    [['out'], 'Cannot find a review in `out`'],
    [['out', 'docs'], 'too many arguments'],
    [['out', '--write'], 'Cannot use `--write` without the pages'],
    [['out', '--port', '65536'], 'Expected a port, 0 to 65535.'],
    [['out', '--port', 'x'], 'Expected a port, 0 to 65535.'],
  ])('says what is wrong with %j', async (argv, message) => {
    const {status, out, err} = await runMain(['review', ...argv], {cwd: temporaryFolder()});
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('says where another version wrote the review', async () => {
    const cwd = temporaryFolder({'out/review/index.html': '<title>x</title>'});
    expect((await runMain(['review', 'out'], {cwd})).err).toContain('another version wrote it; build it again');
  });

  it('says where the port is taken', async () => {
    const cwd = temporaryFolder({'out/review/index.html': "form-action 'none';</head>"});
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const {status, err} = await runMain(['review', 'out', '--port', String(port)], {cwd});
    expect([status, err]).toEqual([
      2,
      `error: Cannot listen on port ${port}: it is taken; give another with \`--port\`, or 0 for any that is free\n`,
    ]);
  });
});

describe.skipIf(!isReady || !existsSync(bin))('sxs-kb review in Chromium', () => {
  it('records what is decided at once, and takes it back', async () => {
    const cwd = temporaryFolder();
    writeReview(join(cwd, 'out'), [everythingPage(swedish)]);
    const child = spawn(process.execPath, [bin, 'review', 'out', '--port', '0', '--by', 'Kim "<K>"'], {cwd});
    onTestFinished(() => void child.kill('SIGKILL'));
    const exit = once(child, 'exit');
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/index\.html\n$/);
    const rows = (): {action: string; by: string}[] =>
      readFileSync(join(cwd, file), 'utf8')
        .split('\n')
        .filter((one) => one !== '')
        .map((one) => JSON.parse(one) as {action: string; by: string});

    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const {page, errors} = await openTab(browser);
    await page.goto(`${line.trim()}#p=sv-SE/mail/queues`);
    await page.waitForSelector('.row');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.waitForSelector('.said:text-is("Saved 1 decision in sxs-kb.decisions.ndjson.")');
    expect(await page.textContent('[data-row="1"] .decided')).toBe('✓ confirmedsavedUndo');
    expect(await page.textContent('button.save')).toBe('All saved');
    expect(rows().map(({action, by}) => [action, by])).toEqual([['confirm', 'Kim "<K>"']]);
    await page.keyboard.press('A');
    await page.waitForSelector('.said:text-is("Saved 3 decisions in sxs-kb.decisions.ndjson.")');
    expect(rows()).toHaveLength(4);
    await page.keyboard.press('u');
    await page.waitForSelector('.said:text-is("Undone.")');
    expect(rows()).toHaveLength(1);
    expect(errors).toEqual([]);

    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    await page.keyboard.press('A');
    await page.waitForSelector('.said:text("sxs-kb review does not answer")');
    expect(await page.textContent('button.save')).toBe('Save 3 decisions');
  });
});

import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {runMain} from '../cli/run-main.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {isReady, openBrowser, openTab, reviewAddress} from '../review-page/open-browser.js';
import {describeReal, realPath} from './shared-pages.js';

describeReal('the Swedish seed on the review page', () => {
  it.skipIf(!isReady)('has its equal changes taken at once, and one sentence corrected', async () => {
    const cwd = temporaryFolder();
    const seeds = resolve(realPath('seeds'));
    const standing = async (): Promise<string | undefined> => {
      const {status, out} = await runMain(['build', seeds, '--out', 'out', '--decisions', 'd.ndjson', '--no-cache'], {
        cwd,
      });
      expect(status).toBe(0);
      return /^ {2}sv-SE {2}(.*)$/m.exec(out)?.[1];
    };
    expect(await standing()).toBe('52 current, 23 patched, 6 stale');
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const {page, errors} = await openTab(browser);
    const [file = ''] = readdirSync(join(cwd, 'out/review/sv-SE'), {recursive: true, encoding: 'utf8'}).filter((name) =>
      name.endsWith('.js'),
    );
    await page.goto(reviewAddress(join(cwd, 'out'), `p=${encodeURIComponent(`sv-SE/${file.replace(/\.js$/, '')}`)}`));
    await page.waitForSelector('.row');
    await page.keyboard.press('A');
    await page.waitForSelector('dialog');
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=all decided');
    // The sentence of which a link changed, too, is no part of the group.
    await page.click('button.chip.patched');
    await page.click('.row:not(:has(.decided)) button:has-text("Take")');
    await page.click('button.chip.patched');
    await page.click('button.chip.stale');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.waitForSelector('textarea:focus');
    await page.fill('textarea', 'En ny mening.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.row .decided:has-text("corrected")');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button.save')]);
    await download.saveAs(join(cwd, 'saved.ndjson'));
    const imported = await runMain(['import', 'saved.ndjson', '--for', seeds, '--decisions', 'd.ndjson'], {cwd});
    expect([imported.status, imported.out]).toEqual([0, expect.stringContaining('24 decisions, 0 not matched')]);
    // With all 23 patches taken and nothing else it is 75 current and 6 stale.
    expect(await standing()).toBe('76 current, 5 stale');
    expect(errors).toEqual([]);
  });
});

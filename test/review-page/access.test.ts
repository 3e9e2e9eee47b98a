import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isReady, openBrowser, openTab, reviewAddress} from './open-browser.js';
import {arabic, chinese, everythingPage, swedish} from './sample-pages.js';
import {indexRow, sampleRow, writeReview} from './sample-review.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!isReady)('the review page for everyone', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-review-'));

  beforeAll(async () => {
    const pages = [swedish, chinese, arabic].map((texts) => everythingPage(texts));
    const rows = pages.map((page) => ({...sampleRow(page), risk: 41}));
    writeReview(folder, pages, [...rows, ...Array.from({length: 40}, (_, at) => indexRow(at))], {
      'sv-SE/mail/queues': {u00000009: [17, 0, 0], u00000003: [46, 7, 1, 'rapport', 'ute']},
      'ar-SA/mail/queues': {u00000003: [46, 7, 1, 'الرسائل']},
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, {recursive: true});
  });

  /** What axe says is wrong: rule, and where. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return await page.evaluate(
      `axe.run(document, {resultTypes: ['violations'], preload: false}).then(({violations}) =>
        violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ' ' + target.join(' '))))`,
    );
  }

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each([360, 1280])('has no violations of axe at a width of %d', async (width) => {
      const {page, errors} = await openTab(browser, {colorScheme, viewport: {width, height: 800}, bypassCSP: true});
      const found: Record<string, string[]> = {};
      for (const place of ['', 'p=sv-SE/mail/queues', 'p=zh-TW/mail/queues', 'p=ar-SA/mail/queues']) {
        await page.goto(reviewAddress(folder, place));
        await page.reload();
        await page.waitForSelector(place === '' ? 'a.page' : '.row');
        found[place] = await violations(page);
      }
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.waitForSelector('textarea:focus');
      found.editor = await violations(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('a');
      await page.waitForSelector('dialog');
      found.dialog = await violations(page);
      await page.keyboard.type('Kim');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.decided');
      found.decided = await violations(page);
      await page.keyboard.press('?');
      await page.waitForSelector('dialog');
      found.keys = await violations(page);
      await page.click('text=Close');
      await page.goto(reviewAddress(folder, 'p=ar-SA/mail/queues&o=risk'));
      await page.reload();
      await page.click('text=Whole page');
      await page.click('.risk summary');
      found.risk = await violations(page);
      await page.goto(reviewAddress(folder, 'o=risk'));
      await page.waitForSelector('.page-risk');
      found.byRisk = await violations(page);
      await page.fill('input[type=search]', 'nothing is called so');
      await page.waitForSelector('.nothing');
      found.nothing = await violations(page);
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
      expect(errors).toEqual([]);
    });
  });

  it.each([360, 640])('needs no scrolling to the side at a width of %d', async (width) => {
    const {page} = await openTab(browser, {viewport: {width, height: 700}});
    for (const place of ['', 'o=risk', 'p=sv-SE/mail/queues', 'p=ar-SA/mail/queues', 'p=sv-SE/mail/queues&o=risk']) {
      await page.goto(reviewAddress(folder, place));
      await page.reload();
      await page.waitForSelector(place.startsWith('p=') ? '.row' : 'a.page');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  it('has buttons that a thumb can hit on a phone', async () => {
    const {page} = await openTab(browser, {viewport: {width: 360, height: 700}});
    await page.goto(reviewAddress(folder, 'p=sv-SE/mail/queues'));
    await page.waitForSelector('.row');
    await page.keyboard.press('j');
    const heights = await page.$$eval('.bar button, .filters button, .tools button, .risk summary', (found) =>
      found.map((one) => one.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(8);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.$$eval('.bar button', (found) => found.map((one) => one.textContent))).toEqual([
      'Takea',
      'Edite',
      'Laters',
    ]);
  });

  it('moves nothing where somebody wants that', async () => {
    const {page} = await openTab(browser, {reducedMotion: 'reduce'});
    await page.goto(reviewAddress(folder, 'p=sv-SE/mail/queues'));
    await page.waitForSelector('.row');
    const moving = `[...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).transitionDuration !== '0s').length`;
    expect(await page.evaluate(moving)).toBe(0);
  });

  it('tells a screen reader what was done', async () => {
    const {page} = await openTab(browser);
    await page.goto(reviewAddress(folder, 'p=sv-SE/mail/queues'));
    await page.waitForSelector('.row');
    expect(await page.getAttribute('.said', 'role')).toBe('status');
    await page.keyboard.press('u');
    await page.waitForSelector('.said:text-is("Nothing to undo.")');
    expect(await page.getByRole('group', {name: 'Sentence 10, current, error, warning'}).count()).toBe(1);
    expect(await page.getByRole('button', {name: 'False positive'}).count()).toBe(2);
  });
});

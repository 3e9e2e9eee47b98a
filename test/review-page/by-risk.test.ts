import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ReviewRisks} from '../../src/model/review-page.js';
import {isReady, openBrowser, openTab, reviewAddress, until} from './open-browser.js';
import {arabic, chinese, everythingPage, swedish} from './sample-pages.js';
import {sampleRow, writeReview} from './sample-review.js';

const pages = [swedish, chinese, arabic].map((texts) => everythingPage(texts));
const place = 'p=sv-SE/mail/queues';

/** Of the sentence that a check found something on, one that is current, and two that are patched. */
const sentences: ReviewRisks['sentences'] = {
  u00000009: [17, 0, 0],
  u00000003: [46, 7, 1, 'rapport', 'ute'],
  u00000001: [120, 1, 0, 'dygn'],
  u0000000d: [40, 0, 0],
};

describe.skipIf(!isReady)('the review page by risk', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-review-'));

  beforeAll(async () => {
    const rows = pages.map(sampleRow);
    writeReview(
      folder,
      pages,
      rows.map((row) => (row.locale === 'ar-SA' ? row : {...row, risk: row.locale === 'zh-TW' ? 1300 : 41})),
      {'sv-SE/mail/queues': sentences, 'zh-TW/mail/queues': {}},
    );
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, {recursive: true, force: true});
  });

  async function open(at = place) {
    const tab = await openTab(browser);
    await tab.page.goto(reviewAddress(folder, at));
    await tab.page.waitForSelector(at.includes('p=') ? '.row' : 'a.page');
    return tab;
  }
  const rows = (page: Page): Promise<(string | null)[]> =>
    page.$$eval('.row', (found) => found.map((one) => one.getAttribute('data-row')));
  const risks = (page: Page): Promise<(string | null)[]> =>
    page.$$eval('.risk summary', (found) => found.map((one) => one.textContent));
  const focused = (page: Page): Promise<string | null> =>
    page.evaluate('document.activeElement.getAttribute("data-row")');
  const hash = (page: Page): Promise<string> => page.evaluate('location.hash');

  it('shows sentences as on the page, and those to work on with their risk', async () => {
    const {page, errors} = await open();
    expect(await risks(page)).toEqual(['Risk 3.7', 'Risk 30.3', 'Risk 0.8']);
    expect(await page.getAttribute('button:text-is("As on the page")', 'aria-pressed')).toBe('true');
    expect(errors).toEqual([]);
  });

  it('shows the riskiest first where that is chosen, and keeps that in the address', async () => {
    const {page} = await open();
    await page.click('text=Riskiest first');
    expect(await rows(page)).toEqual(['9', '1', '13', '2', '8', '10', '11', '12']);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Riskiest first');
    expect(await hash(page)).toBe('#p=sv-SE/mail/queues&o=risk');
    await page.click('text=Whole page');
    expect(await rows(page)).toEqual(['9', '3', '1', '13', '0', '2', '4', '5', '7', '8', '10', '11', '12']);
    expect(await risks(page)).toEqual(['Risk 30.3', 'Risk 6.7', 'Risk 3.7', 'Risk 0.8']);
    await page.click('button.chip.patched');
    expect(await rows(page)).toEqual(['1', '13', '2', '12']);
    await page.reload();
    await page.waitForSelector('.row');
    expect(await rows(page)).toEqual(['9', '1', '13', '2', '8', '10', '11', '12']);
    await page.click('text=As on the page');
    expect(await hash(page)).toBe('#p=sv-SE/mail/queues');
    expect((await rows(page)).slice(0, 3)).toEqual(['0', '1', '2']);
  });

  it('says in words what a risk is made of', async () => {
    const {page} = await open(`${place}&o=risk`);
    await page.click('text=Whole page');
    const parts = async (row: number): Promise<(string | null)[]> => {
      await page.click(`[data-row="${row}"] .risk summary`);
      return page.$$eval(`[data-row="${row}"] .risk li`, (found) => found.map((one) => one.textContent));
    };
    expect(await parts(3)).toEqual([
      '+2' + '2 words that nothing explains: rapport, ute',
      '+1.8' + '7 times two words side by side that no other sentence has so',
      '+0.9' + '46 characters of English',
      '+2' + 'another translation of the same English',
    ]);
    expect(await parts(9)).toEqual(['+30' + '1 error, 1 warning', '+0.3' + '17 characters of English']);
    expect(await page.getAttribute('[data-row="3"] .risk li [lang]', 'lang')).toBe('sv-SE');
  });

  it('opens a risk by keys', async () => {
    const {page} = await open(`${place}&o=risk`);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('9');
    await page.focus('[data-row="9"] .risk summary');
    await page.keyboard.press('Enter');
    expect(await page.isVisible('[data-row="9"] .risk li')).toBe(true);
  });

  it('goes from one to the next in that order, and on to what is open', async () => {
    const {page} = await open();
    await page.keyboard.press('o');
    const found: (string | null)[] = [];
    for (const key of 'jjjjkk') {
      await page.keyboard.press(key);
      found.push(await focused(page));
    }
    expect(found).toEqual(['9', '1', '13', '2', '13', '1']);
    await page.keyboard.press('s');
    expect(await focused(page)).toBe('13');
    await page.keyboard.press('s');
    expect(await focused(page)).toBe('2');
    await page.keyboard.press('o');
    expect(await hash(page)).toBe('#p=sv-SE/mail/queues');
  });

  it('goes to a sentence by its address', async () => {
    const {page} = await open(`${place}&u=u00000003&o=risk`);
    expect(await focused(page)).toBe('3');
    expect(await hash(page)).toBe('#p=sv-SE/mail/queues&u=u00000003&o=risk');
    expect((await rows(page))[0]).toBe('9');
  });

  it('lists the pages with the riskiest sentences first, and leads on in that order', async () => {
    const {page, errors} = await open('');
    const locales = (): Promise<(string | null)[]> =>
      page.$$eval('a.page .locale', (found) => found.map((one) => one.textContent));
    expect(await locales()).toEqual(['sv-SE', 'ar-SA', 'zh-TW']);
    await page.click('text=Riskiest first');
    expect(await locales()).toEqual(['zh-TW', 'sv-SE', 'ar-SA']);
    expect(await hash(page)).toBe('#o=risk');
    expect(await page.$$eval('a.page .page-risk', (found) => found.map((one) => one.textContent))).toEqual([
      'risk 1,300',
      'risk 41',
    ]);
    await page.reload();
    await page.waitForSelector('a.page');
    expect(await locales()).toEqual(['zh-TW', 'sv-SE', 'ar-SA']);
    await page.click('a.page >> nth=1');
    await page.waitForSelector('.row');
    expect((await rows(page))[0]).toBe('9');
    await page.waitForSelector('a[aria-label^="Previous page"]');
    expect(await page.getAttribute('a[aria-label^="Previous page"]', 'href')).toBe('#p=zh-TW/mail/queues&o=risk');
    await page.keyboard.press('o');
    expect(await page.getAttribute('a[aria-label^="Previous page"]', 'href')).toBe('#p=zh-TW/mail/queues');
    await page.click('nav >> text=All pages');
    await until(page, 'document.querySelectorAll("a.page").length === 3');
    expect(await locales()).toEqual(['sv-SE', 'ar-SA', 'zh-TW']);
    expect(errors).toEqual([]);
  });

  it('shows the page where its risks were not copied along', async () => {
    const other = mkdtempSync(join(tmpdir(), 'sxs-kb-review-'));
    writeReview(other, pages, pages.map(sampleRow), {'sv-SE/mail/queues': sentences});
    rmSync(join(other, 'review/risk'), {recursive: true});
    const {page} = await openTab(browser);
    await page.goto(reviewAddress(other, `${place}&o=risk`));
    await page.waitForSelector('.row');
    expect([(await rows(page))[0], await page.$('text=Riskiest first')]).toEqual(['0', null]);
    rmSync(other, {recursive: true});
  });

  it('offers no order where nothing is rated', async () => {
    const {page, errors} = await open('p=ar-SA/mail/queues');
    expect(await page.$('text=Riskiest first')).toBe(null);
    await page.keyboard.press('o');
    expect((await rows(page))[0]).toBe('0');
    expect(errors).toEqual([]);
  });
});

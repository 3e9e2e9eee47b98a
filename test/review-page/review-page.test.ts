import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseDecisions} from '../../src/decisions/index.js';
import {isReady, openBrowser, openTab, reviewAddress, until} from './open-browser.js';
import {arabic, chinese, everythingPage, swedish} from './sample-pages.js';
import {indexRow, sampleRow, writeReview} from './sample-review.js';

const pages = [swedish, chinese, arabic].map((texts) => everythingPage(texts));
const place = 'p=sv-SE/mail/queues';

describe.skipIf(!isReady)('the review page', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-review-'));

  beforeAll(async () => {
    writeReview(folder, pages, [...pages.map(sampleRow), indexRow(1)]);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens a page, and waits until its rows are there. */
  async function open(at = place) {
    const tab = await openTab(browser);
    await tab.page.goto(reviewAddress(folder, at));
    await tab.page.waitForSelector(at === '' ? 'a.page' : '.row');
    return tab;
  }
  const said = (page: Page, text: string): Promise<unknown> => page.waitForSelector(`.said:text-is("${text}")`);
  const rows = (page: Page): Promise<string[]> =>
    page.$$eval('.row.work', (found) => found.map((one) => one.getAttribute('aria-label') ?? ''));
  const focused = (page: Page): Promise<string | null> =>
    page.evaluate('document.activeElement.getAttribute("data-row")');

  /** Decides with a name, the first time. */
  async function withName(page: Page, key: string): Promise<void> {
    await page.keyboard.press(key);
    await page.waitForSelector('dialog');
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog', {state: 'detached'});
  }

  /** Saves, and gives the rows of the file. */
  async function saved(page: Page): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button.save')]);
    return readFileSync(await download.path(), 'utf8');
  }

  it('lists all pages, those with most to do first', async () => {
    const {page, errors} = await open('');
    expect(await page.$$eval('a.page .title', (found) => found.map((one) => one.textContent))).toEqual([
      'Messages wait in a queue',
      'Messages wait in a queue',
      'Messages wait in a queue',
      'Page 1 about something',
    ]);
    expect(await page.$$eval('a.page .locale', (found) => found.map((one) => one.textContent))).toEqual([
      'sv-SE',
      'ar-SA',
      'zh-TW',
      'nl-NL',
    ]);
    expect(await page.textContent('.totals')).toContain('4 pages in 4 locales');
    await page.selectOption('select[aria-label=Folder]', 'folder-1');
    expect(await page.$$eval('a.page', (found) => found.length)).toBe(1);
    await page.selectOption('select[aria-label=Folder]', '');
    await page.keyboard.press('/');
    await page.keyboard.type('zh-tw');
    await until(page, 'document.querySelectorAll("a.page").length === 1');
    await page.click('a.page');
    await page.waitForSelector('.row');
    expect(await page.textContent('h1')).toContain('Messages wait in a queue');
    expect(errors).toEqual([]);
  });

  it('shows what has to be done, was and now, and folds the rest', async () => {
    const {page} = await open();
    expect(await rows(page)).toEqual([
      'Sentence 2, patched',
      'Sentence 3, patched',
      'Sentence 9, stale',
      'Sentence 10, current, error, warning',
      'Sentence 11, missing',
      'Sentence 12, untranslated',
      'Sentence 13, patched',
      'Sentence 14, patched',
    ]);
    const first = await page.$$eval('[data-row="1"] .wording', (found) =>
      found.map((one) => (one as {innerText?: string}).innerText?.split('\n')),
    );
    expect(first[0]).toEqual([
      'was',
      '',
      'Mail that the connector cannot hand over waits in a queue, and Post Office tries again to deliver each message for two days.',
    ]);
    expect(first[3]?.[0]).toBe('now');
    expect(await page.textContent('[data-row="1"] del')).toBe('Post Office');
    expect(await page.textContent('.fold')).toBe('4 other rows ▸');
    await page.click('.fold button');
    expect(await page.$$eval('.row.outside', (found) => found.length)).toBe(1);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('4 other rows ▾');
    await page.click('text=Whole page');
    expect(await page.$$eval('.row', (found) => found.length)).toBe(14);
  });

  it('filters by status, severity, check and words', async () => {
    const {page} = await open();
    const shown = async (): Promise<string[]> => (await rows(page)).map((label) => label.split(', ')[0] ?? '');
    await page.click('button.chip.stale');
    expect(await shown()).toEqual(['Sentence 9']);
    await page.click('button.chip.error');
    expect(await shown()).toEqual(['Sentence 9', 'Sentence 10']);
    await page.click('button.chip.stale');
    await page.click('button.chip.error');
    await page.selectOption('select[aria-label=Check]', 'terminal-punctuation');
    expect(await shown()).toEqual(['Sentence 10']);
    await page.selectOption('select[aria-label=Check]', '');
    await page.keyboard.press('/');
    await page.keyboard.type('ADMINISTRATÖR');
    await until(page, 'document.querySelectorAll(".row.work").length === 1');
    expect(await shown()).toEqual(['Sentence 13']);
    await page.fill('input[type=search]', '');
    await until(page, 'document.querySelectorAll(".row.work").length === 8');
    await page.click('text=One by one');
    expect(await shown()).toEqual(['Sentence 2', 'Sentence 3', 'Sentence 13', 'Sentence 14']);
  });

  it('does everything by keys, and the focus goes along', async () => {
    const {page, errors} = await open();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('1');
    await withName(page, 'a');
    await said(page, 'Taken.');
    expect(await focused(page)).toBe('2');
    await page.keyboard.press('s');
    expect(await focused(page)).toBe('8');
    await page.keyboard.press('a');
    await said(page, 'Nothing to take here: edit it (e), or say that it is right as it is (r).');
    await page.keyboard.press('r');
    await page.waitForSelector('dialog');
    await page.keyboard.press('Enter');
    await said(page, 'Right as it is.');
    expect(await focused(page)).toBe('9');
    await page.keyboard.press('f');
    await said(page, 'Corrected.');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('9');
    await page.keyboard.press('x');
    await page.waitForSelector('dialog');
    await page.keyboard.type('the heading says so');
    await page.keyboard.press('Enter');
    await said(page, 'Marked as a false positive.');
    expect(await focused(page)).toBe('10');
    await page.keyboard.press('a');
    await said(page, 'Corrected.');
    expect(await focused(page)).toBe('11');
    await page.keyboard.press('e');
    await page.waitForSelector('textarea:focus');
    await page.keyboard.type('Kör `Get-Queue` två gånger.');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Corrected.');
    await page.keyboard.press('A');
    await said(page, 'Took 3 sentences.');
    expect(await page.textContent('.progress')).toBe('8 of 8 done');
    expect(await page.textContent('button.save')).toBe('Save 9 decisions');
    const {decisions, findings} = parseDecisions(await saved(page), 'f');
    expect(findings).toEqual([]);
    expect(decisions.map(({action, text, why, by}) => [action, text ?? '', why ?? '', by])).toEqual([
      ['dismiss', '', 'the heading says so', 'Kim'],
      [
        'confirm',
        'E-post som kopplingen inte kan lämna över väntar i en kö, och Mail Office försöker på nytt att leverera varje meddelande under två dygn.',
        '',
        'Kim',
      ],
      ['confirm', 'Välj kopplingen i Mail Office.', '', 'Kim'],
      ['accept', '', 'the meaning has not changed', 'Kim'],
      ['correct', 'Vänta i 48 timmar', '', 'Kim'],
      ['correct', 'Ring sedan dem som sköter den andra servern.', '', 'Kim'],
      ['correct', 'Kör `Get-Queue` två gånger.', '', 'Kim'],
      [
        'confirm',
        'Logga in i Mail Office som administratör, och öppna sidan för den koppling som meddelandespårningen nämner.',
        '',
        'Kim',
      ],
      ['confirm', 'Mail Office för bok över varje försök.', '', 'Kim'],
    ]);
    expect(await page.textContent('button.save')).toBe('Save again');
    expect(errors).toEqual([]);
  });

  it('takes back what was decided last, also all of a group', async () => {
    const {page} = await open();
    await withName(page, 'A');
    await said(page, 'Took 4 sentences.');
    expect(await page.textContent('.progress')).toBe('4 of 8 done');
    await page.keyboard.press('u');
    await said(page, 'Undone.');
    expect(await page.textContent('.progress')).toBe('0 of 8 done');
    expect(await page.textContent('button.save')).toBe('Nothing to save');
    await page.keyboard.press('u');
    await said(page, 'Nothing to undo.');
  });

  it('keeps what was decided until it is saved, and the name', async () => {
    const {page} = await open();
    await page.keyboard.press('j');
    await withName(page, 'a');
    await said(page, 'Taken.');
    await page.reload();
    await page.waitForSelector('.row');
    expect(await page.textContent('[data-row="1"] .decided')).toBe('✓ confirmednot saved yetUndo');
    await page.click('[data-row="2"] button.main');
    await said(page, 'Taken.');
    expect(await page.textContent('button.save')).toBe('Save 2 decisions');
    await page.click('nav >> text=All pages');
    await page.waitForSelector('a.page');
    expect(await page.textContent('a.page .not-saved')).toBe(' Save 2 decisions');
  });

  it('does not mix two outputs that are opened from one disk', async () => {
    const {page} = await open();
    await page.keyboard.press('j');
    await withName(page, 'a');
    await said(page, 'Taken.');
    const other = mkdtempSync(join(tmpdir(), 'sxs-kb-review-'));
    writeReview(other, pages);
    await page.goto(reviewAddress(other, place));
    await page.waitForSelector('.row');
    expect(await page.textContent('button.save')).toBe('Nothing to save');
    rmSync(other, {recursive: true});
  });

  it('checks a text while it is typed', async () => {
    const {page} = await open(`${place}&u=u00000009`);
    await page.keyboard.press('e');
    await page.waitForSelector('textarea:focus');
    const hints = (): Promise<(string | null)[]> =>
      page.$$eval('.live li', (found) => found.map((one) => one.textContent));
    expect(await hints()).toEqual(['Number 48 of the English is not here', 'Number 24 is not in the English']);
    await page.fill('textarea', 'Vänta i 48 timmar');
    expect(await hints()).toEqual(['Numbers, names, links and markup are as in English.']);
    await page.keyboard.press('Escape');
    expect(await page.$('textarea')).toBe(null);
    expect(await focused(page)).toBe('9');
  });

  it('goes to a sentence by its address, folded or not', async () => {
    const {page} = await open(`${place}&u=u00000003`);
    expect(await focused(page)).toBe('3');
    await page.evaluate('location.hash = "#p=sv-SE/mail/queues&u=u0000000d"');
    await until(page, 'document.activeElement.getAttribute("data-row") === "13"');
  });

  it('goes from page to page', async () => {
    const {page} = await open();
    await page.click('a[aria-label^="Next page"]');
    await page.waitForSelector('h1');
    await until(page, 'location.hash.includes("ar-SA")');
    await page.waitForSelector('p[dir=rtl]');
    await page.click('a[aria-label^="Previous page"]');
    await until(page, 'location.hash.includes("sv-SE") && document.querySelectorAll("p[lang=sv-SE]").length > 0');
    expect(await page.$('p[dir=rtl]')).toBe(null);
  });

  it('lets languages run in their own direction, and nothing else', async () => {
    const {page} = await open('p=ar-SA/mail/queues');
    await page.click('text=Whole page');
    expect(await page.$$eval('[dir=rtl]', (found) => [...new Set(found.map((one) => one.tagName))])).toEqual(['P']);
    expect(await page.getAttribute('[data-row="3"] .translation p', 'lang')).toBe('ar-SA');
    expect(await page.getAttribute('[data-row="3"] .english p', 'lang')).toBe('en-US');
    expect(await page.textContent('[data-row="3"] .translation bdi')).toBe('https://example.com/help');
  });

  it('says what cannot be loaded', async () => {
    const tab = await openTab(browser);
    await tab.page.goto(reviewAddress(folder, 'p=sv-SE/gone'));
    await tab.page.waitForSelector('.problem');
    expect(await tab.page.textContent('.problem')).toContain('Cannot load ./sv-SE/gone.js');
    await tab.page.goto(reviewAddress(folder, 'p=../../etc/x'));
    await tab.page.reload();
    await tab.page.waitForSelector('.problem');
    expect(await tab.page.textContent('.problem')).toContain('Cannot load ../../etc/x');
  });

  it('does nothing on letters where somebody wants that', async () => {
    const {page} = await open();
    await page.keyboard.press('?');
    await page.waitForSelector('dialog');
    await page.click('text=Letters are commands');
    await page.click('text=Close');
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe('1');
  });

  it('is dark where somebody wants that', async () => {
    const {page} = await open();
    const colour = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await colour();
    await page.selectOption('.theme select', 'dark');
    expect(await colour()).not.toBe(light);
    await page.reload();
    await page.waitForSelector('.row');
    expect(await colour()).not.toBe(light);
  });
});

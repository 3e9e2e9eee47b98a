import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {pageOfRows} from './many-rows.js';
import {isReady, openBrowser, openTab, reviewAddress, until} from './open-browser.js';
import {indexRow, writeReview} from './sample-review.js';

/** Notes that the first rows have been shown. */
const watch = `new MutationObserver(() => {
  if (globalThis.isSeen || !document.querySelector('.row, a.page')) return;
  globalThis.isSeen = true;
  requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.isShown = true; }));
}).observe(document, {childList: true, subtree: true});`;

/** Scrolls to the end, two screens in every frame; gives the number of frames. */
const scroll = `new Promise((done) => {
  let frames = 0;
  const step = () => {
    frames++;
    const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    if (isEnd) done(frames);
    else { scrollBy(0, 2000); requestAnimationFrame(step); }
  };
  requestAnimationFrame(step);
})`;

/** What a trace of Chromium says of a task: where it ran, and for how many microseconds of processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

/**
 * The longest task of the page in milliseconds of processor time: a frame is one. Time on the clock would be that of whatever
 * else the machine does.
 */
function longestTask(trace: Buffer): number {
  const {traceEvents} = JSON.parse(trace.toString('utf8')) as {traceEvents: TraceEvent[]};
  const names = traceEvents.filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const pages = new Set(names.map(({pid, tid}) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({name, pid, tid}) => name.endsWith('RunTask') && pages.has(`${pid} ${tid}`));
  return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1000;
}

describe.skipIf(!isReady)('the speed of the review page', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-review-'));
  const empty = mkdtempSync(join(tmpdir(), 'sxs-kb-review-'));

  beforeAll(async () => {
    const index = Array.from({length: 30_000}, (_, at) => indexRow(at));
    writeReview(folder, [1, 300, 14_000].map(pageOfRows), index);
    writeReview(empty, [pageOfRows(1)]);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    for (const one of [folder, empty]) rmSync(one, {recursive: true});
  });

  /**
   * Milliseconds of processor time that the page takes until the first rows are shown: the best of some. Time on the clock
   * would be that of whatever else the machine does.
   */
  async function shownAfter(output: string, place: string): Promise<number> {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const {page} = await openTab(browser);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', {timeDomain: 'threadTicks'});
      await page.addInitScript(watch);
      await page.goto(reviewAddress(output, place));
      await until(page, 'globalThis.isShown');
      const {metrics} = await session.send('Performance.getMetrics');
      times.push(1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN));
      await page.context().close();
    }
    return Math.min(...times);
  }

  it('shows 300 rows within three times, and 14,000 within ten times what one takes', async () => {
    const one = await shownAfter(empty, 'p=nl-NL/rows-1');
    const some = await shownAfter(folder, 'p=nl-NL/rows-300');
    const many = await shownAfter(folder, 'p=nl-NL/rows-14000');
    console.log(`rows: ${one.toFixed()} ms for 1, ${some.toFixed()} for 300, ${many.toFixed()} for 14,000`);
    expect(some / one).toBeLessThan(3);
    expect(many / one).toBeLessThan(10);
  });

  it('lists 30,000 pages within ten times what one takes', async () => {
    const one = await shownAfter(empty, '');
    const many = await shownAfter(folder, '');
    console.log(`pages: ${one.toFixed()} ms for 1, ${many.toFixed()} for 30,000`);
    expect(many / one).toBeLessThan(10);
  });

  it('scrolls through 14,000 rows without a frame over 100 ms', async () => {
    // What else runs on the processor makes the same work take longer: only a frame that is slow each time is one.
    const tries: number[] = [];
    while (tries.length < 3 && !tries.some((one) => one <= 100)) tries.push(await longestFrame());
    expect(Math.min(...tries)).toBeGreaterThan(1);
    expect(Math.min(...tries)).toBeLessThanOrEqual(100);
  });

  /** Scrolls through all rows, and gives what the longest frame took, in milliseconds. */
  async function longestFrame(): Promise<number> {
    const {page} = await openTab(browser);
    await page.goto(reviewAddress(folder, 'p=nl-NL/rows-14000'));
    await page.waitForSelector('.row');
    await page.click('text=Whole page');
    await browser.startTracing(page, {
      categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'],
    });
    const frames = Number(await page.evaluate(scroll));
    const longest = longestTask(await browser.stopTracing());
    expect(await page.$$eval('.row', (rows) => rows.at(-1)?.getAttribute('data-row'))).toBe('13999');
    console.log(`scrolling: ${frames} frames, the longest took ${longest.toFixed()} ms`);
    expect(frames).toBeGreaterThan(200);
    await page.close();
    return longest;
  }
});

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ReviewPage, ReviewSentence} from '../../src/model/review-page.js';
import {pageOfRows} from './many-rows.js';
import {isReady, openBrowser, openTab, reviewAddress, until} from './open-browser.js';
import {finding} from './sample-pages.js';
import {samplePage, sampleRow, sampleSentence, writeReview} from './sample-review.js';

/** Texts that would do something if they were taken for more than texts. */
const attacks = [
  '</script><script>globalThis.isHacked = true</script>',
  '<img src=x onerror="globalThis.isHacked = true">',
  '<svg onload=globalThis.isHacked=true>',
  '"><iframe src="https://evil.example/"></iframe>',
  "'; globalThis.isHacked = true; '",
  '${globalThis.isHacked = true}',
  '`-globalThis.isHacked-`',
  '[x](javascript:alert(1))',
  '__proto__',
  '\u202Ereversed\u2066\u0000\u0007\u200B\u2028',
  '<!--<script>',
];
const addresses = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  'https://good.example/"onclick="alert(1)',
];

function hostileSentence(text: string, index: number): ReviewSentence {
  const url = addresses[index % addresses.length];
  const parts = [
    text,
    {s: text, m: 'a', u: url},
    {s: text, m: 'p', u: url},
    {s: text, m: 'c', f: [0]},
    {s: text, m: '<b', u: url},
  ];
  return sampleSentence(index, {
    units: [text],
    en: parts,
    enWas: [{s: text, m: '-'}],
    to: parts,
    toWas: [{s: text, m: '+'}],
    toMd: text,
    status: index % 2 === 0 ? 'stale' : 'patched',
    why: `\`${text}\``,
    decided: text,
    pair: text,
    group: 0,
    block: {kind: 'cell', item: text, quote: text, cell: [1, 1]},
    findings: [
      finding({rule: text, message: `\`${text}\` ${text}`, note: text, fixed: text, expected: text}, [text, text]),
    ],
    suggestions: [{text, from: text}],
    others: [{locale: text, status: 'stale', text: parts}],
  });
}

function hostilePage(text: string, index: number): ReviewPage {
  const rows = [hostileSentence(text, index), {outside: text, block: {kind: 'html' as const}}];
  const path = `xx-XX/${index}/${text.replaceAll('/', '%')}`;
  return samplePage(rows, {
    path,
    title: `${index} ${text}`,
    locale: text,
    article: text,
    notes: [text],
    url: addresses[index % addresses.length],
    groups: [{class: 'rename', before: text, after: text, count: 2}],
  });
}

describe.skipIf(!isReady)('pages that somebody hostile wrote', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-review-'));
  const pages = attacks.map((text, index) => hostilePage(text, index));
  // A name of a file ends at NUL; such a page cannot be there.
  const writable = pages.map((page) => ({...page, path: page.path.replaceAll('\0', '')}));

  beforeAll(async () => {
    writeReview(folder, [...writable, pageOfRows(100_000)], writable.map(sampleRow));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, {recursive: true});
  });

  it('do nothing, ask for nothing, and are shown as they stand', async () => {
    const {page, errors, asked} = await openTab(browser);
    await page.goto(reviewAddress(folder));
    await page.waitForSelector('a.page');
    expect(await page.$$eval('a.page', (found) => found.length)).toBe(attacks.length);
    for (const [index, {path}] of writable.entries()) {
      const place = new URLSearchParams({p: path}).toString();
      await page.evaluate(`location.hash = ${JSON.stringify(place)}`);
      await until(page, `document.title.startsWith('${index} ') && !!document.querySelector('.row')`);
      await page.click('text=Whole page');
      expect(await page.$$eval('.row', (found) => found.length)).toBe(2);
      await page.click('[data-row="0"]');
      await page.keyboard.press('e');
      await page.waitForSelector('textarea:focus');
      await page.keyboard.press('Escape');
      const strange = 'script[src*=evil], img, iframe, svg, object, embed, base, style, [onerror], [onload], [onclick]';
      expect(await page.$$eval(strange, (found) => found.length)).toBe(0);
      const links = await page.$$eval('a[href]', (found) => found.map((one) => one.getAttribute('href') ?? ''));
      expect(links.filter((link) => !/^(?:#|https:\/\/good\.example\/)/.test(link))).toEqual([]);
      const outside = await page.$$eval('a[href^=https]', (found) => found.map((one) => one.getAttribute('rel')));
      expect(outside.filter((rel) => rel !== 'noopener noreferrer')).toEqual([]);
    }
    expect(await page.evaluate('globalThis.isHacked')).toBe(undefined);
    expect([errors, asked]).toEqual([[], []]);
  });

  it('name every character that nobody would see', async () => {
    const {page} = await openTab(browser);
    await page.goto(reviewAddress(folder, new URLSearchParams({p: writable[9]?.path ?? ''}).toString()));
    await page.waitForSelector('.row');
    const named = await page.$$eval('h1 .hidden-character', (found) => found.map((one) => one.textContent));
    expect(named).toEqual(['U+202E', 'U+2066', 'U+0000', 'U+0007', 'U+200B', 'U+2028']);
    expect(await page.evaluate('document.body.textContent.match(/[\\u202e\\u2066\\u0007\\u200b]/)')).toBe(null);
  });

  it('may have a hundred thousand sentences', async () => {
    const {page, errors} = await openTab(browser);
    await page.goto(reviewAddress(folder, 'p=nl-NL/rows-100000'));
    await page.waitForSelector('.row', {timeout: 60_000});
    await page.click('text=Whole page');
    await page.keyboard.press('End');
    await page.evaluate('location.hash = "#p=nl-NL/rows-100000&u=u0001869f"');
    await until(page, 'document.activeElement.getAttribute("data-row") === "99999"');
    expect(errors).toEqual([]);
  });
});

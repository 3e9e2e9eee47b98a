/**
 * Take the pictures of the review page in `docs/pictures`, of what stands in `out`. Needs an installed Chromium.
 *
 * Usage: `node scripts/pictures.mjs`, after `npm run build` and `npm run generate`.
 */

import {existsSync, mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const review = new URL('../out/review/index.html', import.meta.url).href;
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

mkdirSync(folder, {recursive: true});
const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
const page = await browser.newPage({viewport: {width: 1280, height: 860}, colorScheme: 'light'});
await page.goto(`${review}#p=sv-SE/sv-SE/2020-02-15/mail-flow-errors`);
await page.waitForSelector('.row');
await page.screenshot({path: `${folder}review-page.png`});
await page.evaluate('location.hash += "&u=uba368719"');
await page.waitForSelector('.row:focus');
await page.keyboard.press('e');
const field = page.locator('textarea');
await field.fill((await field.inputValue()).replace('24', '48'));
await page.setViewportSize({width: 1280, height: 520});
await page.evaluate('document.querySelector(".here").scrollIntoView({block: "center"})');
await page.screenshot({path: `${folder}review-edit.png`});
await browser.close();

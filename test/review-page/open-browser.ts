import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {programFolder} from './sample-review.js';

/** Where Debian and others put Chromium; absent where there is none. */
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Whether the page can be tried out. */
export const isReady = executablePath !== undefined && existsSync(join(programFolder, 'review.js'));
if (!isReady) console.warn('\n*** SKIPPED: the review page is tested with Chromium and `npm run build`. ***\n');

/** Starts Chromium, which asks nothing of anybody. */
export async function openBrowser(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet]});
}

/** A tab, with everything that went wrong in it and everything that it asked for. */
export interface Tab {
  readonly page: Page;
  /** Errors, and what the console says of them. */
  readonly errors: string[];
  /** Addresses that were asked for, but for those of files. */
  readonly asked: string[];
}

/** Opens a tab of its own storage. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) asked.push(request.url());
  });
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  return {page, errors, asked};
}

/** Address of the review in an output, at a place such as `p=nl-NL/a&u=u1`. */
export function reviewAddress(folder: string, place = ''): string {
  return `${pathToFileURL(join(folder, 'review/index.html')).href}${place === '' ? '' : `#${place}`}`;
}

/** Waits until something holds on a page. What Playwright has for that is forbidden by the content policy. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let left = 300; left > 0; left--) {
    if (await page.evaluate(expression)) return;
    await page.waitForTimeout(20);
  }
  throw new Error(`Expected \`${expression}\``);
}

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {isReady} from './open-browser.js';
import {programFolder} from './sample-review.js';

describe.skipIf(!isReady)('the program of the review page', () => {
  const read = (name: string): string => readFileSync(join(programFolder, name), 'utf8');

  it('is small; what deciding, the list and risks need are scripts of their own', () => {
    expect(Buffer.byteLength(read('review.js'))).toBeLessThanOrEqual(30_000);
    expect(Buffer.byteLength(read('decide.js'))).toBeLessThanOrEqual(22_000);
    expect(Buffer.byteLength(read('list.js'))).toBeLessThanOrEqual(8_000);
    expect(Buffer.byteLength(read('risk.js'))).toBeLessThanOrEqual(4_000);
  });

  it('brings nothing with it, and makes no markup of texts', () => {
    const forbidden = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function)\b/;
    const brought = /\brequire\(|(?:^|[;}])import\b|\bimport\(|\bfrom"|zod/i;
    for (const name of ['review.js', 'decide.js', 'list.js', 'risk.js'])
      expect([name, forbidden.exec(read(name)), brought.exec(read(name))]).toEqual([name, null, null]);
  });

  it('may ask nobody for anything', () => {
    expect(read('index.html').replace(/\s+/g, ' ')).toContain(
      `content="default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"`,
    );
    expect(read('index.html')).not.toMatch(/\bstyle=|\bon[a-z]+=|https?:/);
    expect(read('review.css')).not.toMatch(/url\(|@import/);
  });
});

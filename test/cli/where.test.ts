import {describe, expect, it} from 'vitest';
import {runMain} from './run-main.js';
import {versionFolder} from './version-pages.js';

describe('sxs-kb where', () => {
  it('finds every pair made from English that said so, and what English says now', async () => {
    const {status, out} = await runMain(['where', '48  HOURS', '.'], {cwd: versionFolder()});
    expect(status).toBe(0);
    expect(out.replace(/u[\da-f]{8}/g, 'uID').split('\n')).toEqual([
      '2021 queues uID',
      '  said: [-Office-] 365 retries for [-48-] hours.',
      '  now:  {+Microsoft+} 365 retries for {+24+} hours.',
      '  de-DE  2019-01-15  de-DE/2019.md:11  ab12c-104',
      '',
      '2021 queues uID',
      '  said: Microsoft 365 retries for [-48-] hours.',
      '  now:  Microsoft 365 retries for {+24+} hours.',
      '  de-DE  2020-02-20  de-DE/2020.md:11  ab12c-104  patched',
      '',
    ]);
  });

  it('says so where the canonical English still does', async () => {
    const {out} = await runMain(['where', 'queues', '.', '--format', 'json'], {cwd: versionFolder()});
    expect(JSON.parse(out)).toMatchObject([
      {locale: 'de-DE', file: 'de-DE/2019.md', canonical: true, now: 'Queues', line: 9, status: null},
      {locale: 'de-DE', file: 'de-DE/2020.md', canonical: true, status: 'current'},
      {locale: 'zh-CN', file: 'zh-CN/2021.md', canonical: true, status: 'current'},
    ]);
  });

  it('exits with 1 where nothing was found', async () => {
    expect(await runMain(['where', 'unheard of', '.'], {cwd: versionFolder()})).toEqual({status: 1, out: '', err: ''});
    expect(await runMain(['where', ' ', '.'], {cwd: versionFolder()})).toMatchObject({status: 2, out: ''});
  });
});

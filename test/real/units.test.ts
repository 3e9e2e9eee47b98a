import {mkdirSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect, it} from 'vitest';
import {pageLineSchema} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from '../cli/run-main.js';
import {tree} from '../cli/tree.js';
import {describeReal, realPath} from './shared-pages.js';

describeReal('real pages that other runs have read', () => {
  it('give what the files give', async () => {
    const cwd = resolve(realPath('.'));
    const out = temporaryFolder();
    mkdirSync(join(out, 'cwd'));
    const folders = ['seeds', 'errors', 'mail-flow'];
    const single = await runMain(['build', ...folders, '--out', join(out, 'single'), '--no-cache'], {cwd});
    const shards = [];
    for (const folder of folders.toReversed()) shards.push((await runMain(['extract', '--pages', folder], {cwd})).out);
    const lines = shards.join('').trimEnd().split('\n').reverse();
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) pageLineSchema.parse(JSON.parse(line));
    const joined = await runMain(['build', '--units', '-', '--out', join(out, 'joined'), '--no-cache'], {
      cwd,
      input: lines.join('\n'),
    });
    expect(joined.out.split('\n').slice(0, -2)).toEqual(single.out.split('\n').slice(0, -2));
    expect(readdirSync(join(out, 'joined')).length).toBeGreaterThan(5);
    expect(tree(join(out, 'joined'))).toEqual(tree(join(out, 'single')));
  });
});

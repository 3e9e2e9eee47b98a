import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {samplePage} from './sample-page.js';
import {tree} from './tree.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = existsSync(join(root, 'dist/run/sxs-kb.js'));
// Another program of this name, of moreutils, takes other arguments.
const isInstalled =
  spawnSync('parallel', ['--version'], {encoding: 'utf8'}).stdout?.startsWith('GNU parallel') ?? false;

describe.skipIf(!built || !isInstalled)('the built program under GNU parallel (the Debian package `parallel`)', () => {
  it('gives the bytes of a single run by the recipe of docs/scale.md', () => {
    const pages = Array.from({length: 12}, (_, index) => [
      [`pages-nl/nl-NL/${index}.md`, samplePage('nl-NL', '05/12/2020', index + 20)],
      [`pages-nl/sv-SE/${index}.md`, samplePage('sv-SE', '06/12/2020', index + 21)],
    ]);
    const cwd = temporaryFolder(Object.fromEntries(pages.flat()));
    symlinkSync(join(root, 'dist'), join(cwd, 'dist'));
    const [, recipe = ''] = /^```sh\n(.*?)^```$/ms.exec(readFileSync(join(root, 'docs/scale.md'), 'utf8')) ?? [];
    expect(recipe).toContain('parallel --pipe -N 500');
    const env = {...process.env, PARALLEL: '--will-cite --jobs 2', XDG_CACHE_HOME: join(cwd, '.cache')};
    const bash = (script: string): unknown =>
      execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {cwd, env, stdio: 'pipe'});
    bash(recipe.replace('-N 500', '-N 9'));
    bash('node dist/run/sxs-kb.js build --units lines/*.ndjson --out whole');
    const files = tree(join(cwd, 'out-nl'));
    expect(files['articles.ndjson']?.split('\n')).toHaveLength(13);
    expect(files).toEqual(tree(join(cwd, 'whole')));
  });
});

import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PassThrough, Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {main} from '../../src/cli/main.js';
import {gatherSources} from '../../src/engine/gather-sources.js';
import {build} from '../../src/library.js';
import {samplePage} from '../cli/sample-page.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';

const other = samplePage('sv-SE').replaceAll('0f8fad5b', '11111111');

describe('a page on the disk', () => {
  it('is read again, and left out where it has changed or gone since', async () => {
    const cwd = temporaryFolder({'a.md': samplePage(), 'b.md': other, 'c.md': other, 'd.md': other});
    const {sources} = await gatherSources({paths: ['.'], cwd});
    writeFileSync(join(cwd, 'b.md'), `${other}\n`);
    rmSync(join(cwd, 'c.md'));
    writeFileSync(join(cwd, 'd.md'), Buffer.from([0xff]));
    expect(sources[0]?.load()).toMatchObject({file: 'a.md', text: samplePage()});
    const findings = sources.slice(1).map((source) => source.load());
    expect(findings).toMatchObject(
      ['b.md', 'c.md', 'd.md'].map((file) => ({file, finding: {file, ruleId: 'input-changed', severity: 'error'}})),
    );
    // What was read of it when it was found.
    expect(sources[2]?.head()).toMatchObject({assetId: '11111111-d9cb-469f-a165-70867728950e', locale: 'sv-SE'});
    expect(sources[2]?.sentences()).toEqual(new Set());
  });

  it('is the same again where it was written over with what it was', async () => {
    const cwd = temporaryFolder({'a.md': samplePage()});
    const {sources} = await gatherSources({paths: ['a.md'], cwd});
    writeFileSync(join(cwd, 'a.md'), samplePage());
    expect(sources[0]?.load()).toMatchObject({text: samplePage()});
  });

  it('is kept as it was found, up to so many bytes of all pages', async () => {
    const page = samplePage();
    const cwd = temporaryFolder({'a.md': page, 'b.md': page, 'c.md': page});
    const {length} = Buffer.from(page);
    const loaded = async (keptBytes: number): Promise<string[]> => {
      for (const file of ['a.md', 'b.md', 'c.md']) writeFileSync(join(cwd, file), page);
      const {sources} = await gatherSources({paths: ['.'], cwd, keptBytes});
      for (const file of ['a.md', 'b.md', 'c.md']) rmSync(join(cwd, file));
      return sources.flatMap((source) => {
        const own = source.load();
        return 'text' in own && own.text === page ? [own.file] : [];
      });
    };
    expect(await loaded(2 * length)).toEqual(['a.md', 'b.md']);
    expect(await loaded(2 * length - 1)).toEqual(['a.md']);
    expect(await loaded(length - 1)).toEqual([]);
  });

  it('leaves the other pages to be built', async () => {
    const cwd = temporaryFolder({'nl-NL/a.md': samplePage(), 'sv-SE/a.md': samplePage('sv-SE'), 'sv-SE/b.md': other});
    const {sources} = await gatherSources({paths: ['.'], cwd});
    rmSync(join(cwd, 'sv-SE/a.md'));
    const {articles, findings} = build(sources);
    expect(articles.map(({pages}) => pages.map(({file}) => file))).toEqual([['nl-NL/a.md'], ['sv-SE/b.md']]);
    expect(findings.filter(({ruleId}) => ruleId === 'input-changed').map(({file}) => file)).toEqual(['sv-SE/a.md']);
  });
});

describe('sxs-kb build', () => {
  /** Builds, and does something once all pages have been found. */
  async function run(cwd: string, found: () => void): Promise<{status: number; err: string}> {
    const stderr = Object.assign(new PassThrough(), {isTTY: true, columns: 80});
    let err = '';
    let isFound = false;
    stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
      if (!isFound && err.includes('building')) {
        isFound = true;
        found();
      }
    });
    const stdout = new PassThrough().resume();
    const argv = ['build', 'docs', '--out', 'out', '--cache', 'cache', '--workers', '0'];
    const status = await main(argv, {stdin: Readable.from([]), stdout, stderr, cwd, env: {}, now: () => new Date(0)});
    return {status, err};
  }

  it('fails on a page that changes while it runs, and remembers nothing of that', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage(), 'docs/b.md': other});
    const first = await run(cwd, () => rmSync(join(cwd, 'docs/b.md')));
    expect(first.status).toBe(2);
    expect(first.err).toContain('input-changed');
    writeFileSync(join(cwd, 'docs/b.md'), other);
    const second = await run(cwd, () => undefined);
    expect(second.status).toBe(0);
    expect(second.err).not.toContain('input-changed');
  });
});

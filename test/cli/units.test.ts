import fc from 'fast-check';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {pair, samplePage} from './sample-page.js';
import {tree} from './tree.js';

const damaged = `---\nms.contentlocale: nl-NL\nms.custom: "__proto__: 1"\n---\n<span data-ttu-id="ab12c-2">Half\n\n${pair('3', 'Heel\u2028zo', 'Whole\u2028so')}\n`;

const pages: Record<string, string> = {
  'docs/nl/2019-01-01/page.md': samplePage('nl-NL', '01/01/2019', 48),
  'docs/nl/2020-05-12/page.md': samplePage('nl-NL', '05/12/2020', 24),
  'docs/sv/page.md': samplePage('sv-SE', '12/31/2020', 24).replaceAll('\n', '\r\n'),
  'docs/nl/damaged.md': damaged,
  'docs/toc.md': '\uFEFF# Contents\n',
  'docs/none.md': `${pair('1', 'Geen', 'None')} **${pair('2', 'vet \\*', 'bold \\*')}**`,
  'docs/empty.md': '',
};

describe('sxs-kb build --units', () => {
  it('gives the bytes of a single run, whatever the shards and their order', async () => {
    const cwd = temporaryFolder(pages);
    const single = await runMain(['build', 'docs', '--out', 'single'], {cwd});
    const wanted = tree(join(cwd, 'single'));
    expect(wanted['units.ndjson']?.split('\n').length).toBeGreaterThan(6);
    const names = Object.keys(pages);
    const shards = fc.tuple(
      fc.shuffledSubarray(names, {minLength: names.length}),
      fc.integer({min: 1, max: names.length}),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(shards, async ([order, size]) => {
        const folder = String(run++);
        const files: string[] = [];
        for (let start = 0; start < order.length; start += size) {
          const list = order.slice(start, start + size).join('\n');
          const shard = await runMain(['extract', '--pages', '--files-from', '-'], {cwd, input: list});
          const file = `${folder}-${files.length}.ndjson`;
          files.push(file);
          writeFileSync(join(cwd, file), shard.out);
        }
        const built = await runMain(['build', '--units', ...files, '--out', folder], {cwd});
        expect(tree(join(cwd, folder))).toEqual(wanted);
        expect({...built, out: built.out.replace(`to ${folder},`, 'to single,')}).toEqual(single);
      }),
      {numRuns: 8},
    );
  });

  it('takes all files of a folder, but for the notes of what wrote them', async () => {
    const cwd = temporaryFolder(pages);
    const single = await runMain(['build', 'docs', '--out', 'single'], {cwd});
    const {out: lines} = await runMain(['extract', '--pages', 'docs'], {cwd});
    mkdirSync(join(cwd, 'lines'));
    for (const [index, line] of lines.split('\n').slice(0, -1).entries())
      writeFileSync(join(cwd, `lines/part-0000${index}`), `${line}\n`);
    writeFileSync(join(cwd, 'lines/_SUCCESS'), '');
    const {status, err} = single;
    expect(await runMain(['build', '--units', 'lines', '--out', 'out'], {cwd})).toMatchObject({status, err});
    expect(tree(join(cwd, 'out'))).toEqual(tree(join(cwd, 'single')));
  });

  it('takes some pages from standard input and others as files', async () => {
    const cwd = temporaryFolder(pages);
    const others = ['docs/nl', 'docs/toc.md', 'docs/none.md', 'docs/empty.md'];
    await runMain(['build', 'docs/sv', ...others, '--out', 'single'], {cwd});
    const {out: input} = await runMain(['extract', '--pages', 'docs/sv'], {cwd});
    await runMain(['build', ...others, '--units', '-', '--out', 'out'], {cwd, input});
    expect(tree(join(cwd, 'out'))).toEqual(tree(join(cwd, 'single')));
  });

  it('takes lines that another program has written anew', async () => {
    const cwd = temporaryFolder(pages);
    await runMain(['build', 'docs', '--out', 'single'], {cwd});
    const {out} = await runMain(['extract', '--pages', 'docs'], {cwd});
    const turned = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).reverse())));
    await runMain(['build', '--units', '-', '--out', 'out'], {cwd, input: turned.join('\n')});
    expect(tree(join(cwd, 'out'))).toEqual(tree(join(cwd, 'single')));
  });

  it('says which line it cannot use, and goes on with the others', async () => {
    const cwd = temporaryFolder({'a.md': samplePage(), 'b.md': samplePage('sv-SE')});
    const {out} = await runMain(['extract', '--pages', 'a.md', 'b.md'], {cwd});
    const [first = '', second = ''] = out.split('\n');
    writeFileSync(
      join(cwd, 'x.ndjson'),
      [first, first, second.slice(0, -100), '', '{"file":1}', second.replace('"line":8', '"line":"8"')].join('\n'),
    );
    const run = await runMain(['build', '--units', 'x.ndjson', 'gone.ndjson', '--out', 'out'], {cwd});
    expect(run.status).toBe(2);
    expect(run.out).toContain('1 article, 1 page, 3 pairs');
    expect(run.err).toContain('x.ndjson\n5:1 error Unexpected line, expected one of `sxs-kb extract --pages`');
    expect(run.err).toContain('6:1 error Unexpected second, different line for `b.md`: the first counts');
    expect(run.err).toContain('b.md\n1:1 error Unexpected line for the page, expected one of `extract --pages`');
    expect(run.err).toContain('gone.ndjson\n1:1 error Cannot read the file: it does not exist');
  });

  it('never takes a prototype from a line', async () => {
    const cwd = temporaryFolder({'a.md': samplePage()});
    const {out} = await runMain(['extract', '--pages', 'a.md'], {cwd});
    const evil = out.replace(
      '"data":{',
      '"data":{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},',
    );
    expect(evil).not.toBe(out);
    await runMain(['build', '--units', '-', '--out', 'out'], {cwd, input: evil});
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('never writes outside the folder, whatever a line says', async () => {
    const cwd = temporaryFolder({'in/a.md': samplePage()});
    const {out} = await runMain(['extract', '--pages', 'in/a.md'], {cwd});
    const evil = out.replaceAll('in/a.md', '../../../evil.md').replaceAll('nl-NL', '../../x');
    const run = await runMain(['build', '--units', '-', '--out', 'deep/out'], {cwd, input: evil});
    expect(run.out).toContain('1 article');
    expect(existsSync(join(cwd, 'x'))).toBe(false);
    expect(Object.keys(tree(cwd)).filter((path) => !path.startsWith('deep/out/'))).toEqual(['in/a.md']);
    expect(readFileSync(join(cwd, 'in/a.md'), 'utf8')).toBe(samplePage());
  });
});

import {spawnSync} from 'node:child_process';
import {existsSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {afterAll, describe, expect, it} from 'vitest';
import {remarkSxs, remarkSxsCheck} from '../src/index.js';
import {samplePage} from './cli/sample-page.js';

const root = join(import.meta.dirname, '..');
/** A wrong number and a link that leads elsewhere. */
const wrong = samplePage()
  .replace('Wacht 24 uur', 'Wacht 27 uur')
  .replace('(https://example.com/a).</span><span', '(https://example.com/b).</span><span');

async function messages(text: string): Promise<VFile['messages']> {
  const file = new VFile({path: 'docs/a.md', value: text});
  const processor = unified().use(remarkParse).use(remarkSxs).use(remarkSxsCheck);
  await processor.run(processor.parse(file), file);
  return file.messages;
}

describe('remarkSxsCheck', () => {
  it('brings every check, with place, rule and address', async () => {
    const found = await messages(wrong);
    expect(
      found.map(({ruleId, source, line, column, fatal, actual, url}) => ({
        ruleId,
        source,
        line,
        column,
        fatal,
        actual,
        url,
      })),
    ).toEqual([
      {
        ruleId: 'number-mismatch',
        source: 'sxs-kb',
        line: 10,
        column: 37,
        fatal: true,
        actual: '27',
        url: 'docs/checks.md#number-mismatch',
      },
      {
        ruleId: 'link-target',
        source: 'sxs-kb',
        line: 12,
        column: 38,
        fatal: true,
        actual: 'https://example.com/b',
        url: 'docs/checks.md#link-target',
      },
    ]);
  });

  it('says nothing about a good page', async () => {
    expect(await messages(samplePage())).toEqual([]);
  });

  it('throws where nobody read the pairs', async () => {
    const processor = unified().use(remarkParse).use(remarkSxsCheck);
    const file = new VFile({value: samplePage()});
    await expect(processor.run(processor.parse(file), file)).rejects.toThrow(
      'Cannot check pairs without reading them, use `remarkSxs` before `remarkSxsCheck`',
    );
    expect(() =>
      unified()
        .use(remarkParse)
        .use(remarkSxsCheck, {locales: {} as never})
        .freeze(),
    ).toThrow('Expected `locales`');
  });
});

describe.skipIf(!existsSync(join(root, 'dist/run/index.js')))('remark-cli', () => {
  // Below the package, so that its name leads to what was built.
  const page = join(root, 'dist/remark-sample.md');
  const config = join(root, 'dist/remark-sample.mjs');
  afterAll(() => {
    for (const path of [page, config]) rmSync(path, {force: true});
  });

  it('shows findings, and fails, with both plugins', () => {
    writeFileSync(page, wrong);
    writeFileSync(
      config,
      "import {remarkSxs, remarkSxsCheck} from 'sxs-kb';\nexport default {plugins: [remarkSxs, remarkSxsCheck]};\n",
    );
    const args = ['node_modules/remark-cli/cli.js', page, '--rc-path', config, '--no-stdout', '--no-color'];
    const run = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
    expect(run.stderr).toMatch(/10:37-10:39 +error .*number-mismatch +sxs-kb/);
    expect(run.stderr).toMatch(/12:38-12:66 +error .*link-target +sxs-kb/);
    expect(run.status).toBe(1);
  });
});

import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {sampleBase} from '../lookup/sample-base.js';
import {knowledgeFiles} from '../../src/write/knowledge-files.js';
import type {KnowledgeBase} from '../../src/model/index.js';
import {runMain} from './run-main.js';

const folders: string[] = [];

function folderOf(base: KnowledgeBase): string {
  const files = Object.fromEntries(
    Array.from(knowledgeFiles({knowledgeBase: base}), ({path, parts}) => [`out/${path}`, Array.from(parts).join('')]),
  );
  const all = {
    ...files,
    'whole/knowledge-base.json': JSON.stringify(base),
    'bounce.txt': "Remote server returned '550 5.1.10 not found'",
    'bad/lookup.json': '{"schemaVersion":"9.0"}',
    'broken/lookup.json': '{',
    'empty/x': '',
  };
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-lookup-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});
const cwd = folderOf(sampleBase());

describe('sxs-kb lookup', () => {
  it('answers from the small files, from the whole, and from what a folder holds', async () => {
    const run = await runMain(['lookup', '--locale', 'zh-TW', '450', '4.4.316'], {cwd});
    expect(run).toMatchObject({status: 0, err: ''});
    expect(run.out).toMatch(/^450 4\.4\.316 {2}\S/);
    expect(run.out).toContain('smtp/4.4.316; found by code: 450 4.4.316');
    for (const base of [
      'out/knowledge',
      'out/knowledge/lookup.json',
      'out/knowledge/index.json',
      'whole',
      'whole/knowledge-base.json',
    ]) {
      expect(await runMain(['lookup', '--base', base, '--locale', 'zh-TW', '450 4.4.316'], {cwd})).toEqual(run);
    }
  });

  it('reads stdin and files', async () => {
    const run = await runMain(['lookup', 'bounce.txt', '--format', 'json'], {cwd});
    expect(run.status).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({input: 'text', hits: [{id: 'smtp/5.1.10'}]});
    for (const argv of [
      ['lookup', '-', '--format', 'json'],
      ['lookup', '--format', 'json'],
    ]) {
      expect(await runMain(argv, {cwd, input: "Remote server returned '550 5.1.10 not found'"})).toEqual(run);
    }
  });

  it('searches for words in the language of the answer', async () => {
    const run = await runMain(['lookup', '--locale', 'ja-JP', '同期クライアントが接続できません'], {cwd});
    expect(run).toMatchObject({status: 0});
    expect(run.out).toContain('win/0x8004de40; found by words');
  });

  it('gives 1 and what comes near when nothing is found', async () => {
    const run = await runMain(['lookup', '450 4.4.399'], {cwd});
    expect(run).toMatchObject({status: 1, err: ''});
    expect(run.out).toMatch(/^No entry for 450 4\.4\.399\.\n\nNearest:\n- smtp\//);
  });

  it.each([
    [['lookup', '--base', 'nowhere', 'x'], 'Cannot find a knowledge base at'],
    [['lookup', '--base', 'empty', 'x'], 'Cannot find a knowledge base in the folder'],
    [['lookup', '--base', 'bad', 'x'], 'expected `schemaVersion` 1.x'],
    [['lookup', '--base', 'broken', 'x'], 'it is no knowledge base'],
    [['lookup', ''], 'Expected a text, or `-` and a text on stdin, not nothing'],
    [['lookup', '--format', 'xml', 'x'], 'Allowed choices are pretty, json, markdown.'],
  ])('takes %j for wrong', async (argv, message) => {
    const run = await runMain(argv, {cwd});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(run.err).toContain(message);
  });

  it('opens no file but the list of codes and what it answers with', async () => {
    const folder = folderOf(sampleBase());
    const before = await runMain(['lookup', '450 4.4.316'], {cwd: folder});
    const files = readdirSync(join(folder, 'out'), {recursive: true, encoding: 'utf8'}).filter((name) =>
      name.endsWith('.json'),
    );
    const needed = ['knowledge/lookup.json', 'knowledge/entries/smtp/4.4.316.json'];
    expect(files).toEqual(expect.arrayContaining(needed));
    for (const file of files.filter((name) => !needed.includes(name))) rmSync(join(folder, 'out', file));
    expect(before.out).toContain('smtp/4.4.316');
    expect(await runMain(['lookup', '450 4.4.316'], {cwd: folder})).toEqual(before);
  });

  // People wait for it: see how fast it starts with `npm run bench`.
  it.skipIf(!existsSync('dist/cli/bin.js'))('loads no schema and no parser', () => {
    const {stdout, stderr} = spawnSync(
      process.execPath,
      ['--import', hook, 'dist/cli/bin.js', 'lookup', '--base', `${cwd}/out`, '450 4.4.316'],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain('smtp/4.4.316');
    expect(Array.from(new Set(stderr.trim().split('\n'))).toSorted()).toEqual(['commander']);
  });
});

/** Makes Node name on stderr each package that the project imports. */
const hook = script(`
  import {register} from 'node:module';
  register(${JSON.stringify(
    script(`
    import {writeSync} from 'node:fs';
    export function resolve(name, context, next) {
      if (/^[a-z@]/.test(name) && !/^(node|file|data):/.test(name) && !context.parentURL?.includes('node_modules')) writeSync(2, name + '\\n');
      return next(name, context);
    }`),
  )});`);

function script(text: string): string {
  return `data:text/javascript,${encodeURIComponent(text)}`;
}

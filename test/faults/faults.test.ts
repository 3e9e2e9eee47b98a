import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {runMain, type Run} from '../cli/run-main.js';
import {tree} from '../cli/tree.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {watched, withFailingDisk, type Fault} from './failing-disk.js';
import {scenes, type Scene} from './scenes.js';

const codes = ['EIO', 'ENOSPC', 'EMFILE', 'EACCES'] as const;

/** All calls with all errors take hours: so many are drawn in each scene, from first to last. `SXS_FAULTS` sets another number, or `all`. */
const usual = 8;
const {SXS_FAULTS: asked = String(usual)} = process.env;
const drawn = asked === 'all' ? Infinity : Number(asked);

/** What a run keeps for itself, and what of the cache is there or not. */
const own =
  /^cache\/|(?:^|\/)\.sxs-kb-(?:[\da-f]{16}\.tmp|lock\.json(?:\.[\da-f]{16})?|journal\.ndjson|manifest\.json)$/;
const lock = 'out/.sxs-kb-lock.json';

type Files = Readonly<Record<string, string>>;

/** A scene, ready to be played again and again. */
interface Stage {
  readonly cwd: string;
  readonly reset: () => void;
  readonly argv: readonly string[];
}

async function stage({files, prepare, argv}: Scene): Promise<Stage> {
  const first = temporaryFolder(files);
  await prepare?.(first);
  const cwd = join(temporaryFolder(), 'run');
  const reset = (): void => {
    rmSync(cwd, {recursive: true, force: true});
    cpSync(first, cwd, {recursive: true});
  };
  reset();
  return {cwd, reset, argv: typeof argv === 'function' ? await argv(cwd) : argv};
}

const all = (folder: string): Files =>
  Object.fromEntries(Object.entries(tree(folder)).filter(([path]) => path !== lock));
const whatCounts = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !own.test(path)));

/** Faults of a scene with so many calls, or some of them. */
function faultsOf(count: number, offset: number): Fault[] {
  const every = Array.from({length: count}, (_, index) => codes.map((code) => ({at: index + 1, code}))).flat();
  const step = Math.max(1, every.length / drawn);
  return every.filter((_, index) => Math.floor((index + offset) / step) !== Math.floor((index + offset - 1) / step));
}

/** The process of the run is gone, as its lock would show to the next one. */
function endProcess(cwd: string): void {
  const path = join(cwd, lock);
  if (lock in tree(cwd)) writeFileSync(path, readFileSync(path, 'utf8').replace(/"started":"\d+"/, '"started":"0"'));
}

/** What is wrong after a run with a fault. */
function wrongAfter(
  run: Run,
  code: string,
  {before, after, now, usual}: {before: Files; after: Files; now: Files; usual: Run},
): string[] {
  const paths = Object.keys(whatCounts({...before, ...now}));
  const half = paths.filter((path) => now[path] !== before[path] && now[path] !== after[path]);
  const isQuiet = run.err === usual.err;
  const changed = Object.keys(whatCounts({...after, ...now})).filter((path) => now[path] !== after[path]);
  const isSame = run.status === usual.status && run.out === usual.out && changed.length === 0;
  return [
    ...half.map((path) => `${path} is neither as it was nor as it is to be`),
    ...(/unexpected error|\n +at /.test(run.err) ? [`the message is for programmers: ${run.err}`] : []),
    ...(isQuiet && !isSame ? [`nothing is said of ${changed.join(', ') || run.out}`] : []),
    ...(isQuiet || run.err.includes(`(\`${code}\`)`) ? [] : [`the message does not say why: ${run.err}`]),
    ...(isQuiet || /\/|^\S+\n1:1 /m.test(run.err) ? [] : [`the message names no file: ${run.err}`]),
    ...(isQuiet || run.status === 2 || / warning /.test(run.err) ? [] : [`the status is ${run.status}`]),
  ];
}

describe('a file system that fails', () => {
  it.each(Object.entries(scenes))(
    'costs nothing but the run: %s',
    async (name, scene) => {
      const {cwd, reset, argv} = await stage(scene);
      reset();
      const before = all(cwd);
      const {count, result: whole} = await withFailingDisk([cwd], undefined, () => runMain(argv, {cwd}));
      expect(whole).toMatchObject({status: 0, err: ''});
      const after = all(cwd);
      const wrong: string[] = [];
      for (const {at, code} of faultsOf(count, name.length)) {
        reset();
        const {result, failed = 'none'} = await withFailingDisk([cwd], {at, code}, () => runMain(argv, {cwd}));
        const report = (what: string): unknown => wrong.push(`${code} at ${at} (${failed}): ${what}`);
        for (const what of wrongAfter(result, code, {before, after, now: all(cwd), usual: whole})) report(what);
        endProcess(cwd);
        const next = await runMain(argv, {cwd});
        const then = all(cwd);
        // What a run could do without, and said that it had to, is not made up for.
        const isNamed = (path: string): boolean => result.err.includes(path) && / warning /.test(result.err);
        for (const path of Object.keys({...after, ...then}))
          if (!path.startsWith('cache/') && then[path] !== after[path] && !isNamed(path))
            report(`${path} is not as after a run that nothing disturbs: ${next.err}`);
      }
      expect(wrong).toEqual([]);
    },
    drawn > usual ? 14_400_000 : undefined,
  );

  it('is one whose every call is known here', () => {
    const source = fileURLToPath(new URL('../../src', import.meta.url));
    const names = readdirSync(source, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [...readFileSync(join(source, path), 'utf8').matchAll(/import \{([^}]*)\} from 'node:fs'/g)])
      .flatMap(([, list = '']) => list.split(','))
      .map((one) => one.trim())
      .filter((one) => one !== '' && !one.startsWith('type '));
    const others = ['constants', 'createReadStream'];
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((one) => !others.includes(one) && !(watched as readonly string[]).includes(one))).toEqual([]);
  });
});

describe('a file of the program that cannot be read', () => {
  it.each(['locales', 'package.json'])('is named: %s', async (name) => {
    const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    const cwd = temporaryFolder(scenes.fix?.files);
    const run = await withFailingDisk([path], {at: 3, code: 'EIO'}, () => runMain(['status', 'docs'], {cwd}));
    const early = await withFailingDisk([path], {at: 1, code: 'EIO'}, () => runMain(['status', 'docs'], {cwd}));
    for (const {failed, result} of [run, early].filter(({failed: one}) => one !== undefined)) {
      expect(result).toMatchObject({status: 2, out: ''});
      expect(result.err).toContain(`Cannot read or write \`${failed?.split(' ')[1] ?? ''}`);
    }
    expect(early.failed).toContain(name);
  });
});

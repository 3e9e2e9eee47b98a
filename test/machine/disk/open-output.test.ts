import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {MadeText} from '../../../src/model/index.js';
import {openOutput, type OpenOutput, type OutputReport} from '../../../src/machine/disk/index.js';
import {tree} from '../../cli/tree.js';
import {temporaryFolder} from './temporary-folder.js';

function open(cwd: string, inputs?: ReadonlySet<string>): OpenOutput {
  const output = openOutput('out', {cwd, inputs});
  if ('finding' in output) throw new Error(output.finding.message);
  return output;
}

function writeAll(output: OpenOutput, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) output.write({path, parts: [content]});
}

/** A run that writes these files. */
function run(cwd: string, files: Readonly<Record<string, string>>, inputs?: ReadonlySet<string>): OutputReport {
  const output = open(cwd, inputs);
  writeAll(output, files);
  return output.finish();
}

/** A run that is ended when it has written these files. */
function endedRun(cwd: string, files: Readonly<Record<string, string>>): void {
  const output = open(cwd);
  writeAll(output, files);
  output.close();
}

function pathsIn(cwd: string): string[] {
  return Object.keys(tree(join(cwd, 'out')));
}

const manifest = '.sxs-kb-manifest.json';

describe('openOutput', () => {
  it('writes files and, last, what it wrote', () => {
    const cwd = temporaryFolder();
    const report = run(cwd, {'b/c.md': 'c', 'a.md': 'a'});
    expect(report).toMatchObject({written: 2, unchanged: 0, removed: 0, findings: []});
    expect(pathsIn(cwd)).toEqual([manifest, 'a.md', 'b/c.md']);
    expect(readFileSync(join(cwd, 'out', manifest), 'utf8')).toBe(`{
  "files": [
    {"path":"a.md","hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"},
    {"path":"b/c.md","hash":"2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6"}
  ],
  "folders": [
    "b"
  ]
}
`);
    expect(run(cwd, {'b/c.md': 'c', 'a.md': 'a'})).toEqual({...report, written: 0, unchanged: 2});
  });

  it('removes what the run before wrote and this one does not, with the folders that it made', () => {
    const cwd = temporaryFolder({'out/mine/own.md': 'mine', 'out/mine.md': 'mine'});
    run(cwd, {'a.md': 'a', 'b/c/d.md': 'd', 'b/e.md': 'e', 'mine/f.md': 'f'});
    expect(run(cwd, {'b/e.md': 'e'})).toMatchObject({unchanged: 1, removed: 3, findings: []});
    expect(pathsIn(cwd)).toEqual([manifest, 'b/e.md', 'mine.md', 'mine/own.md']);
    expect(readdirSync(join(cwd, 'out/b'))).toEqual(['e.md']);
    expect(run(cwd, {})).toMatchObject({removed: 1});
    expect(readdirSync(join(cwd, 'out'))).toEqual([manifest, 'mine', 'mine.md']);
  });

  it('keeps a folder that somebody else made, though it is empty', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'out/theirs'), {recursive: true});
    run(cwd, {'theirs/a.md': 'a'});
    run(cwd, {});
    expect(readdirSync(join(cwd, 'out'))).toEqual([manifest, 'theirs']);
  });

  it('leaves a file that was changed since, and says so', () => {
    const cwd = temporaryFolder();
    run(cwd, {'a.md': 'a'});
    writeFileSync(join(cwd, 'out/a.md'), 'by hand');
    expect(run(cwd, {}).findings).toMatchObject([{file: 'out/a.md', ruleId: 'output-left', severity: 'info'}]);
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toBe('by hand');
    expect(run(cwd, {}).findings).toEqual([]);
  });

  it('does not remove a page that was read', () => {
    const cwd = temporaryFolder();
    run(cwd, {'a.md': 'a'});
    run(cwd, {}, new Set([join(cwd, 'out/a.md')]));
    expect(pathsIn(cwd)).toEqual([manifest, 'a.md']);
  });

  it('removes nothing outside the folder, whatever stands in the manifest', () => {
    const hash = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
    const files = ['../a.md', 'link/a.md', 'b/../../a.md'].map((path) => ({path, hash}));
    const text = JSON.stringify({files: files.slice(1, 2), folders: []});
    for (const content of [
      JSON.stringify({files, folders: []}),
      JSON.stringify({files: [], folders: ['../empty']}),
      text,
    ]) {
      const cwd = temporaryFolder({'a.md': 'a', 'away/a.md': 'a', [`out/${manifest}`]: content});
      symlinkSync('../away', join(cwd, 'out/link'));
      mkdirSync(join(cwd, 'empty'));
      run(cwd, {});
      expect(existsSync(join(cwd, 'a.md'))).toBe(true);
      expect(existsSync(join(cwd, 'away/a.md'))).toBe(true);
      expect(existsSync(join(cwd, 'empty'))).toBe(true);
    }
  });

  it('removes a file whose name differs in case alone, but not where it is the one that was written', () => {
    const cwd = temporaryFolder();
    run(cwd, {'A.md': 'a'});
    run(cwd, {'a.md': 'a'});
    expect(pathsIn(cwd)).toHaveLength(2);
    // As where case does not count.
    linkSync(join(cwd, 'out/a.md'), join(cwd, 'out/A.md'));
    const text = readFileSync(join(cwd, 'out', manifest), 'utf8');
    writeFileSync(join(cwd, 'out', manifest), text.replace('a.md', 'A.md'));
    expect(run(cwd, {'a.md': 'a'})).toMatchObject({removed: 0});
  });

  it('takes a file back', () => {
    const cwd = temporaryFolder();
    const output = open(cwd);
    writeAll(output, {'a/b.md': 'b', 'c.md': 'c'});
    output.takeBack(['a/b.md', 'unknown.md']);
    expect(existsSync(join(cwd, 'out/a/b.md'))).toBe(false);
    writeAll(output, {'a/b.md': 'again'});
    output.takeBack(['c.md']);
    expect(output.finish().findings).toEqual([]);
    expect(pathsIn(cwd)).toEqual([manifest, 'a/b.md']);
  });

  it('keeps what it could not write for a later run to remove', () => {
    const cwd = temporaryFolder();
    run(cwd, {'a.md': 'a'});
    const inputs = new Set([join(cwd, 'out/a.md')]);
    expect(run(cwd, {'a.md': 'b'}, inputs).findings).toMatchObject([{ruleId: 'output-unwritten'}]);
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toBe('a');
    expect(run(cwd, {})).toMatchObject({removed: 1});
  });

  it('mends what a run left that was ended', () => {
    const cwd = temporaryFolder({'out/mine.md': 'mine'});
    run(cwd, {'a.md': 'a', 'b.md': 'b'});
    endedRun(cwd, {'a.md': 'A', 'new/c.md': 'c', 'mine.md': 'over'});
    // What somebody put there meanwhile, and what a process leaves that is killed.
    writeFileSync(join(cwd, 'out/mine.md'), 'mine again');
    writeFileSync(join(cwd, 'out/new/.sxs-kb-0123456789abcdef.tmp'), 'half');
    writeFileSync(join(cwd, 'out/.sxs-kb-0123456789abcdef.tmp'), 'half');
    expect(pathsIn(cwd)).toContain('.sxs-kb-journal.ndjson');
    const report = run(cwd, {'b.md': 'b'});
    expect(report.findings.map(({file}) => file)).toEqual(['out/mine.md']);
    expect(pathsIn(cwd)).toEqual([manifest, 'b.md', 'mine.md']);
    expect(readdirSync(join(cwd, 'out'))).not.toContain('new');
  });

  it('knows every file of two runs that were ended, though the last line of the first is half', () => {
    const cwd = temporaryFolder({'out/.sxs-kb-journal.ndjson': '{"path":"a.md","ha'});
    endedRun(cwd, {'b.md': 'b'});
    run(cwd, {});
    expect(pathsIn(cwd)).toEqual([manifest]);
  });

  it('is for one run at a time', () => {
    const cwd = temporaryFolder();
    const first = open(cwd);
    const second = openOutput('out', {cwd});
    expect(second).toMatchObject({finding: {file: 'out', ruleId: 'output-locked', severity: 'error'}});
    first.finish();
    expect(run(cwd, {'a.md': 'a'})).toMatchObject({written: 1});
  });

  it('writes nothing more when somebody removed the lock, and does not say that all is well', () => {
    const cwd = temporaryFolder();
    const output = open(cwd);
    writeAll(output, {'a.md': 'a'});
    rmSync(join(cwd, 'out/.sxs-kb-lock.json'));
    writeAll(output, {'b.md': 'b'});
    output.takeBack(['a.md']);
    expect(output.finish().findings).toMatchObject([{ruleId: 'output-locked'}]);
    expect(existsSync(join(cwd, 'out/a.md'))).toBe(true);
    expect(existsSync(join(cwd, 'out/b.md'))).toBe(false);
    expect(existsSync(join(cwd, 'out', manifest))).toBe(false);
  });

  it.skipIf(!existsSync('/proc/self'))('ends with a finding where the system refuses to make folders', () => {
    expect(openOutput('/proc/sxs-kb-out', {cwd: temporaryFolder()})).toMatchObject({
      finding: {ruleId: 'output-unwritable'},
    });
  });
});

describe('what was made before', () => {
  /** SHA-256 of these texts. */
  const hashes = {
    a: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    b: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
    c: '2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6',
  };

  function made(text: keyof typeof hashes, isBare = true): MadeText {
    return {hash: hashes[text], size: 1, ...(!isBare && {bytes: Buffer.from(text)})};
  }

  function memory() {
    const stored = new Map<string, Buffer>();
    return {
      get: (name: string) => stored.get(name),
      put: (name: string, bytes: Uint8Array) => stored.set(name, Buffer.from(bytes)),
    };
  }

  /** A run with memory; it writes a page and `all`, which has the parts of its articles in brackets. */
  function runWith(cwd: string, kept: ReturnType<typeof memory>, act: (output: OpenOutput) => void): OutputReport {
    const output = openOutput('out', {cwd, memory: kept});
    if ('finding' in output) throw new Error(output.finding.message);
    act(output);
    output.write({
      path: 'all',
      parts: {
        *[Symbol.iterator]() {
          yield '[';
          yield* output.partsOf('all');
          yield ']';
        },
      },
    });
    return output.finish();
  }

  function first(cwd: string, kept: ReturnType<typeof memory>): OutputReport {
    return runWith(cwd, kept, (output) => {
      output.write({path: 'x/a.md', parts: [made('a', false)]});
      output.addParts('2', [{path: 'all', text: made('b', false)}]);
      output.addParts('1', [{path: 'all', text: made('c', false)}]);
    });
  }

  const page = {files: [{path: 'x/a.md', parts: [made('a')]}], parts: [{path: 'all', text: made('b')}]};

  it('is taken from where it stands, in files and in parts of them', () => {
    const cwd = temporaryFolder();
    const kept = memory();
    expect(first(cwd, kept)).toMatchObject({written: 2, findings: []});
    expect(readFileSync(join(cwd, 'out/all'), 'utf8')).toBe('[cb]');
    const before = statSync(join(cwd, 'out/x/a.md'), {bigint: true});
    const report = runWith(cwd, kept, (output) => {
      expect(output.stands('2', page)).toBe(true);
      output.write({path: 'x/a.md', parts: [made('a')]});
      output.addParts('2', [{path: 'all', text: made('b')}]);
      output.addParts('3', [{path: 'all', text: made('a', false)}]);
    });
    expect(report).toMatchObject({written: 1, unchanged: 1, removed: 0, findings: []});
    expect(statSync(join(cwd, 'out/x/a.md'), {bigint: true})).toMatchObject({ino: before.ino, ctimeNs: before.ctimeNs});
    expect(readFileSync(join(cwd, 'out/all'), 'utf8')).toBe('[ba]');
    // The parts of that file are known, too.
    const again = runWith(cwd, kept, (output) => {
      output.write({path: 'x/a.md', parts: [made('a')]});
      output.addParts('3', [{path: 'all', text: made('a')}]);
      output.addParts('2', [{path: 'all', text: made('b')}]);
    });
    expect(again).toMatchObject({written: 0, unchanged: 2, hash: report.hash});
  });

  it('is found in a file that has other text around it', () => {
    const cwd = temporaryFolder();
    const kept = memory();
    const file = (own: ReturnType<typeof made>, tail = ')') => ({path: 'x/b.js', parts: ['call(', own, tail]});
    const one = runWith(cwd, kept, (output) => {
      output.write(file(made('a', false)));
    });
    expect(readFileSync(join(cwd, 'out/x/b.js'), 'utf8')).toBe('call(a)');
    const two = runWith(cwd, kept, (output) => {
      expect(output.stands('1', {files: [file(made('b'))], parts: []})).toBe(false);
      expect(output.stands('1', {files: [file(made('a'), ';')], parts: []})).toBe(false);
      expect(output.stands('1', {files: [file(made('a'), '))')], parts: []})).toBe(false);
      expect(output.stands('1', {files: [file(made('a'))], parts: []})).toBe(true);
      output.write(file(made('a')));
    });
    expect(two).toMatchObject({written: 0, unchanged: 2, findings: [], hash: one.hash});
    expect(readFileSync(join(cwd, 'out/x/b.js'), 'utf8')).toBe('call(a)');
  });

  it('is found neither under another key, nor with another content, nor without memory', () => {
    const cwd = temporaryFolder();
    const kept = memory();
    first(cwd, kept);
    const bare = open(cwd);
    expect(bare.stands('2', page)).toBe(false);
    expect(bare.stands('2', {...page, parts: []})).toBe(true);
    bare.close();
    runWith(cwd, kept, (output) => {
      expect(output.stands('1', page)).toBe(false);
      expect(output.stands('2', {...page, files: [{path: 'x/a.md', parts: [made('b')]}]})).toBe(false);
      expect(output.stands('2', {...page, files: [{path: 'x/b.md', parts: [made('a')]}]})).toBe(false);
      expect(output.stands('2', {...page, files: [{path: 'x/a.md', parts: ['a']}]})).toBe(false);
      expect(output.stands('2', page)).toBe(true);
    });
  });

  it.each([
    ['the page', 'x/a.md', 'b'],
    ['what all share', 'all', '[bc]'],
  ])('does not stand where somebody changed %s, though nothing but its content says so', (_what, path, content) => {
    const cwd = temporaryFolder();
    const kept = memory();
    first(cwd, kept);
    const file = join(cwd, 'out', path);
    const {atime, mtime} = statSync(file);
    writeFileSync(file, content);
    utimesSync(file, atime, mtime);
    runWith(cwd, kept, (output) => {
      expect(output.stands('2', page)).toBe(false);
    });
  });

  it('does not stand where a link leads to it', () => {
    const cwd = temporaryFolder({away: 'a'});
    const kept = memory();
    first(cwd, kept);
    rmSync(join(cwd, 'out/x/a.md'));
    symlinkSync('../../away', join(cwd, 'out/x/a.md'));
    runWith(cwd, kept, (output) => {
      expect(output.stands('2', page)).toBe(false);
    });
  });

  it('is not mixed with what somebody writes meanwhile', () => {
    const cwd = temporaryFolder();
    const kept = memory();
    first(cwd, kept);
    const report = runWith(cwd, kept, (output) => {
      output.addParts('2', [{path: 'all', text: made('b')}]);
      writeFileSync(join(cwd, 'out/all'), 'by hand');
    });
    expect(report.findings).toMatchObject([
      {ruleId: 'output-unwritable', message: expect.stringContaining('changed') as string},
    ]);
    expect(report.hash).toBeUndefined();
    expect(readFileSync(join(cwd, 'out/all'), 'utf8')).toBe('by hand');
  });
});

describe('the lock of another run', () => {
  const lock = {token: 'x', host: 'elsewhere', processes: '', pid: 1, since: '2021-01-01T00:00:00.000Z'};

  function folderWith(holder: object | string, age = 0): string {
    const text = typeof holder === 'string' ? holder : JSON.stringify(holder);
    const cwd = temporaryFolder({'out/.sxs-kb-lock.json': text, 'out/clock': ''});
    const path = join(cwd, 'out/.sxs-kb-lock.json');
    const now = Date.now() / 1000;
    utimesSync(path, now, now - age);
    return cwd;
  }

  it('is there with its content from the first moment, and leaves nothing else behind', () => {
    const cwd = temporaryFolder();
    const output = open(cwd);
    expect(readdirSync(join(cwd, 'out')).filter((name) => !name.endsWith('.tmp'))).toEqual([
      '.sxs-kb-journal.ndjson',
      '.sxs-kb-lock.json',
    ]);
    expect(JSON.parse(readFileSync(join(cwd, 'out/.sxs-kb-lock.json'), 'utf8'))).toMatchObject({pid: process.pid});
    output.close();
    expect(readdirSync(join(cwd, 'out'))).toEqual(['.sxs-kb-journal.ndjson']);
  });

  it('holds while it goes on, and the message says whose it is and what to remove', () => {
    expect(openOutput('out', {cwd: folderWith(lock)})).toMatchObject({
      finding: {
        message:
          'Cannot write to the folder `out` while another run does: process 1 on `elsewhere`, since 2021-01-01T00:00:00.000Z',
        note: 'Wait for it to end. If it has ended already, remove `out/.sxs-kb-lock.json`.',
      },
    });
  });

  it.each([
    [100, true],
    [140, false],
  ])('elsewhere that was silent for %i seconds holds: %j', (age, isHeld) => {
    expect('finding' in openWithin(folderWith(lock, age))).toBe(isHeld);
    // Such as one that is written this moment.
    expect('finding' in openWithin(folderWith('', age))).toBe(isHeld);
  });

  it('here is taken over at once when its process is gone', () => {
    const cwd = temporaryFolder();
    const output = open(cwd);
    const own = JSON.parse(readFileSync(join(cwd, 'out/.sxs-kb-lock.json'), 'utf8')) as typeof lock;
    output.close();
    expect(own).toMatchObject({host: hostname(), pid: process.pid});
    // No process has so great an id.
    expect('finding' in openWithin(folderWith({...own, pid: 2 ** 30}))).toBe(false);
    // The id of this process where the system does not say when it started, as of process 1 of a container that was started again.
    const unsaid = {...own, started: undefined};
    expect('finding' in openWithin(folderWith({...unsaid, pid: process.ppid}, 1000))).toBe(true);
    expect('finding' in openWithin(folderWith(unsaid))).toBe(true);
    expect('finding' in openWithin(folderWith(unsaid, 140))).toBe(false);
    expect('finding' in openWithin(folderWith({...own, processes: 'other', pid: 2 ** 30}))).toBe(true);
  });

  it.skipIf(!existsSync('/proc/self/stat'))(
    'here is taken over at once when another process has the id of its own',
    () => {
      const cwd = temporaryFolder();
      const output = open(cwd);
      const own = JSON.parse(readFileSync(join(cwd, 'out/.sxs-kb-lock.json'), 'utf8')) as typeof lock & {
        started: string;
      };
      output.close();
      expect(own.started).toMatch(/^[1-9]\d*$/);
      const other = {...own, started: `${own.started}0`};
      expect('finding' in openWithin(folderWith(own, 1000))).toBe(true);
      expect('finding' in openWithin(folderWith(other))).toBe(false);
      expect('finding' in openWithin(folderWith({...other, pid: process.ppid}))).toBe(false);
    },
  );

  function openWithin(cwd: string): ReturnType<typeof openOutput> {
    const output = openOutput('out', {cwd});
    if (!('finding' in output)) output.close();
    return output;
  }
});

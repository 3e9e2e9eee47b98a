import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** Who commits, and when; nothing of the machine's own configuration. */
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};

/** An empty folder that goes when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-git-'));
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true});
  });
  return folder;
}

/** A repository made for one test; every commit is a day later than the one before. */
export class TestRepository {
  readonly folder: string;
  #day = 0;

  constructor(parent: string, name: string) {
    this.folder = join(parent, name);
    mkdirSync(this.folder, {recursive: true});
    this.git('init', '--quiet', '--initial-branch=live-sxs');
  }

  git(...args: readonly string[]): string {
    const date = new Date(Date.UTC(2019, 0, 1 + this.#day)).toISOString();
    return execFileSync('git', ['-c', 'core.autocrlf=false', ...args], {
      cwd: this.folder,
      env: {...environment, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date},
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  write(path: string, text: string | Buffer): void {
    mkdirSync(dirname(join(this.folder, path)), {recursive: true});
    writeFileSync(join(this.folder, path), text);
  }

  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.folder, to)), {recursive: true});
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Commits everything there is. Returns the commit. */
  commit(message = 'change'): string {
    this.#day++;
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Writes an object as it is, however wrong. Returns its id. */
  object(type: 'blob' | 'tree' | 'commit', content: string | Buffer): string {
    return execFileSync('git', ['hash-object', '-t', type, '-w', '--literally', '--stdin'], {
      cwd: this.folder,
      env: environment,
      input: content,
      encoding: 'utf8',
    }).trim();
  }

  /** Writes a tree of entries `[mode, name, object]`, in the order of their names. Returns its id. */
  tree(entries: readonly (readonly [string, Buffer, string])[]): string {
    const parts = entries.flatMap(([mode, name, object]) => [
      Buffer.from(`${mode} `),
      name,
      Buffer.from([0]),
      Buffer.from(object, 'hex'),
    ]);
    return this.object('tree', Buffer.concat(parts));
  }

  /** Commits a tree on what is there, with any date. Returns the commit. */
  commitTree(tree: string, date = '1546300800'): string {
    let parent = '';
    try {
      parent = `parent ${this.git('rev-parse', '--verify', '--quiet', 'HEAD').trim()}\n`;
    } catch {
      // It is the first.
    }
    const who = `Test <test@example.com> ${date} +0000`;
    const commit = this.object('commit', `tree ${tree}\n${parent}author ${who}\ncommitter ${who}\n\nchange\n`);
    this.git('update-ref', 'HEAD', commit);
    return commit;
  }
}

import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {TestRepository} from '../machine/git/test-repository.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';

function page(locale: string, hours: number, commit: string, handoff: string): string {
  return pageText(`# <a name="queues"></a>{{Queues|Q}}\n\n{{Mail waits for ${hours} hours.|${locale} ${hours} h.}}\n`, {
    locale,
    commit,
    handoff,
  });
}

/** Two repositories; the Swedish one has not followed. */
function repositories(): string {
  const cwd = temporaryFolder();
  const german = new TestRepository(cwd, 'docs.de-DE');
  german.write('mail/queues.md', page('de-DE', 48, 'a', '01/01/2019'));
  german.commit();
  german.write('mail/queues.md', page('de-DE', 24, 'b', '02/01/2019'));
  german.commit();
  const swedish = new TestRepository(cwd, 'docs.sv-SE');
  swedish.write('mail/queues.md', page('sv-SE', 48, 'a', '01/02/2019'));
  swedish.commit();
  return cwd;
}

const history = ['--history', 'docs.de-DE', '--history', 'docs.sv-SE:live-sxs:mail'];

describe('sxs-kb build --history', () => {
  it('builds from the versions in repositories', async () => {
    const cwd = repositories();
    const run = await runMain(['build', ...history, '--out', 'out', '--no-cache'], {cwd});
    expect(run.status).toBe(0);
    expect(run.out).toContain('1 article, 3 pages, 6 pairs\n');
    expect(readFileSync(join(cwd, 'out/sv-SE/mail/queues.md'), 'utf8')).toContain('sv-SE 24 h.');
    expect(readFileSync(join(cwd, 'out/review/sv-SE/mail/queues.md'), 'utf8')).toContain('docs.sv-SE/mail/queues.md@');
  });

  it('patches nothing with --no-patch', async () => {
    const cwd = repositories();
    await runMain(['build', ...history, '--out', 'out', '--no-cache', '--no-patch'], {cwd});
    expect(readFileSync(join(cwd, 'out/sv-SE/mail/queues.md'), 'utf8')).toContain('sv-SE 48 h.');
  });

  it.each(['build', 'status', 'check', 'where', 'accept', 'diff'])('reads a window of history: %s', async (command) => {
    const cwd = repositories();
    const before = {build: [], status: [], check: [], where: ['x'], accept: ['u'], diff: ['a', 'b']}[command] ?? [];
    const locale = command === 'accept' ? ['--locale', 'sv-SE', '--why', 'right'] : [];
    for (const [option, value, expected] of [
      ['--since', 'May', 'Expected a day, such as 2019-03-31.'],
      ['--since', '2019-02-30', 'Expected a day, such as 2019-03-31.'],
      ['--last', '0', 'Expected a whole number from 1.'],
      ['--last', 'two', 'Expected a whole number from 1.'],
    ] as const) {
      const run = await runMain([command, ...before, ...locale, ...history, option, value], {cwd});
      expect(run.status).toBe(2);
      expect(run.err).toContain(`argument '${value}' is invalid. ${expected}`);
    }
  });

  it.each([
    [[], '1 article, 3 pages, 6 pairs\n'],
    [['--last', '2'], '1 article, 3 pages, 6 pairs\n'],
    [['--last', '1'], '1 article, 2 pages, 4 pairs\n'],
    [['--since', '2019-01-03'], '1 article, 3 pages, 6 pairs\n'],
    [['--since', '2019-01-04'], '1 article, 2 pages, 4 pairs\n'],
  ])('takes as many versions as are asked for: %j', async (options, expected) => {
    const cwd = repositories();
    const run = await runMain(['build', ...history, ...options, '--out', 'out', '--no-cache'], {cwd});
    expect(run.out).toContain(expected);
  });

  it('gives the same bytes from the same versions in any order', async () => {
    const cwd = repositories();
    const units = async (...args: readonly string[]): Promise<string> => {
      await runMain(['build', '--out', 'out', '--no-cache', ...args.flatMap((one) => ['--history', one])], {cwd});
      return readFileSync(join(cwd, 'out/units.ndjson'), 'utf8');
    };
    expect(await units('docs.sv-SE', 'docs.de-DE')).toBe(await units('docs.de-DE', 'docs.sv-SE'));
  });

  it('writes nothing where no repository can be read', async () => {
    const cwd = repositories();
    const run = await runMain(['build', '--history', 'docs.fr-FR', '--out', 'out'], {cwd});
    expect(run.status).toBe(2);
    expect(run.err).toContain('Cannot find the repository of `docs.fr-FR`');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

import {describe, expect, it} from 'vitest';
import {TestRepository} from '../machine/git/test-repository.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';
import {versionFolder} from './version-pages.js';

describe('sxs-kb diff', () => {
  it('shows what changed since this translation was made, on two lines, with the reason in words', async () => {
    const {status, out} = await runMain(['diff', 'de-DE/2019.md', 'zh-CN/2021.md'], {cwd: versionFolder()});
    expect(status).toBe(1);
    expect(out.split('\n')).toEqual([
      '--- de-DE/2019.md (de-DE, 2019-01-15)',
      '+++ zh-CN/2021.md (zh-CN, 2021-03-30)',
      'English changed between the English of the translation handed back 2019-01-15 and that of 2021-03-30',
      '',
      '## queues',
      '',
      'a value changed, a product has another name: Office 365 → Microsoft 365, 48 → 24:',
      '  - [-Office-] 365 retries for [-48-] hours.',
      '  + {+Microsoft+} 365 retries for {+24+} hours.',
      '  de-DE: Office 365 versucht es 48 Stunden lang.',
      '  zh-CN: Microsoft 365 会重试 24 小时。',
      '',
      'the wording changed:',
      '  - Read this [-topic-].',
      '  + Read this {+article+}.',
      '  de-DE: Lesen Sie dieses Thema.',
      '  zh-CN: 阅读本文。',
      '',
      '1 cosmetic change not shown (--all shows it)',
      '',
    ]);
    const all = await runMain(['diff', 'de-DE/2019.md', 'zh-CN/2021.md', '--all'], {cwd: versionFolder()});
    expect(all.out).toContain('only markup changed:\n  - Open the [-**-]console[-**-].\n  + Open the console.\n');
  });

  it('shows both translations of one locale word by word, and those that changed alone', async () => {
    const {out} = await runMain(['diff', 'de-DE/2019.md', 'de-DE/2020.md'], {cwd: versionFolder()});
    expect(out).toContain(
      '  - de-DE: [-Office-] 365 versucht es 48 Stunden[- lang-].\n  + de-DE: {+Microsoft+} 365 versucht es 48 Stunden.\n',
    );
    const json = await runMain(['diff', 'de-DE/2019.md', 'de-DE/2020.md', '--format', 'json'], {cwd: versionFolder()});
    expect(JSON.parse(json.out)).toMatchObject([
      {
        classes: ['rename'],
        interval: {handoffs: {before: '2019-01-15', after: '2020-02-20'}},
        from: {id: 'a'.repeat(40), sourceCommit: 'a'.repeat(40)},
        to: {id: 'b'.repeat(40), sourceCommit: 'b'.repeat(40)},
        before: 'Office 365 retries for 48 hours.',
        after: 'Microsoft 365 retries for 48 hours.',
      },
    ]);
  });

  it('cuts Chinese into words', async () => {
    const cwd = temporaryFolder();
    const repository = new TestRepository(cwd, 'docs');
    const page = (target: string, handoff: string, commit: string): string =>
      pageText(`{{Wait for the mail.|${target}}}`, {locale: 'zh-CN', handoff, commit});
    repository.write('page.md', page('请等待消息。', '01/01/2019', 'a'));
    const first = repository.commit();
    repository.write('page.md', page('请等待邮件。', '02/01/2019', 'b'));
    const second = repository.commit();
    const run = await runMain(['diff', `page.md@${first.slice(0, 7)}`, `docs/page.md@${second}`, '--history', 'docs'], {
      cwd,
    });
    expect(run.out).toContain(
      'only the translation changed:\n  = Wait for the mail.\n  - zh-CN: 请等待[-消息-]。\n  + zh-CN: 请等待{+邮件+}。\n',
    );
    expect(run.status).toBe(1);
  });

  it('uses colours on a terminal that has them', async () => {
    const run = (env: Readonly<Record<string, string>>) =>
      runMain(['diff', 'de-DE/2019.md', 'zh-CN/2021.md'], {cwd: versionFolder(), columns: 80, env});
    expect((await run({})).out).toContain('\u001B[31mtopic\u001B[39m');
    expect((await run({NO_COLOR: '1'})).out).toContain('[-topic-]');
  });

  it('wants two versions of one page', async () => {
    const cwd = versionFolder();
    expect(await runMain(['diff', 'de-DE/2019.md', 'de-DE/2019.md'], {cwd})).toMatchObject({
      status: 0,
      out: expect.stringContaining('nothing changed') as string,
    });
    const missing = await runMain(['diff', 'de-DE/2019.md', 'de-DE/1999.md'], {cwd});
    expect(missing.status).toBe(2);
    expect(missing.err).toContain('Cannot find `de-DE/1999.md`');
  });
});

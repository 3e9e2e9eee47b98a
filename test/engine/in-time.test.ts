import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {buildArticle} from '../../src/engine/build-article.js';
import {inTime} from '../../src/engine/in-time.js';
import {runFix} from '../../src/engine/run-fix.js';
import {readLocales} from '../../src/machine/disk/index.js';
import {withDeadline} from '../../src/machine/with-deadline.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';

const page = (file: string): {readonly file: string} => ({file});

/** Work that does not end where a page is called so. */
function work(pages: readonly {readonly file: string}[]): string {
  while (pages.some(({file}) => file.startsWith('slow')));
  while (pages.filter(({file}) => file.startsWith('half')).length > 1);
  return pages.map(({file}) => file).join(' ');
}

const messages = (findings: readonly {readonly file: string; readonly message: string}[]): string[] =>
  findings.map(({file, message}) => `${file}: ${message}`);
const left = 'Cannot work on the page within 0.05 s: it is left out';

describe('inTime', () => {
  it('leaves out the pages that take too long, and works on the others', () => {
    expect(inTime([page('a'), page('b')], work, 0.05)).toEqual({result: 'a b', findings: []});
    const {result, findings} = inTime([page('a'), page('slow'), page('b'), page('slower')], work, 0.05);
    expect([result, messages(findings)]).toEqual(['a b', [`slow: ${left}`, `slower: ${left}`]]);
    expect(findings[0]).toMatchObject({ruleId: 'read-too-slow', severity: 'error'});
  });

  it('leaves out all where only all together take too long, and one that is alone', () => {
    const together = inTime([page('half 1'), page('half 2')], work, 0.05);
    expect([together.result, messages(together.findings)]).toEqual([undefined, [`half 1: ${left}`, `half 2: ${left}`]]);
    const alone = inTime([page('slow')], work, 0.05);
    expect([alone.result, messages(alone.findings)]).toEqual([undefined, [`slow: ${left}`]]);
  });

  it('throws what the work throws, and can be used within itself', () => {
    const fail = (): never => {
      throw new RangeError('no');
    };
    expect(() => inTime([page('a')], fail)).toThrow(new RangeError('no'));
    expect(withDeadline(() => withDeadline(() => 1, 1000) + withDeadline(() => 2, Infinity), 1000)).toBe(3);
    expect(() => withDeadline(() => withDeadline(() => work([page('slow')]), 10_000), 50)).toThrow(
      'it took longer than 0.05 s',
    );
  });
});

describe('buildArticle', () => {
  it('goes on without a page whose text takes a check for ever', () => {
    const source = (file: string, text: string, commit: string) => ({
      file,
      text: pageText(`{{Wait a day ${text}.|Warten Sie einen Tag ${text}.}}`, {
        locale: 'de-DE',
        handoff: '01/15/2019',
        commit: commit.repeat(40),
      }),
      identity: {key: 'a', locale: 'de-DE'},
    });
    // No configuration may have such a pattern; here it stands for what nobody has thought of.
    const glossary = [{pattern: '(x+x+)+y', locale: 'de', target: ['y']}];
    const {articles, result} = buildArticle([source('good.md', 'x', 'a'), source('evil.md', 'x'.repeat(60), 'b')], {
      locales: readLocales(),
      glossary,
      pageTimeout: 0.5,
    });
    expect(articles.flatMap(({pages}) => pages.map(({file}) => file))).toEqual(['good.md']);
    expect(messages(result.findings.filter(({ruleId}) => ruleId === 'read-too-slow'))).toEqual([
      'evil.md: Cannot work on the page within 0.5 s: it is left out',
    ]);
  });
});
describe('runFix', () => {
  it('says which pages could not be fixed in time, however the stages share it', async () => {
    // A thousand sentences take some hundred milliseconds, however fast the machine is.
    const text = pageText('{{Wait a day.|Warten Sie  einen Tag.}}\n\n'.repeat(1000), {
      locale: 'de-DE',
      handoff: '01/15/2019',
      commit: 'a'.repeat(40),
    });
    const cwd = temporaryFolder({'a.md': text});
    const fixed = async (pageTimeout: number): Promise<string[]> => {
      const files: string[] = [];
      const job = {paths: [join(cwd, 'a.md')], cwd, pageTimeout, patches: true, checks: ['spacing']};
      const findings = await runFix(job, ({file}) => Promise.resolve(files.push(file) > 0));
      return [...files, ...messages(findings)].map((text) => text.replace(/^.*(?=a\.md)/, ''));
    };
    expect(await fixed(60)).toEqual(['a.md']);
    expect(await fixed(0.001)).toEqual(['a.md: Cannot work on the page within 0.001 s: it is left out']);
  });
});

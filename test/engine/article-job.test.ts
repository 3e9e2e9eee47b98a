import {describe, expect, it} from 'vitest';
import {articleJobs, type ArticleJob} from '../../src/engine/article-job.js';
import {openResult} from '../../src/engine/made-result.js';
import {readLocales} from '../../src/machine/disk/index.js';
import {pageText} from '../page-text.js';

function job(name: string, text: string): ArticleJob {
  const page = pageText(`{{Wait 24 hours ${text}.|Warten Sie 27 Stunden ${text}.}}`, {
    locale: 'de-DE',
    handoff: '01/15/2019',
    commit: 'a'.repeat(40),
  });
  return {base: '', former: [], sources: [{file: `${name}.md`, text: page, identity: {key: name, locale: 'de-DE'}}]};
}

/** What is found of articles that are built together, each in `seconds`. */
function found(jobs: readonly ArticleJob[], seconds: number): string[][] {
  // No configuration may have such a pattern; here it stands for what nobody has thought of.
  const glossary = [{pattern: '(x+x+)+y', locale: 'de', target: ['y']}];
  const run = articleJobs({
    options: {locales: readLocales(), glossary, pageTimeout: seconds},
    last: 'check',
    cache: undefined,
  });
  return run(jobs).map(({head, texts}) =>
    openResult(head, texts).findings.map(({file, ruleId}) => `${file} ${ruleId}`),
  );
}

describe('articleJobs', () => {
  const good = job('good', 'x');
  const evil = job('evil', 'x'.repeat(60));

  it('builds articles together, and those of a batch that takes too long one by one', () => {
    expect(found([good, job('other', 'x')], 60)).toEqual([['good.md number-mismatch'], ['other.md number-mismatch']]);
    expect(found([good, evil, job('other', 'x')], 0.5)).toEqual([
      ['good.md number-mismatch'],
      ['evil.md read-too-slow'],
      ['other.md number-mismatch'],
    ]);
    expect(found([evil], 0.5)).toEqual([['evil.md read-too-slow']]);
    expect(found([], 1)).toEqual([]);
  });
});

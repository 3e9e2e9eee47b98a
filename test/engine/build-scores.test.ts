import {describe, expect, it} from 'vitest';
import type {z} from 'zod';
import {build} from '../../src/engine/build.js';
import {scoresSchema} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {samplePage} from '../cli/sample-page.js';

function built(...pages: readonly string[]): {scores: z.infer<typeof scoresSchema>; review: string} {
  const {files} = build(
    pages.map((text, index) => ({file: `2020-0${index + 1}-01/p.md`, text})),
    {locales},
  );
  const content = (test: (path: string) => boolean) => files.find(({path}) => test(path))?.content ?? '';
  return {
    scores: scoresSchema.parse(JSON.parse(content((path) => path === 'scores.json'))),
    review: content((path) => path.startsWith('review/nl-NL/') && path.endsWith('.md')),
  };
}

describe('scores', () => {
  it('are findings by MQM severity for a thousand words of the source, with the formula', () => {
    // Slow bikes · Wait 24 hours · Read this: seven words; a wrong number is major.
    const {scores, review} = built(samplePage().replace('Wacht 24 uur', 'Wacht 27 uur'));
    expect(scores.pages).toEqual([
      {
        article: 'p',
        locale: 'nl-NL',
        file: '2020-01-01/p.md',
        words: 7,
        neutral: 0,
        minor: 0,
        major: 1,
        critical: 0,
        penalty: 714.29,
      },
    ]);
    expect(scores.penalty).toContain('1000 × (0 × neutral + 1 × minor + 5 × major + 25 × critical) / words');
    expect(review).toContain(
      'Penalty of the latest version by what the checks found: **714.29** (MQM: 1000 × (0 × neutral',
    );
  });

  it('are nothing on a good page', () => {
    expect(built(samplePage()).scores.pages[0]).toMatchObject({words: 7, penalty: 0});
  });

  it('compare two translations of one wording', () => {
    const later = samplePage('nl-NL', '06/12/2020').replace('Trage fietsen', 'Trage fiets');
    const {scores, review} = built(samplePage(), later);
    // The one sentence that reads otherwise; values of sacreBLEU 2.6.0.
    expect(scores.pages[0]?.similarity).toEqual({units: 1, chrF2: 94.73, chrF2pp: 77.36});
    expect(review).toMatch(
      /Similarity of 1 sentence that read otherwise before, to its earlier translation: chrF2 \*\*[\d.]+\*\*, chrF2\+\+ \*\*[\d.]+\*\* \(chrF2 and chrF2\+\+ of/,
    );
  });
});

import {describe, expect, it} from 'vitest';
import {knowledge} from '../../src/knowledge/index.js';
import {baseReader, lookup, renderAnswer} from '../../src/lookup/index.js';
import type {UnitInLocale} from '../../src/model/index.js';
import {buildArticle} from '../knowledge/build-article.js';

const evidence = {file: 'x.md', line: 1, pair: 'x-1', locale: 'sv-SE'};
const state = {drift: [], patches: [], earlier: []};
const inSwedish = (status: UnitInLocale['status'], target?: string, variant = 1): UnitInLocale[] => [
  {...state, locale: 'sv-SE', status, ...(target === undefined ? {} : {translation: {target, variant, evidence}})},
];

const article = buildArticle(
  `## Error code: 450 4.4.1 Host gone
This error means that the **host** is gone.
- Because of *heat*.
### How do I fix it?
- Look at [the guide](guide.md). ¶ Then:
  1. Open \`it\`.
  2. Close it.
- Ask.
### See also
More [here](more.md).`,
  {
    versions: ['2018-08-21', '2021-01-27'],
    history: {'Because of *heat*.': ['Because of *rain*.']},
    states: {
      'Error code: 450 4.4.1 Host gone': inSwedish('current', 'Felkod: 450 4.4.1 Värden är borta'),
      'Because of *heat*.': inSwedish('stale', 'På grund av *regn*.', 0),
      'Ask.': inSwedish('missing'),
      'Close it.': inSwedish('untranslated', 'Close it.'),
    },
  },
);
const reader = baseReader(knowledge([article]));

describe('an answer', () => {
  it('for people says of each sentence what is to be known', async () => {
    expect(
      renderAnswer(await lookup('4.4.1', reader, {locale: 'sv-SE'}), 'pretty'),
    ).toBe(`450 4.4.1  Felkod: 450 4.4.1 Värden är borta

smtp/4.4.1; found by code: 4.4.1
persistent transient failure, network and routing status, no answer from host

[This error means that the host is gone.]

Causes:
- På grund av regn. [stale; English now: Because of heat.]

What to do:
1. [Look at the guide.] [Then:]
   1. [Open it.]
   2. Close it. [en-US, untranslated]
2. Ask. [en-US, missing]

See also:
- [More here.]

Links:
- the guide: guide.md
- here: more.md
`);
  });

  it('as Markdown has headings and escapes what pages say', async () => {
    const lines = renderAnswer(await lookup('4.4.1', reader), 'markdown').split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '## 450 4.4.1  Error code: 450 4.4.1 Host gone',
      '',
      'smtp/4.4.1; found by code: 4.4.1',
    ]);
    expect(lines).toContain('**What to do**');
    expect(lines).toContain('   1. Open it.');
  });

  it('as JSON is the answer', async () => {
    const answer = await lookup('4.4.1', reader);
    expect(JSON.parse(renderAnswer(answer, 'json'))).toEqual(answer);
  });

  it('never steers a terminal', async () => {
    const hostile = baseReader(knowledge([buildArticle('## Error code: 450 4.4.1 \u001b[31mred\u0007')]));
    expect(renderAnswer(await lookup('4.4.1', hostile), 'pretty').split('\n')[0]).toBe(
      String.raw`450 4.4.1  Error code: 450 4.4.1 \u001b[31mred\u0007`,
    );
  });

  it('without a hit names what comes near', async () => {
    expect(renderAnswer(await lookup('450 4.4.3', reader), 'pretty')).toBe(
      'No entry for 450 4.4.3.\n\nNearest:\n- smtp/4.4.1  Error code: 450 4.4.1 Host gone\n',
    );
    expect(renderAnswer(await lookup('zzz', reader), 'pretty')).toBe('No entry found.\n');
  });
});

import {locales} from '../check/locales.js';
import {describe, expect, it} from 'vitest';
import {resolveLocale, type Finding, type Hunk} from '../../src/model/index.js';
import {review} from '../../src/report/review.js';
import {buildArticle, buildPage, state, translated, unit} from './article-builder.js';

import {pair, none, zh, two, article, finding} from './review-article.js';

describe('review of a paragraph that could not be cut', () => {
  const whole = buildPage({file: 'a.md', locale: 'sv-SE', handoff: '2018-01-01', commit: 'c1'}, [
    pair('o-p1', 'One. Two.', 'Ett, två.'),
  ]);
  const later = buildPage({file: 'b.md', locale: 'sv-SE', handoff: '2019-01-01', commit: 'c2'}, [
    pair('l-1', 'One.', 'Ett.'),
    ' ',
    pair('l-2', 'Two.', 'Två.'),
  ]);
  const covers = ['a/1', 'a/2'];
  const earlier = [translated(whole, 'o-p1', 0, covers)];

  it('is compared with all its sentences, once', () => {
    const one = buildArticle(
      [whole, later],
      [
        unit('a/1', 'One.', [state('sv-SE', translated(later, 'l-1'), {earlier})]),
        unit('a/2', 'Two.', [state('sv-SE', translated(later, 'l-2'), {earlier})]),
      ],
    );
    expect(review(one, resolveLocale('sv-SE', new Map()), none)).toContain(
      '#### `a/1`\n\nOne text for 2 sentences: `a/1`, `a/2`.\n\n' +
        '- **source:** One. Two.\n- **2018-01-01:** Ett<del>, två</del>.\n- **2019-01-01:** Ett<ins>. Två</ins>.\n\n## Findings',
    );
  });

  it('is shown with its first sentence', () => {
    const drift: Hunk[] = [{class: 'wording', before: 'Zwo', after: 'Two'}];
    const stale = (id: string, source: string) =>
      unit(
        id,
        source,
        [state('sv-SE', translated(whole, 'o-p1', 0, covers), {status: 'stale', drift})],
        two(source.replace('Two', 'Zwo'), source),
      );
    const one = buildArticle([whole, later, zh], [stale('a/1', 'One.'), stale('a/2', 'Two.')]);
    expect(review(one, resolveLocale('sv-SE', new Map()), none)).toContain(
      '#### Stale: `a/1`\n\n' +
        'English changed between the English of the translation handed back 2018-01-01 and that of 2021-03-03: wording. Not patched: more than a name, a value or a link changed. One text for 2 sentences: `a/1`, `a/2`.\n\n' +
        '- **source was:** One. <del>Zwo</del>.\n- **source now:** One. <ins>Two</ins>.\n- **translation** (2018-01-01, `o-p1`): Ett, två.\n\n' +
        '#### Stale: `a/2`\n\nIn one text with `a/1`: see there.\n',
    );
  });
});

describe('review', () => {
  it('counts what differs in white space only, which says nothing where words are not parted by spaces', () => {
    const page = buildPage({file: 'z.md', locale: 'zh-CN', handoff: '2018-01-01', commit: 'c1'}, [
      pair('y-2', 'x', '重试24小时。'),
    ]);
    const one = buildArticle(
      [page, zh],
      [unit('a/1', 'x', [state('zh-CN', translated(zh, 'z-2'), {earlier: [translated(page, 'y-2')]})])],
    );
    expect(review(one, resolveLocale('zh-CN', locales), none)).toContain(
      '\nTranslations that read differently in an earlier version: 0. Differences in white space and escapes only, not shown: 1.\n',
    );
    const spaced = {...resolveLocale('zh-CN', locales), spaceless: false};
    expect(review(one, spaced, none)).toContain('\nTranslations that read differently in an earlier version: 1.\n');
  });

  it('reads like this', () => {
    const findings = [
      finding('sv/new.md', 'b-check', {pair: 'p-2', actual: '48', expected: '24', note: 'Say 24.'}),
      finding('sv/new.md', 'a-check', {severity: 'info'}),
      finding('sv/new.md', 'c-check', {severity: 'error', line: 9}),
      finding('sv/old.md', 'b-check', {line: 1}),
    ];
    const text = review(article, resolveLocale('sv-SE', new Map()), (file) =>
      findings.filter((one) => one.file === file),
    );
    expect(text.split('\n')).toEqual(expectedLines);
  });

  it('does not list drift among the findings: the units above are it', () => {
    const drifting = (file: string): Finding[] => [finding(file, 'drift'), finding(file, 'number-mismatch')];
    const text = review(article, resolveLocale('sv-SE', new Map()), drifting);
    expect(text).toContain('### `number-mismatch` (');
    expect(text).not.toContain('`drift`');
  });

  it('names what was accepted, and why', () => {
    const page = buildPage({file: 'u.md', locale: 'sv-SE', handoff: '2020-01-01', commit: 'c1'}, [
      pair('u-1', 'Wait.', 'Vänta.'),
    ]);
    const decided = {action: 'accept', by: 'Kim', why: 'both *mean* it'} as const;
    const one = buildArticle([page], [unit('a/1', 'Wait.', [state('sv-SE', translated(page, 'u-1'), {decided})])]);
    expect(review(one, resolveLocale('sv-SE', new Map()), none)).toContain(
      'Accepted as they are, though English has changed since:\n\n- `a/1`: Wait. (Kim: both \\*mean\\* it)\n',
    );
  });

  it('does not say English twice', () => {
    const page = buildPage({file: 'u.md', locale: 'sv-SE', handoff: '2020-01-01', commit: 'c1'}, [
      '# ',
      pair('u-1', 'Wait for *it*.', 'Wait for *it*.'),
    ]);
    const one = buildArticle(
      [page],
      [unit('wait for *it*./1', 'Wait for *it*.', [state('sv-SE', translated(page, 'u-1'), {status: 'untranslated'})])],
    );
    expect(review(one, resolveLocale('sv-SE', new Map()), none)).toContain(
      '### Wait for \\*it\\*.\n\n#### Untranslated: `wait for *it*./1`\n\n- **source:** Wait for \\*it\\*.\n- **translation** (2020-01-01, `u-1`): the same\n\n## Findings\n',
    );
  });

  it('is short where there is nothing to do', () => {
    expect(review(article, resolveLocale('zh-CN', locales), none)).toContain(
      '## Units to look at\n\nEvery unit is current.\n\n## Findings\n\nNone in the latest version.\n',
    );
  });
});

const expectedLines = [
  '# Error: review of sv-SE',
  '',
  'Article `key`. English of the translation handed back 2021-03-03 (`c3c3c3c3`). Translations:',
  '',
  '- 2018-01-01 (`c1c1c1c1`): `sv/old.md`',
  '- 2020-02-02 (`c2c2c2c2`): `sv/new.md`',
  '',
  '| status | units of 4 | what it means |',
  '| --- | ---: | --- |',
  '| current | 1 | made from the wording that the English page has today; nothing to do |',
  '| patched | 1 | in English only a name, a value or a link changed, and it was replaced in the translation: please confirm |',
  '| stale | 1 | English changed and the translation still says the old thing: please revise |',
  '| untranslated | 0 | the translation is still English: please translate |',
  '| missing | 1 | new in English, no translation yet: please translate |',
  '',
  '| findings | error | warning | info |',
  '| ---: | ---: | ---: | ---: |',
  '| 4 | 1 | 2 | 1 |',
  '',
  '- [Units to look at](#units-to-look-at): 3',
  '- [What changed in the translation](#what-changed-in-the-translation): 2',
  '- [Findings](#findings): 3',
  '- [Findings in older versions](#findings-in-older-versions): 1',
  '',
  '## Units to look at',
  '',
  '### Error',
  '',
  '#### Patched: `error/2`',
  '',
  'English changed between the English of the translation handed back 2020-02-02 and that of 2021-03-03: value `48 hours` to `24 hours`. Replaced in the translation: `48 timmar` by `24 timmar`.',
  '',
  '- **source was:** Retry for <del>48</del> hours.',
  '- **source now:** Retry for <ins>24</ins> hours.',
  '- **translation** (2020-02-02, `p-2`): Försök igen i <del>48</del> timmar.',
  '- **patched:** Försök igen i <ins>24</ins> timmar.',
  '',
  '#### Stale: `error/3`',
  '',
  'English changed between the English of the translation handed back 2020-02-02 and that of 2021-03-03: wording. Not patched: more than a name, a value or a link changed.',
  '',
  '- **source was:** See this <del>topic</del> about \\`a|b\\`.',
  '- **source now:** See this <ins>article</ins> about \\`a|b\\`.',
  '- **translation** (2020-02-02, `p-3`): Se avsnittet om \\`a|b\\`.',
  '',
  '#### Missing: `error/4`',
  '',
  'English changed between the English of the translation handed back 2020-02-02 and that of 2021-03-03: new.',
  '',
  '- **source:** New \\*here\\*.',
  '',
  '## What changed in the translation',
  '',
  'Translations that read differently in an earlier version: 2.',
  '',
  '### Error',
  '',
  '#### `error/1`',
  '',
  '- **source:** Error',
  '- **2018-01-01:** <del>Fel</del>',
  '- **2020-02-02:** <ins>Felet</ins>',
  '',
  '#### `error/2`',
  '',
  '- **source:** Retry for 48 hours.',
  '- **2018-01-01:** Försök i 48 timmar.',
  '- **2020-02-02:** Försök <ins>igen</ins> i 48 timmar.',
  '',
  '## Findings',
  '',
  '### `c-check` (1)',
  '',
  '- **error** `sv/new.md:9:7`: Unexpected `48` in \\*c-check\\*',
  '',
  '### `b-check` (1)',
  '',
  '- **warning** `sv/new.md:3:7`, pair `p-2`: Unexpected `48` in \\*b-check\\*',
  '  - is: `48`',
  '  - expected: `24`',
  '  - Say 24.',
  '  - **translation:** Försök igen i 48 timmar.',
  '  - **English:** Retry for 48 hours.',
  '',
  '### `a-check` (1)',
  '',
  '- **info** `sv/new.md:3:7`: Unexpected `48` in \\*a-check\\*',
  '',
  '## Findings in older versions',
  '',
  '### `b-check` (1)',
  '',
  '- **warning** `sv/old.md:1:7`: Unexpected `48` in \\*b-check\\*',
  '',
];

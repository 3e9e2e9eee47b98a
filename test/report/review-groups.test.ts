import {describe, expect, it} from 'vitest';
import {resolveLocale, type Hunk, type UnitInLocale} from '../../src/model/index.js';
import {review} from '../../src/report/review.js';
import {unitLinks} from '../../src/report/unit-links.js';
import {buildArticle, buildPage, state, translated, unit} from './article-builder.js';
import {none, pair, two, zh} from './review-article.js';

const sv = buildPage({file: 'sv/new.md', locale: 'sv-SE', handoff: '2020-02-02', commit: 'c2c2c2c2c2'}, [
  pair('p-1', 'Open Office 365.', 'Öppna Office 365.'),
  ' ',
  pair('p-2', 'Office 365 | waits.', 'Office 365 | väntar.'),
  ' ',
  pair('p-3', 'Office 365 [here](a.md).', 'Office 365 [här](a.md).'),
  ' ',
  pair('p-4', 'Office 365 is old.', 'Office 365 är gammalt.'),
]);
const rename: Hunk = {class: 'rename', before: 'Office 365', after: 'Microsoft 365'};
const link: Hunk = {class: 'link', before: 'a.md', after: 'b.md'};
const patched = (drift: readonly Hunk[], text: string): Partial<UnitInLocale> => ({
  status: 'patched',
  patched: text,
  drift,
  patches: [{class: 'rename', before: 'Office 365', after: 'Microsoft 365', count: 1}],
});
const article = buildArticle(
  [sv, zh],
  [
    unit(
      'u1',
      'Open Microsoft 365.',
      [state('sv-SE', translated(sv, 'p-1'), patched([rename], 'Öppna Microsoft 365.'))],
      two('Open Office 365.', 'Open Microsoft 365.'),
    ),
    unit(
      'u2',
      'Microsoft 365 | waits.',
      [state('sv-SE', translated(sv, 'p-2'), patched([rename, rename], 'Microsoft 365 | väntar.'))],
      two('Office 365 | waits.', 'Microsoft 365 | waits.'),
    ),
    unit(
      'u3',
      'Microsoft 365 [here](b.md).',
      [state('sv-SE', translated(sv, 'p-3'), patched([rename, link], 'Microsoft 365 [här](b.md).'))],
      two('Office 365 [here](a.md).', 'Microsoft 365 [here](b.md).'),
    ),
    unit(
      'u4',
      'Microsoft 365 is old.',
      [state('sv-SE', translated(sv, 'p-4'), {status: 'stale', drift: [rename]})],
      two('Office 365 is old.', 'Microsoft 365 is old.'),
    ),
  ],
);
const text = review(article, resolveLocale('sv-SE', new Map()), none, {unitLinks: unitLinks(article)});

describe('a change that several sentences have in common', () => {
  it('stands in a table with a link to each of them, and they are told once, with their English', () => {
    expect(text).toContain(
      [
        '## Units to look at',
        '',
        '| the only change of several sentences | sentences | |',
        '| --- | ---: | --- |',
        '| `Office 365` to `Microsoft 365` | 2 | [`u1`][1] [`u2`][2] |',
        '',
        '### `Office 365` to `Microsoft 365` (2)',
        '',
        'English changed between the English of the translation handed back 2020-02-02 and that of 2021-03-03: name `Office 365` to `Microsoft 365`. Replaced in the translation: `Office 365` by `Microsoft 365`. Nothing else changed.',
        '',
        '- [`u1`][1] (`p-1`): Öppna <ins>Microsoft 365</ins>.',
        '  - **English:** Open <ins>Microsoft 365</ins>.',
        '- [`u2`][2] (`p-2`): <ins>Microsoft 365</ins> | väntar.',
        '  - **English:** <ins>Microsoft 365</ins> | waits.',
        '',
        '### ',
      ].join('\n'),
    );
  });

  it('does not take a sentence along that has another change, too, or that was not patched', () => {
    expect(text).toContain('#### Patched: [`u3`][3]\n');
    expect(text).toContain('#### Stale: [`u4`][4]\n');
    expect(text).toContain('- [Units to look at](#units-to-look-at): 4\n');
  });

  it('is none where one sentence has it', () => {
    const alone = {...article, units: article.units.filter(({id}) => id !== 'u1')};
    const told = review(alone, resolveLocale('sv-SE', new Map()), none);
    expect(told).not.toContain('the only change of several');
    expect(told).toContain('#### Patched: `u2`\n');
  });
});

describe('names in diffs', () => {
  it('are whole', () => {
    expect(text).toContain(
      '- **source was:** <del>Office 365</del> \\[here\\](<del>a.md</del>).\n- **source now:** <ins>Microsoft 365</ins> \\[here\\](<ins>b.md</ins>).\n',
    );
  });
});

import {type Change, type Finding, type Hunk} from '../../src/model/index.js';
import {buildArticle, buildPage, state, translated, unit, type PairFacts} from './article-builder.js';

export const pair = (id: string, source: string, target: string): PairFacts => ({id, source, target});
export const none = () => [];

const old = buildPage({file: 'sv/old.md', locale: 'sv-SE', handoff: '2018-01-01', commit: 'c1c1c1c1c1'}, [
  '# ',
  pair('o-1', 'Error', 'Fel'),
  '\n\n',
  pair('o-2', 'Retry for 48 hours.', 'Försök i 48 timmar.'),
]);
const sv = buildPage({file: 'sv/new.md', locale: 'sv-SE', handoff: '2020-02-02', commit: 'c2c2c2c2c2'}, [
  '# ',
  pair('p-1', 'Error', 'Felet'),
  '\n\n',
  pair('p-2', 'Retry for 48 hours.', 'Försök igen i 48 timmar.'),
  ' ',
  pair('p-3', 'See this topic about `a|b`.', 'Se avsnittet om `a|b`.'),
]);
export const zh = buildPage({file: 'zh/new.md', locale: 'zh-CN', handoff: '2021-03-03', commit: 'c3c3c3c3c3'}, [
  '# ',
  pair('z-1', 'Error', '错误'),
  '\n\n',
  pair('z-2', 'Retry for 24 hours.', '重试 24 小时。'),
  ' ',
  pair('z-3', 'See this article about `a|b`.', '请参阅 `a|b`。'),
  ' ',
  pair('z-4', 'New *here*.', '新。'),
]);
const value: Hunk = {class: 'value', before: '48 hours', after: '24 hours'};
const wording: Hunk = {class: 'wording', before: 'topic', after: 'article'};
const change = (of: string, hunk: Hunk): Change => ({
  unit: of,
  classes: [hunk.class],
  interval: {handoffs: {before: '2020-02-02', after: '2021-03-03'}},
  from: 1,
  to: 2,
  before: hunk.before,
  after: hunk.after,
  hunks: [hunk],
});
export const two = (before: string, after: string) => ({
  variants: [
    {source: before, first: 0, last: 1, evidence: []},
    {source: after, first: 2, last: 2, evidence: []},
  ],
});
export const article = buildArticle(
  [old, sv, zh],
  [
    unit('error/1', 'Error', [
      state('sv-SE', translated(sv, 'p-1'), {earlier: [translated(old, 'o-1')]}),
      state('zh-CN', translated(zh, 'z-1')),
    ]),
    unit(
      'error/2',
      'Retry for 24 hours.',
      [
        state('sv-SE', translated(sv, 'p-2'), {
          status: 'patched',
          patched: 'Försök igen i 24 timmar.',
          drift: [value],
          patches: [{class: 'value', before: '48 timmar', after: '24 timmar', count: 1}],
          earlier: [translated(old, 'o-2')],
        }),
        state('zh-CN', translated(zh, 'z-2', 1)),
      ],
      two('Retry for 48 hours.', 'Retry for 24 hours.'),
    ),
    unit(
      'error/3',
      'See this article about `a|b`.',
      [
        state('sv-SE', translated(sv, 'p-3'), {status: 'stale', drift: [wording]}),
        state('zh-CN', translated(zh, 'z-3', 1)),
      ],
      two('See this topic about `a|b`.', 'See this article about `a|b`.'),
    ),
    unit('error/4', 'New *here*.', [state('sv-SE', undefined), state('zh-CN', translated(zh, 'z-4'))]),
  ],
  {
    changes: [
      change('error/2', value),
      change('error/3', wording),
      {...change('error/4', wording), classes: ['added'], before: undefined, hunks: []},
    ],
  },
);
export const finding = (file: string, ruleId: string, rest: Partial<Finding> = {}): Finding => ({
  file,
  line: 3,
  column: 7,
  locale: 'sv-SE',
  ruleId,
  severity: 'warning',
  message: `Unexpected \`48\` in *${ruleId}*`,
  itsType: 'numbers',
  mqm: 'major',
  ...rest,
});

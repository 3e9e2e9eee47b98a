import {type Article, type Finding, type Item, type KnowledgeBase, type Statement} from '../../src/model/index.js';
import {buildArticle, buildPage, state, translated, unit} from '../report/article-builder.js';

export const evidence = {
  file: 'sv/old.md',
  line: 4,
  pair: 'o-1',
  locale: 'sv-SE',
  handoff: '2020-01-01',
  sourceCommit: 'c1',
};
const statement = (id: string, source: string): Statement => ({
  unit: id,
  source,
  texts: {'sv-SE': {text: 'Fel', status: 'stale', from: source}},
  history: [{source, validFrom: '2020-01-01', validTo: {after: '2020-01-01', by: '2021-01-01'}, evidence: [evidence]}],
});
export const step: Item = {
  statements: [statement('a/1', 'Error')],
  ordered: true,
  steps: [{statements: [], literals: ['Get-X'], steps: [{statements: []}]}],
};
export const knowledgeBase: KnowledgeBase = {
  $schema: '',
  schemaVersion: '1.0',
  generator: 'sxs-kb',
  sourceLocale: 'en-US',
  locales: ['sv-SE', 'zh-CN'],
  entries: [
    {
      id: 'smtp/4.4.316',
      status: 'active',
      codes: [{family: 'smtp', reply: 450, enhanced: [4, 4, 316], class: 'persistent transient failure'}],
      title: statement('a/1', 'Error'),
      meaning: [],
      causes: [],
      examples: [],
      fixes: [step],
      notes: [],
      prerequisites: [],
      seeAlso: [],
      other: [],
      links: [],
      facts: [{name: 'retryFor', value: 'PT24H', unit: 'a/2', evidence: [evidence]}],
      related: [],
      changes: [],
      article: 'b',
      section: 'a',
    },
  ],
  otherCodes: [],
};

export const drift = [{class: 'wording', before: 'Error', after: 'An error'}] as const;
const variants = [
  {source: 'Error', first: 0, last: 0, evidence: []},
  {source: 'An error', first: 1, last: 1, evidence: []},
];

/** An article of a page in Swedish, and a newer one in Chinese, that stand in a folder. */
function articleIn(folder: string, key: string): Article {
  const old = buildPage({file: `${folder}sv/old.md`, locale: 'sv-SE', handoff: '2020-01-01', commit: 'c1'}, [
    '# ',
    {id: 'o-1', source: 'Error', target: 'Fel'},
    '\n',
  ]);
  const canonical = buildPage({file: `${folder}zh/new.md`, locale: 'zh-CN', handoff: '2021-01-01', commit: 'c2'}, [
    '# ',
    {id: 'n-1', source: 'An error', target: '错误'},
    '\n',
  ]);
  const states = [
    state('sv-SE', translated(old, 'o-1'), {status: 'stale', drift}),
    state('zh-CN', translated(canonical, 'n-1', 1)),
  ];
  return buildArticle([old, canonical], [unit('a/1', 'An error', states, {variants})], {key, name: key});
}

export const articles = [articleIn('more/', 'b'), articleIn('', 'a')];
const finding = (file: string, line: number): Finding => ({
  file,
  line,
  column: 1,
  locale: 'sv-SE',
  ruleId: 'x',
  severity: 'error',
  message: 'Unexpected',
  itsType: 'other',
  mqm: 'minor',
});
export const findings = [
  finding('zh/new.md', 1),
  finding('more/sv/old.md', 3),
  finding('sv/old.md', 10),
  finding('toc.md', 1),
  finding('sv/old.md', 9),
];
export const input = {articles, knowledgeBase, findings, locales: new Map()};

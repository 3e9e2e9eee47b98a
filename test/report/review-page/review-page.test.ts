import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {build} from '../../../src/index.js';
import type {Decision} from '../../../src/model/index.js';
import {unpackPage, type PackedReviewPage} from '../../../src/model/packed-review-page.js';
import type {
  ReviewIndex,
  ReviewOutside,
  ReviewPage,
  ReviewRisks,
  ReviewSentence,
} from '../../../src/model/review-page.js';
import {textHash} from '../../../src/text/index.js';
import {pair} from '../../cli/sample-page.js';
import {pageText} from '../../page-text.js';

const page = (locale: string, handoff: string, commit: string, body: string): string =>
  pageText(`${body}\n`, {locale, handoff, commit: commit.repeat(40)});

/** Runs the scripts that a build wrote, as a browser does. */
function run(files: readonly {readonly path: string; readonly content: string}[], path: string): unknown {
  const content = files.find((file) => file.path === path)?.content;
  if (content === undefined) throw new Error(`Expected \`${path}\``);
  let given: unknown;
  const take = (value: unknown): void => {
    given = value;
  };
  runInNewContext(content, {sxsPage: take, sxsIndex: take, sxsRisk: take});
  return JSON.parse(JSON.stringify(given));
}

interface Made {
  readonly files: readonly {readonly path: string; readonly content: string}[];
  readonly pageOf: (path: string) => ReviewPage;
}

function made(texts: Readonly<Record<string, string>>, decisions: readonly Decision[] = []): Made {
  const {files} = build(
    Object.entries(texts).map(([file, text]) => ({file, text})),
    {decisions},
  );
  return {files, pageOf: (path) => unpackPage(run(files, `review/${path}.js`) as PackedReviewPage)};
}

const isSentence = (row: ReviewSentence | ReviewOutside): row is ReviewSentence => 'units' in row;
const sentences = ({rows}: ReviewPage): ReviewSentence[] => rows.filter(isSentence);

const old = page(
  'nl-NL',
  '02/15/2020',
  'a',
  [
    `# ${pair('101', 'Fouten', 'Errors')}`,
    `${pair('102', 'Bericht van Office 365.', 'A message of Office 365.')} ${pair('103', 'Office 365 wacht 24 uur.', 'Office 365 waits 24 hours.')}`,
    pair('104', 'Lees dit onderwerp goed.', 'Read this topic well.'),
    `> [!NOTE]\n> ${pair('105', 'De wachtrij wachtrij is vol', 'The queue is full.')}`,
  ].join('\n\n'),
);
const fresh = page(
  'de-DE',
  '05/12/2020',
  'b',
  [
    `# ${pair('101', 'Fehler', 'Errors')}`,
    '[!INCLUDE [names](../includes/names.md)]',
    `${pair('102', 'Eine Nachricht von Microsoft 365.', 'A message of Microsoft 365.')} ${pair('103', 'Microsoft 365 wartet 24 Stunden.', 'Microsoft 365 waits 24 hours.')}`,
    pair('104', 'Lesen Sie diesen Artikel gut.', 'Read this article well.'),
    `> [!NOTE]\n> ${pair('105', 'Die Warteschlange ist voll.', 'The queue is full.')}`,
    '```text\n450 <4.4.316>\n```',
    `1. ${pair('106', '**Neu** hier.', '**New** here.')}\n\n   ${pair('107', 'Mehr.', 'More.')}\n\n2. ${pair('108', 'Zwei.', 'Two.')}`,
    `Then ${pair('109', 'das', 'it')} ends.`,
  ].join('\n\n'),
);
const {files, pageOf} = made({'nl-NL/docs/a.md': old, 'de-DE/docs/a.md': fresh});
const dutch = pageOf('nl-NL/nl-NL/docs/a');

describe('the data of the review page', () => {
  it('shows the whole canonical page in its order, with what stands between pairs', () => {
    expect(dutch.rows.map((row) => ('outside' in row ? `(${row.outside})` : (row.enMd ?? '')))).toEqual([
      'Errors',
      '([!INCLUDE names])',
      'A message of Microsoft 365.',
      'Microsoft 365 waits 24 hours.',
      'Read this article well.',
      'The queue is full.',
      '(450 <4.4.316>)',
      '**New** here.',
      'More.',
      'Two.',
      '(Then)',
      'it',
      '(ends.)',
    ]);
  });

  it('says where each row stands; the mark of an item is given once', () => {
    expect(dutch.rows.map(({block}) => block)).toEqual([
      {kind: 'heading', depth: 1},
      {kind: 'paragraph'},
      {kind: 'paragraph'},
      {kind: 'paragraph'},
      {kind: 'paragraph'},
      {kind: 'paragraph', quote: 'note'},
      {kind: 'code'},
      {kind: 'paragraph', depth: 1, item: '1.'},
      {kind: 'paragraph', depth: 1},
      {kind: 'paragraph', depth: 1, item: '2.'},
      {kind: 'paragraph'},
      {kind: 'paragraph'},
      {kind: 'paragraph'},
    ]);
  });

  it('shows was and now in both languages, with names whole, and why', () => {
    const [, row] = sentences(dutch);
    expect(row).toMatchObject({
      status: 'patched',
      en: ['A message of ', {s: 'Microsoft 365', m: '+'}, '.'],
      enWas: ['A message of ', {s: 'Office 365', m: '-'}, '.'],
      to: ['Bericht van ', {s: 'Microsoft 365', m: '+'}, '.'],
      toWas: ['Bericht van ', {s: 'Office 365', m: '-'}, '.'],
      toMd: 'Bericht van Microsoft 365.',
      why: 'Name “Office 365” to “Microsoft 365”, changed between the English of the translation handed back 2020-02-15 and that of 2020-05-12. Replaced in the translation: “Office 365” by “Microsoft 365”.',
      changes: ['rename'],
      line: 11,
      pair: 'ab12c-102',
    });
  });

  it('groups sentences whose only change is the same', () => {
    expect(dutch.groups).toEqual([{class: 'rename', before: 'Office 365', after: 'Microsoft 365', count: 2}]);
    expect(sentences(dutch).map(({group}) => group)).toEqual([
      undefined,
      0,
      0,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has no translation where there is none, and the other locales of what is to do', () => {
    const [, patched, , stale, , missing] = sentences(dutch);
    expect(patched?.others).toBeUndefined();
    expect(stale?.others).toEqual([{locale: 'de-DE', status: 'current', text: ['Lesen Sie diesen Artikel gut.']}]);
    expect(missing).toMatchObject({status: 'missing', others: [{text: [{s: 'Neu', m: 'b'}, ' hier.']}]});
    expect(missing).not.toHaveProperty('to');
  });

  it('has the hashes of decisions', () => {
    const [, row] = sentences(dutch);
    expect(row?.hashes).toEqual([[textHash('A message of Microsoft 365.'), textHash('Bericht van Office 365.')]]);
  });

  it('places findings on the words that they are about, with the text as it would read', () => {
    const row = sentences(dutch)[4];
    expect(row?.to).toEqual(['De ', {s: 'wachtrij wachtrij', f: [0]}, ' is vo', {s: 'l', f: [1]}]);
    expect(row?.findings).toMatchObject([
      {rule: 'doubled-word', source: textHash('The queue is full.'), target: textHash('De wachtrij wachtrij is vol')},
      {rule: 'terminal-punctuation', fixed: 'De wachtrij wachtrij is vol.'},
    ]);
  });

  it('says that a locale lags', () => {
    expect(dutch.notes).toEqual([
      'Made from the English of the translation handed back 2020-02-15. One version of it is newer; the newest is that of the translation handed back 2020-05-12.',
    ]);
    expect(pageOf('de-DE/de-DE/docs/a').notes).toEqual([]);
  });

  it('lists pages with their numbers', () => {
    expect((run(files, 'review/index.js') as ReviewIndex).rows).toEqual([
      {
        path: 'de-DE/de-DE/docs/a',
        title: 'Errors',
        locale: 'de-DE',
        counts: {current: 9, patched: 0, stale: 0, untranslated: 0, missing: 0},
        errors: 0,
        warnings: 0,
        risk: 26,
      },
      {
        path: 'nl-NL/nl-NL/docs/a',
        title: 'Errors',
        locale: 'nl-NL',
        counts: {current: 2, patched: 2, stale: 1, untranslated: 0, missing: 4},
        errors: 0,
        warnings: 1,
        risk: 38,
      },
    ]);
  });

  it('says what makes sentences risky, as they were translated and stand on the page', () => {
    const {sentences: risks} = run(files, 'review/risk/nl-NL/nl-NL/docs/a.js') as ReviewRisks;
    const named = sentences(dutch).map(({units: [unit = '']}) => risks[unit]);
    expect(dutch.hasRisk).toBe(true);
    expect(named).toEqual([
      [6, 0, 0, 'fouten'],
      [24, 2, 0, 'bericht', 'van'],
      [26, 2, 0, 'wacht', 'uur'],
      [21, 3, 0, 'lees', 'dit', 'onderwerp', 'goed'],
      [18, 4, 0, 'de', 'wachtrij', 'vol'],
      ...Array<undefined>(4),
    ]);
  });

  it('shows what a person decided, and the text that counts', () => {
    const row: Decision = {
      action: 'correct',
      article: 'docs/a',
      locale: 'nl-NL',
      source: textHash('The queue is full.'),
      target: textHash('De wachtrij wachtrij is vol'),
      text: 'De wachtrij is vol.',
      why: 'twice',
      by: 'Anna',
      at: '2021-02-03T10:00:00Z',
    };
    const decided = made({'nl-NL/docs/a.md': old, 'de-DE/docs/a.md': fresh}, [row]).pageOf('nl-NL/nl-NL/docs/a');
    const found = sentences(decided)[4];
    expect(found).toMatchObject({
      status: 'current',
      toMd: 'De wachtrij is vol.',
      decided: 'corrected by Anna, 2021-02-03: twice',
    });
    expect(found?.toWas).toEqual(['De wachtrij ', {s: 'wachtrij', m: '-'}, ' is vol']);
    expect(found).not.toHaveProperty('findings');
    const {sentences: risks} = run(
      made({'nl-NL/docs/a.md': old, 'de-DE/docs/a.md': fresh}, [row]).files,
      'review/risk/nl-NL/nl-NL/docs/a.js',
    ) as ReviewRisks;
    expect(Object.keys(risks)).toHaveLength(4);
    expect(risks).not.toHaveProperty(found?.units[0] ?? '');
  });
});

describe('what a patch mends', () => {
  const dated = (
    locale: string,
    handoff: string,
    commit: string,
    [target, source]: readonly [string, string],
  ): string => page(locale, handoff, commit, `# ${pair('101', 'x', 'Errors')}\n\n${pair('102', target, source)}`);
  const texts = (target: string) => ({
    'nl-NL/docs/a.md': dated('nl-NL', '02/15/2020', 'a', [target, 'Wait for 48 hours, says Office 365.']),
    'de-DE/docs/a.md': dated('de-DE', '05/12/2020', 'b', [
      'Warten Sie 48 Stunden, sagt Microsoft 365.',
      'Wait for 48 hours, says Microsoft 365.',
    ]),
  });

  it('is no finding', () => {
    const waiting = {
      'nl-NL/docs/a.md': dated('nl-NL', '02/15/2020', 'a', ['Wacht 48 uur.', 'Wait for 48 hours.']),
      'de-DE/docs/a.md': dated('de-DE', '05/12/2020', 'b', ['Warten Sie 24 Stunden.', 'Wait for 24 hours.']),
    };
    const {files: written, pageOf: pageAt} = made(waiting);
    expect(written.find(({path}) => path === 'findings.json')?.content).toContain('"lagging-value"');
    const [, row] = sentences(pageAt('nl-NL/nl-NL/docs/a'));
    expect(row).toMatchObject({status: 'patched', toMd: 'Wacht 24 uur.'});
    expect(row).not.toHaveProperty('findings');
  });

  it('leaves what was found on other words on both texts, with a fix for the new one', () => {
    const {pageOf: pageAt} = made(texts('Wacht 48 uur, zegt wachtrij wachtrij Office 365'));
    const [, row] = sentences(pageAt('nl-NL/nl-NL/docs/a'));
    expect(row?.findings?.map(({rule}) => rule)).toEqual(['doubled-word', 'terminal-punctuation']);
    expect(row?.to).toEqual([
      'Wacht 48 uur, zegt ',
      {s: 'wachtrij wachtrij', f: [0]},
      ' ',
      {s: 'Microsoft 365', m: '+'},
    ]);
  });
});

describe('a hostile page', () => {
  const evil = 'Ends </script><script>alert(1)</script> \u2028 here `</script>`.';
  const hostile = made({
    'nl-NL/docs/a.md': page(
      'nl-NL',
      '02/15/2020',
      'a',
      `# ${pair('101', 'Fout', 'Error')}\n\n${pair('102', evil, evil)}\n\n</script>text`,
    ),
  });

  it('cannot end the script that it stands in', () => {
    const content = hostile.files.find(({path}) => path === 'review/nl-NL/a.js')?.content ?? '';
    expect(content).not.toMatch(/[<\u2028\u2029]/);
    expect(sentences(hostile.pageOf('nl-NL/a'))).toHaveLength(2);
  });
});

import {describe, expect, it} from 'vitest';
import type {LearnedName, Product} from '../../src/model/index.js';
import {learnNames} from '../../src/reconcile/index.js';
import {locales} from '../check/locales.js';
import {articleOf, pageOf, versionFacts} from './versions.js';

/** Older and newer sentences of a page, each with its translation where one is given: `source|target`. */
type Versions = readonly [older: readonly string[], newer: readonly string[]];

function learn(pages: readonly Versions[], products: readonly Product[] = []): LearnedName[] {
  const learner = learnNames({locales, products});
  for (const [index, versions] of pages.entries()) {
    const assetId = `00000000-0000-0000-0000-00000000000${index}`;
    learner.add(
      articleOf(
        versions.map((sentences, version) =>
          pageOf(sentences.map((text) => `{{${text.includes('|') ? text : `${text}|x`}}}`).join('\n\n'), {
            ...versionFacts[version],
            assetId,
          }),
        ),
      ),
    );
  }
  return learner.learned();
}

const shown = (names: readonly LearnedName[]): string[] =>
  names.map(
    ({before, after, pages, replaced, places, sure}) =>
      `${before} → ${after} ${pages} ${replaced}/${places}${sure ? ' sure' : ''}`,
  );

const routing: readonly Versions[] = [
  [['You can create a transfer rule for guests.'], ['You can create a routing rule for guests.']],
  [['All of the transfer rules are listed here.'], ['All of the routing rules are listed here.']],
  [['Guests need a transfer rule of their own.'], ['Guests need a routing rule of their own.']],
];

describe('learnNames', () => {
  it('learns a term that each of three pages replaced once, in the singular', () => {
    expect(shown(learn(routing))).toEqual(['transfer rule → routing rule 3 3/3 sure']);
  });

  it('does not learn a term from two pages', () => {
    expect(learn(routing.slice(1))).toEqual([]);
  });

  it('takes the whole name, not the words that differ', () => {
    const pages: Versions[] = [
      [['Guests see it in Contoso Web App today.'], ['Guests see it in Contoso on the web today.']],
      [['You can open Contoso Web App at home.'], ['You can open Contoso on the web at home.']],
      [['Close Contoso Web App when you leave.'], ['Close Contoso on the web when you leave.']],
    ];
    expect(shown(learn(pages))).toEqual(['Contoso Web App → Contoso on the web 3 3/3 sure']);
  });

  it('shows a name that two pages replaced in three places, and is not sure of it', () => {
    const pages: Versions[] = [
      [
        ['Guests see it in Contoso Mail today.', 'Leave Contoso Mail open at night.'],
        ['Guests see it in Fabrikam Post today.', 'Leave Fabrikam Post open at night.'],
      ],
      [['You can close Contoso Mail at home.'], ['You can close Fabrikam Post at home.']],
    ];
    expect(shown(learn(pages))).toEqual(['Contoso Mail → Fabrikam Post 2 3/3']);
    expect(learn(pages, [{names: ['Contoso Mail', 'Fabrikam Post']}])).toEqual([]);
  });

  it.each([
    [0, 1, ['Contoso Mail → Fabrikam Post 2 2/2']],
    [1, 1, []],
    [2, 2, ['Contoso Mail → Fabrikam Post 2 3/5']],
    [3, 2, []],
  ])(
    'shows a name that is left in %i places, and was replaced in %i of one page and one of another',
    (kept, on, expected) => {
      const left = Array.from({length: kept}, (_, index) => `Nobody likes Contoso Mail number ${'abc'[index]}.`);
      const older = ['Guests see it in Contoso Mail today.', 'Leave Contoso Mail open at night.'].slice(0, on);
      const newer = older.map((text) => text.replace('Contoso Mail', 'Fabrikam Post'));
      const pages: Versions[] = [
        [
          [...older, ...left],
          [...newer, ...left],
        ],
        [['You can close Contoso Mail at home.'], ['You can close Fabrikam Post at home.']],
      ];
      expect(shown(learn(pages))).toEqual(expected);
    },
  );

  it.each([
    [1, ['transfer rule → routing rule 3 3/4 sure']],
    [2, []],
  ])('counts the places that kept the old form: %i', (kept, expected) => {
    const left = Array.from({length: kept}, (_, index) => `Nobody likes transfer rule number ${'abc'[index]}.`);
    const [[older, newer] = [[], []], ...others] = routing;
    expect(
      shown(
        learn([
          [
            [...older, ...left],
            [...newer, ...left],
          ],
          ...others,
        ]),
      ),
    ).toEqual(expected);
  });

  it('counts a sentence that has both forms now, and not one that had both before', () => {
    const both = 'A routing rule (formerly a transfer rule) is short.';
    const [[older, newer] = [[], []], ...others] = routing;
    const pages: Versions[] = [
      [
        [...older, both, 'Every transfer rule is short and old.'],
        [...newer, both, 'Every routing rule (formerly transfer rule) is short and old.'],
      ],
      ...others,
    ];
    expect(shown(learn(pages))).toEqual(['transfer rule → routing rule 3 4/4 sure']);
  });

  it('takes no verb at the start of a sentence for a term', () => {
    const pages = ['the first button', 'a second door', 'this third window'].map(
      (text): Versions => [[`Click ${text} twice.`], [`Select ${text} twice.`]],
    );
    expect(learn(pages)).toEqual([]);
  });

  it('takes neither spelling nor digits for a name', () => {
    const pages = (before: string, after: string): Versions[] =>
      ['first button', 'second door', 'third window'].map((text) => [
        [`See the ${text} of ${before} today.`],
        [`See the ${text} of ${after} today.`],
      ]);
    expect(learn(pages('Contosso Mail', 'Contoso Mail'))).toEqual([]);
    expect(learn(pages('Contoso 2016', 'Contoso 2019'))).toEqual([]);
    expect(shown(learn(pages('Contoso Mail', 'Contoso Post')))).toEqual(['Contoso Mail → Contoso Post 3 3/3 sure']);
  });

  it('shows one name that became two, and is sure of neither', () => {
    const pages = ['Post', 'Chat'].flatMap((after) =>
      ['first button', 'second door', 'third window'].map(
        (text): Versions => [
          [`See the ${text} of Contoso Hub today.`],
          [`See the ${text} of Fabrikam ${after} today.`],
        ],
      ),
    );
    const names = learn(pages);
    expect(shown(names)).toEqual(['Contoso Hub → Fabrikam Post 3 3/6', 'Contoso Hub → Fabrikam Chat 3 3/6']);
    expect(names.map(({others}) => others)).toEqual([['Fabrikam Chat'], ['Fabrikam Post']]);
  });

  it('reads what a locale says for both forms', () => {
    const german = ['Jede X gilt.', 'Alle brauchen eine X immer.', 'Die X zuerst.', 'Keine X fehlt.', 'Nur Xn helfen.'];
    const pages = german.map((text, index): Versions => {
      const who = ['guests', 'owners', 'readers', 'writers', 'listeners'][index];
      return [
        [`A transfer rule is for all ${who}.|${text.replace('X', 'Transferregel')}`, 'Read this.|Lesen Sie das.'],
        [`A routing rule is for all ${who}.|${text.replace('X', 'Leitregel')}`, 'Read this.|Lesen Sie das.'],
      ];
    });
    expect(learn(pages).map((name) => name.locales)).toEqual([
      {'de-DE': {before: 'Transferregel', after: 'Leitregel'}},
    ]);
  });
});

import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import type {LabelWord} from '../../src/model/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {learnedLabels, pageOf, type PairText} from './page-of.js';

/** What is said of a pair where this is known of words of labels, with how likely each translation is. */
function messagesWith(
  locale: string,
  [source, target]: readonly [string, string],
  known: readonly (readonly [string, string, number])[],
): string[] {
  return messages(
    {locale, source, target},
    known.map(([word, translation, level]): LabelWord => `${word} ${translation} ${level}`),
  );
}

function messages(
  {locale = 'nl-NL', ...pair}: PairText & {readonly locale?: string},
  known: readonly LabelWord[],
): string[] {
  const labels = new Map([[locale, known]]);
  const options = {locales, inline: parseInline, only: ['label-words'], labels};
  return check([pageOf(locale, [pair])], options).map(({message}) => message);
}

describe('label-words', () => {
  it.each([
    [4, ['Unexpected bold text `Regel`: `opslaan`, for `Save` of its label in the source, stands outside of it']],
    [3, []],
  ])('takes a word beside a label for its own from one in sixteen on: level %i', (level, expected) => {
    const pair = ['Select **Save rule**.', 'Selecteer **Regel** opslaan.'] as const;
    expect(
      messagesWith('nl-NL', pair, [
        ['save', 'opslaa', level],
        ['rule', 'regel', 6],
      ]),
    ).toEqual(expected);
  });

  it.each([
    [5, 1],
    [4, 0],
  ])('takes a single word far away for one of a cut label from one in eight on: level %i', (level, count) => {
    const pair = ['Select **Save rule**.', 'Selecteer **Opslaan** wanneer u daarna de regel ziet.'] as const;
    expect(
      messagesWith('nl-NL', pair, [
        ['save', 'opslaa', 6],
        ['rule', 'regel', level],
      ]),
    ).toHaveLength(count);
  });

  it.each([
    [5, 1],
    [4, 0],
  ])('takes the only word of a label for moved from one in eight on: level %i', (level, count) => {
    const pair = ['Select **Save**.', 'Selecteer **vakje** opslaan.'] as const;
    expect(messagesWith('nl-NL', pair, [['save', 'opslaa', level]])).toHaveLength(count);
  });

  it.each([
    [5, 1],
    [4, 0],
  ])('takes a word of a label for pulled in from one in eight on: level %i', (level, count) => {
    const pair = ['Wait on the **Rules** page.', 'Wacht op **pagina Regels**.'] as const;
    expect(
      messagesWith('nl-NL', pair, [
        ['rules', 'regels', 6],
        ['page', 'pagina', level],
      ]),
    ).toHaveLength(count);
  });

  it.each([
    [3, 1],
    [4, 0],
  ])('lets chance keep a word in a label only where words are written with spaces: level %i', (level, count) => {
    const pair = ['Open **Save rule** now.', '现在打开**规则**保存。'] as const;
    expect(
      messages({locale: 'zh-CN', source: pair[0], target: pair[1]}, [`save 保存 6 规则 ${level}`, 'rule 规则 7']),
    ).toHaveLength(count);
    // Chance is enough in words of letters.
    expect(
      messages({source: 'Open **Save rule** now.', target: 'Open nu **Regel** opslaan.'}, [
        'save opslaa 6 regel 1',
        'rule regel 7',
      ]),
    ).toEqual([]);
  });

  it.each([
    ['no lexicon', 'Selecteer **Regel** opslaan.', undefined],
    [
      'a word that the source has outside of labels, too',
      'Opslaan: selecteer **Regel**.',
      'Save: select **Save rule**.',
    ],
    ['a part of a longer word', 'Selecteer **Regelopslaan** om te opslaan.', undefined],
    ['a label that stays English', 'Selecteer **Save rule** om te opslaan.', undefined],
    ['a label of two letters', 'Selecteer **nu** om te opslaan.', 'Select **Save** there.'],
  ])('is silent with %s', (name, target, source = 'Select **Save rule**.') => {
    const known = name === 'no lexicon' ? [] : learnedLabels({save: 'opslaan', rule: 'regel'});
    expect(messages({source, target}, known)).toEqual([]);
  });

  it.each([
    ['reg', 1],
    ['rege', 0],
  ])('knows a translation within a longer word by four letters: %s', (translation, count) => {
    const pair = ['Select **Old rule**.', `Selecteer **Oude beleidsregel** na ${translation}.`] as const;
    expect(
      messagesWith('nl-NL', pair, [
        ['old', 'oude', 6],
        ['rule', translation, 6],
      ]),
    ).toHaveLength(count);
  });

  it.each([
    [2, 1],
    [3, 0],
  ])('knows a translation within a longer word from one in 32 on: level %i', (level, count) => {
    const pair = {source: 'Select **Old rule**.', target: 'Selecteer **Oude beleidsregel** na regeling.'};
    expect(messages(pair, ['old oude 6', `rule regel ${level} regeli 6`])).toHaveLength(count);
  });

  it.each([
    ['dat', 1],
    ['data', 0],
  ])('knows a word that is short for another of the source by four letters: %s', (word, count) => {
    const pair = [`Open **Old ${word}** of a database.`, 'Open **Oude** gegevens van een opslag.'] as const;
    expect(
      messagesWith('nl-NL', pair, [
        ['old', 'oude', 6],
        [word, 'gegeve', 6],
      ]),
    ).toHaveLength(count);
  });

  it.each([
    ['a word that the label has as it is', 'Wait **Page info** now.', 'Nu **Info pagina** even.'],
    ['a word that another one of the source is translated by as well', 'Save **Store rule**.', 'Opslaan: **Regel**.'],
    ['a word that stands outside of the label, too', 'Wait on **Rule** page.', 'Wacht op de pagina **pagina Regel**.'],
    ['a label of which no word is compared', 'It *does* wait there.', 'Het *wacht* daar.'],
  ])('is silent on %s', (_, source, target) => {
    const known = {page: 'pagina', rule: 'regel', save: 'opslaan', store: 'opslaan', wait: 'info wacht'};
    expect(messages({source, target}, learnedLabels(known))).toEqual([]);
  });

  it('names the label in its place where another one has as many of its words', () => {
    const known = {ports: 'poorten', old: 'oude', rule: 'regel', colour: 'kleur'};
    const pair = {source: '**Ports**, then **Old rule colour**.', target: '**Poorten regel**, dan **Oude** kleur.'};
    expect(messages(pair, learnedLabels(known))).toEqual([
      'Unexpected bold text `Oude`: `kleur`, for `colour` of its label in the source, stands outside of it',
    ]);
  });

  it('leaves names of programs to other checks', () => {
    const pair = {source: 'Run **Save-Rule** now.', target: 'Opslaan met **Rule** nu.'};
    expect(messages(pair, learnedLabels({save: 'opslaan'}))).toEqual([]);
  });

  it('takes words for those of a label whose words are not known only where it has words of others', () => {
    const source = 'For more information, see [Message centre](a.md).';
    const known = learnedLabels({message: 'berichten', information: 'informatie'});
    const found = (target: string): string[] => messages({source, target}, known);
    expect(found('Zie Berichtencentrum voor [meer informatie](a.md).')).toHaveLength(1);
    expect(found('Zie voor informatie over berichten het [centrum](a.md).')).toEqual([]);
  });

  it('knows a path only by the mark between its steps', () => {
    const found = (between: string): string[] =>
      messages(
        {source: `Go to **Queue**${between}**Rules**.`, target: `Ga naar **Regels**${between}**Wachtrij**.`},
        learnedLabels({queue: 'wachtrij', rules: 'regels'}),
      );
    expect(found(' \\> ')).toEqual([
      'Unexpected order of a menu path: `Regels` stands before `Wachtrij`, expected `Wachtrij > Regels`',
    ]);
    expect(found(', ')).toEqual([]);
  });

  it('knows a link by where it leads, if only one leads there', () => {
    const found = (url: string): string[] =>
      messages(
        {source: `See [ports](a.md) and [queues](${url}).`, target: `Zie [wachtrijen](a.md) en [poorten](${url}).`},
        learnedLabels({queues: 'wachtrijen', ports: 'poorten'}),
      );
    expect(found('b.md')).toHaveLength(1);
    expect(found('a.md')).toEqual([]);
  });
});

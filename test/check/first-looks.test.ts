import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

// Many checks look for a character or a word that must be there before they look closely: these texts have it in unusual places.

interface Text {
  readonly locale: string;
  readonly source: string;
  readonly target: string;
}

/** What one check reports on a page with this text, below others. */
function found(id: string, {locale, ...text}: Text, others: readonly Omit<Text, 'locale'>[] = []): unknown[] {
  const findings = check([pageOf(locale, [...others, text])], {locales, inline: parseInline, only: [id]});
  return findings.map(({actual, expected}) => actual ?? expected);
}

describe('a German noun in small letters is found', () => {
  it.each([
    ['at the end', 'Aktivieren Sie die überwachung', ['überwachung']],
    ['at the beginning', 'überwachung ist an.', ['überwachung']],
    ['with the longer of two endings', 'Nennen Sie die möglichkeiten hier.', ['möglichkeiten']],
    ['behind a bracket', 'Das ist es (überwachung).', ['überwachung']],
    ['behind a right one', 'Die Überwachung der überwachung ist an.', ['überwachung']],
    ['but no right one', 'Die Überwachung ist an.', []],
    ['but none that goes on', 'Die überwachungsgebundenen Dinge.', []],
    ['nor one of six letters', 'Die allung.', []],
  ])('%s', (_, target, expected) => {
    expect(found('word-form', {locale: 'de-DE', source: 'Turn it on.', target})).toEqual(expected);
  });
});

describe('an acronym in small letters is found', () => {
  it.each([
    ['with one capital at its end', 'The EOP service', 'Der EoP-Dienst', ['EoP']],
    ['with two', 'The EOPS service', 'Der EoPS-Dienst', ['EoPS']],
    ['before an address', 'The EOP service', 'Der EoP-Dienst https://a.example/bC', ['EoP']],
    ['but none within a word', 'The EOP service', 'Der EoPe', []],
    ['none that the source has, too', 'The EOP and EoP service', 'Der EoP-Dienst', []],
    ['and none of a word that goes on in the source', 'The EOPS service', 'Der EoP-Dienst', []],
  ])('%s', (_, source, target, expected) => {
    expect(found('acronym-lost', {locale: 'de-DE', source, target})).toEqual(expected);
  });

  it('and one that only a product has is not missed', () => {
    const others = ['Open', 'Find', 'Stop', 'Copy'].map((word) => ({
      source: `${word} the ID of it.`,
      target: `Die ID: ${word}.`,
    }));
    const lost = {locale: 'de-DE', source: 'Sign in to Microsoft Entra ID first.', target: 'Erst dort anmelden.'};
    expect(found('acronym-lost', lost, others)).toEqual([]);
    expect(found('acronym-lost', {...lost, source: 'Sign in with the ID that you have.'}, others)).toEqual(['ID']);
  });
});

describe('a preposition before a verb is found', () => {
  it.each([
    ['in a sentence', 'Das mit wird gesendet.', ['mit wird']],
    ['at the beginning', 'mit wird gesendet.', ['mit wird']],
    ['at the end', 'Es geht von ist', ['von ist']],
    ['but none that is the end of a word', 'Das somit wird gesendet.', []],
    ['nor before a longer word', 'Das mit istwerten gesendet.', []],
  ])('%s', (_, target, expected) => {
    expect(found('stray-preposition', {locale: 'de-DE', source: 'It is sent.', target})).toEqual(expected);
  });
});

describe('a word glued to markup is found', () => {
  it.each([
    ['before it', 'Open the `List` there.', 'Öffnen Sie`Liste` dort.', ['Sie']],
    ['behind it', 'Open the `List` there.', 'Öffnen Sie `Liste`dort.', ['dort']],
    ['before a link', 'Open the [list](a.md) there.', 'Öffnen Sie[Liste](a.md) dort.', ['Sie']],
    ['with a letter of another plane', 'Open the `List` there.', 'Öffnen 𐐀𐐀`Liste` dort.', ['𐐀𐐀']],
    ['but no mark', 'Open the `List` there.', 'Öffnen Sie-`Liste`-dort.', []],
  ])('%s', (_, source, target, expected) => {
    expect(found('glued-word', {locale: 'de-DE', source, target})).toEqual(expected);
  });
});

describe('a run of source words is found', () => {
  it.each([
    ['with enough words', 'Es and wait until the end.', ['and wait until the end']],
    ['with just enough', 'Es and wait until the hier.', ['and wait until the']],
    ['but not with three', 'Es ist so and wait until', []],
    ['behind a shorter one', 'Es and wait dort and wait until the end.', ['and wait until the end']],
    ['but not with words in another order', 'Es until and end wait.', []],
  ])('%s', (_, target, expected) => {
    const source = 'Stop it and wait until the end.';
    expect(found('partly-untranslated', {locale: 'de-DE', source, target})).toEqual(expected);
  });
});

describe('a word that others translate is found', () => {
  const others = [
    {source: 'Use connectors to send mail.', target: 'Skicka e-post med kopplingar.'},
    {source: 'Delete the old connectors.', target: 'Ta bort de gamla kopplingarna.'},
  ];
  it.each([
    ['in a label in the plural', 'Connectors', ['Connectors']],
    ['in the singular', 'Connector', ['Connector']],
    ['but not in small letters', 'connectors', []],
    ['nor in capitals', 'CONNECTORS', []],
  ])('%s', (_, label, expected) => {
    const text = {locale: 'sv-SE', source: `Go to **${label}**.`, target: `Gå till **${label}**.`};
    expect(found('partly-untranslated', text, others).filter((actual) => actual === label)).toEqual(expected);
  });
});

describe('a long word in small letters is found in a text of another script', () => {
  it.each([
    ['alone', '按 similarity 排序。', ['similarity']],
    ['but not at the beginning of a remark', '按（ similarity 排序。', []],
    ['nor at its end', '按 similarity ）排序。', []],
    ['nor beside a word', '按 x similarity 排序。', []],
    ['nor before one', '按 similarity x 排序。', []],
  ])('%s', (_, target, expected) => {
    const text = {locale: 'zh-CN', source: 'Sort it by its similarity.', target};
    expect(found('partly-untranslated', text)).toEqual(expected);
  });
});

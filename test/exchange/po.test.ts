import {describe, expect, it} from 'vitest';
import {exchangeFormats} from '../../src/exchange/index.js';
import {articleOf, everyStatus, partOf, unit} from './unit.js';

const head = {name: 'mail', locale: 'sv-SE', handoff: '2020-05-12', version: '1.2.3'};

/** The messages of a file that holds some articles, without its header. */
function messages(...articles: ReturnType<typeof articleOf>[]): string[] {
  const parts = articles.map((article) => partOf('po', article));
  return Array.from(exchangeFormats.po.file(head, () => parts))
    .join('')
    .split('\n\n')
    .slice(1)
    .map((message) => message.trimEnd());
}

describe('PO', () => {
  it('has a header that says nothing of the time of now', () => {
    expect(Array.from(exchangeFormats.po.file(head, () => [])).join('')).toBe(
      [
        'msgid ""',
        'msgstr ""',
        String.raw`"Project-Id-Version: mail 2020-05-12\n"`,
        String.raw`"Report-Msgid-Bugs-To: nobody@sxs-kb.alt\n"`,
        String.raw`"POT-Creation-Date: 2020-05-12 00:00+0000\n"`,
        String.raw`"PO-Revision-Date: 2020-05-12 00:00+0000\n"`,
        String.raw`"Last-Translator: sxs-kb <nobody@sxs-kb.alt>\n"`,
        String.raw`"Language-Team: none\n"`,
        String.raw`"Language: sv_SE\n"`,
        String.raw`"MIME-Version: 1.0\n"`,
        String.raw`"Content-Type: text/plain; charset=UTF-8\n"`,
        String.raw`"Content-Transfer-Encoding: 8bit\n"`,
        String.raw`"X-Generator: sxs-kb 1.2.3\n"`,
        '',
      ].join('\n'),
    );
  });

  it('writes each status as gettext has it', () => {
    const [current, patched, stale, untranslated, missing, accepted, wrong] = messages(articleOf(everyStatus));
    const place = '#: sv-SE/queues.md:7';
    const evidence = '#. evidence: pair ab12c-103, handed back 2020-05-12';
    expect(current?.split('\n')).toEqual([
      '#. status: current',
      evidence,
      place,
      '#, markdown-text',
      'msgctxt "mail/queues#u00000001"',
      'msgid "Wait 24 hours."',
      'msgstr "Vänta 24 timmar."',
    ]);
    expect(patched?.split('\n')).toEqual([
      '#. status: patched; English changed: rename',
      evidence,
      '#. before the patch: Öppna **Office 365**.',
      place,
      '#, fuzzy, markdown-text',
      '#| msgid "Open **Office 365**."',
      'msgctxt "mail/queues#u00000002"',
      'msgid "Open **Microsoft 365**."',
      'msgstr "Öppna **Microsoft 365**."',
    ]);
    expect(stale?.split('\n').slice(3)).toEqual([
      '#, fuzzy, markdown-text',
      '#| msgid "Read this [topic](https://example.com/t)."',
      'msgctxt "mail/queues#u00000003"',
      'msgid "Read this [article](https://example.com/a?b&c)."',
      'msgstr "Läs detta [ämne](https://example.com/t)."',
    ]);
    expect(untranslated?.split('\n').slice(3)).toEqual([
      '#, markdown-text',
      'msgctxt "mail/queues#u00000004"',
      'msgid "Call `Get-Help` & wait."',
      'msgstr ""',
    ]);
    expect(missing?.split('\n').slice(0, 2)).toEqual(['#. status: missing', '#, markdown-text']);
    expect(accepted?.split('\n').slice(0, 4)).toEqual([
      '#. status: current; accepted by Kim: both words mean the same',
      evidence,
      place,
      '#, markdown-text',
    ]);
    expect(wrong?.split('\n').slice(2, 5)).toEqual([
      '#. suggestion: Vänta i 48 timmar. (sv-SE/lists.md:9, 2021-02-03)',
      '#. error number-mismatch: Unexpected `24`, expected `48`',
      place,
    ]);
  });

  it('writes what no line may hold so that gettext reads it', () => {
    const [message] = messages(
      articleOf([
        unit({
          source: ' Say "no"\r\nto C:\\new\tand \u001B. ',
          target: 'Säg "nej"\ntill C:\\ny.\n',
          place: {file: 'my pages/a\nb.md', line: 3, pair: 'x'},
        }),
      ]),
    );
    expect(message?.split('\n').slice(2)).toEqual([
      '#: \u2068my pages/a b.md\u2069:3',
      '#, markdown-text',
      'msgctxt "mail/queues#u00000001"',
      'msgid ""',
      String.raw`"Say \"no\"\n"`,
      String.raw`"to C:\\new\tand ␛."`,
      'msgstr ""',
      String.raw`"Säg \"nej\"\n"`,
      String.raw`"till C:\\ny."`,
    ]);
  });

  it('puts equal messages together, with all their places and findings, under the name of the first', () => {
    const finding = {severity: 'warning', ruleId: 'length', message: 'Too long'} as const;
    const other = articleOf(
      [
        unit({
          id: 'u0000000a',
          context: 'other#u0000000a',
          place: {file: 'sv-SE/o.md', line: 2, pair: 'b'},
          findings: [finding],
        }),
        unit({
          id: 'u0000000b',
          context: 'other#u0000000b',
          place: {file: 'sv-SE/o.md', line: 4, pair: 'c'},
          findings: [finding],
        }),
      ],
      'other',
    );
    expect(messages(articleOf([unit()]), other)).toEqual([
      [
        '#. status: current',
        '#. evidence: pair ab12c-103, handed back 2020-05-12',
        '#. warning length: Too long',
        '#: sv-SE/queues.md:7',
        '#: sv-SE/o.md:2',
        '#: sv-SE/o.md:4',
        '#, markdown-text',
        'msgctxt "mail/queues#u00000001"',
        'msgid "Wait 24 hours."',
        'msgstr "Vänta 24 timmar."',
      ].join('\n'),
    ]);
  });

  it.each([
    ['another translation', {target: 'Vänta i 24 timmar.'}],
    ['another source', {source: 'Wait 48 hours.'}],
    ['another status', {status: 'stale', previous: {source: 'Wait 48 hours.', target: 'Vänta 24 timmar.'}}],
  ] as const)('keeps messages apart with %s', (_, difference) => {
    expect(messages(articleOf([unit(), unit({id: 'u00000002', ...difference})]))).toHaveLength(2);
  });

  it.each([
    ['sv-SE', 'sv_SE'],
    ['zh-Hant-TW', 'zh_TW'],
    ['sr-Latn-RS', 'sr_RS@latin'],
    ['nl', 'nl'],
    ['es-419', 'es_419'],
    ['und', 'und'],
    ['x-private', 'x-private'],
  ])('calls %s %s', (tag, expected) => {
    expect(exchangeFormats.po.localeName(tag)).toBe(expected);
  });
});

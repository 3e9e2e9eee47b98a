import {describe, expect, it} from 'vitest';
import {exchangeFormats, type ExchangeUnit} from '../../src/exchange/index.js';
import {articleOf, everyStatus, partOf, unit} from './unit.js';

const head = {name: 'mail', locale: 'sv-SE', handoff: '2020-05-12', version: '1.2.3'};

/** What one unit gives in a format. */
function only(format: keyof typeof exchangeFormats, one: ExchangeUnit, options?: Parameters<typeof partOf>[2]): string {
  return partOf(format, articleOf([one]), options);
}

function every(format: keyof typeof exchangeFormats, pattern: RegExp): (string | undefined)[] {
  return everyStatus.map((one) => pattern.exec(only(format, one))?.[0]);
}

describe('XLIFF 1.2', () => {
  it('gives each status a state, and approves only what a person decided', () => {
    expect(every('xliff', /approved="\w+"/)).toEqual(
      ['no', 'no', 'no', 'no', 'no', 'yes', 'no'].map((word) => `approved="${word}"`),
    );
    expect(every('xliff', /<target state="[\w-]+">/)).toEqual(
      ['translated', 'needs-adaptation', 'needs-adaptation', 'needs-translation', 'new', 'final', 'translated'].map(
        (state) => `<target state="${state}">`,
      ),
    );
  });

  it('approves what is current where that is asked for, and nothing else', () => {
    expect(everyStatus.map((one) => only('xliff', one, {isApproved: true}).includes('approved="yes"'))).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('has marks as codes with equal ids, the older pair, findings and suggestions', () => {
    const [, , stale, untranslated, , , wrong] = everyStatus;
    expect(
      only('xliff', stale ?? unit())
        .split('\n')
        .slice(2, -3),
    ).toEqual([
      '<trans-unit id="u00000003" resname="mail/queues#u00000003" approved="no" xml:space="preserve">',
      '<source>Read this <bpt id="1" ctype="link">[</bpt>article<ept id="1">](https://example.com/a?b&amp;c)</ept>.</source>',
      '<target state="needs-adaptation">Läs detta <bpt id="1" ctype="link">[</bpt>ämne<ept id="1">](https://example.com/t)</ept>.</target>',
      '<context-group purpose="location"><context context-type="sourcefile">sv-SE/queues.md</context><context context-type="linenumber">7</context></context-group>',
      '<note from="sxs-kb" priority="3">stale; English changed: wording, link</note>',
      '<alt-trans alttranstype="previous-version" xml:space="preserve">',
      '<source>Read this <bpt id="1" ctype="link">[</bpt>topic<ept id="1">](https://example.com/t)</ept>.</source>',
      '<target>Läs detta <bpt id="1" ctype="link">[</bpt>ämne<ept id="1">](https://example.com/t)</ept>.</target>',
      '</alt-trans>',
      '</trans-unit>',
    ]);
    expect(only('xliff', untranslated ?? unit())).toContain(
      '<source>Call <ph id="1" ctype="x-code">`Get-Help`</ph> &amp; wait.</source>\n<target state="needs-translation"></target>',
    );
    const text = only('xliff', wrong ?? unit());
    expect(text).toContain(
      '<note from="sxs-kb" priority="1">error number-mismatch: Unexpected `24`, expected `48`</note>',
    );
    expect(text.split('\n').slice(-8, -4)).toEqual([
      '<alt-trans alttranstype="proposal" origin="sv-SE/lists.md:9, 2021-02-03" xml:space="preserve">',
      '<source>Wait 48 hours.</source>',
      '<target>Vänta i 48 timmar.</target>',
      '</alt-trans>',
    ]);
  });
});

describe('XLIFF 2.1', () => {
  it('gives each status a state and a substate', () => {
    expect(every('xliff2', /<segment[^>]*>/)).toEqual(
      [
        'state="translated"',
        'state="translated" subState="sxs:patched"',
        'state="initial" subState="sxs:stale"',
        'state="initial"',
        'state="initial"',
        'state="final"',
        'state="translated"',
      ].map((state) => `<segment id="s1" ${state}>`),
    );
  });

  it('has suggestions as candidates behind the older pair, and no list where there is neither', () => {
    const want = {keys: ['0123456789ab'], source: 'Wait 24 hours.', standing: []};
    const previous = {source: 'Wait 48 hours.', target: 'Vänta 48 timmar.'};
    const by = {text: 'Vänta ett dygn.', from: {article: 'mail/lists', source: 'Wait 1 day.'}, by: 'Kim'};
    const matches = (one: ExchangeUnit, found = [by]): string[] =>
      only('xliff2', one, {found}).match(/<\/?mtc:match(?:es| ref="#s1" origin="[^"]*")|<(?:source|target)>.*$/gm) ??
      [];
    expect(matches(unit({previous, want})).slice(0, 8)).toEqual([
      '<mtc:matches',
      '<mtc:match ref="#s1" origin="previous-version"',
      '<source>Wait 48 hours.</source>',
      '<target>Vänta 48 timmar.</target>',
      '<mtc:match ref="#s1" origin="decided by Kim, mail/lists, of the English: Wait 1 day."',
      '<source>Wait 1 day.</source>',
      '<target>Vänta ett dygn.</target>',
      '</mtc:matches',
    ]);
    expect(matches(unit({want}), [])).toEqual(['<source>Wait 24 hours.</source>', '<target>Vänta 24 timmar.</target>']);
    expect(matches(unit({previous, want}), [])).toEqual(matches(unit({previous})));
  });

  it('keeps what stands in the Markdown beside the text, each once', () => {
    const text = only('xliff2', unit({source: 'A **b** `c` **d**\u0001', target: '**D** `c`'}));
    expect(text.split('\n').slice(6, -3)).toEqual(
      [
        '<originalData>',
        '<data id="d1">**</data>',
        '<data id="d2">`c`</data>',
        '<data id="d3"><cp hex="0001"/></data>',
        '</originalData>',
        '<segment id="s1" state="translated">',
        '<source>A <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1">b</pc> <ph id="2" type="other" subType="sxs:code" dataRef="d2"/> <pc id="3" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1">d</pc><ph id="4" type="other" subType="sxs:character" dataRef="d3"/></source>',
        '<target><pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1">D</pc> <ph id="2" type="other" subType="sxs:code" dataRef="d2"/></target>',
        '</segment>',
        '</unit>',
      ].slice(0, -1),
    );
  });

  it('leaves out a target that is not there', () => {
    expect(everyStatus.map((one) => only('xliff2', one).includes('<target>'))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('TMX', () => {
  it('pairs a stale translation with the English that it was made from, and leaves out what has none', () => {
    const texts = everyStatus.map((one) =>
      Array.from(only('tmx', one).matchAll(/<seg>(.*?)<\/seg>/g), ([, seg]) => seg),
    );
    expect(texts).toEqual([
      ['Wait 24 hours.', 'Vänta 24 timmar.'],
      [
        'Open <bpt i="1" type="bold">**</bpt>Microsoft 365<ept i="1">**</ept>.',
        'Öppna <bpt i="1" type="bold">**</bpt>Microsoft 365<ept i="1">**</ept>.',
      ],
      [
        'Read this <bpt i="1" type="link">[</bpt>topic<ept i="1">](https://example.com/t)</ept>.',
        'Läs detta <bpt i="1" type="link">[</bpt>ämne<ept i="1">](https://example.com/t)</ept>.',
      ],
      [],
      [],
      ['Ask the admin.', 'Fråga administratören.'],
      ['Wait 48 hours.', 'Vänta 24 timmar.'],
    ]);
  });

  it('names reviewer, status and unit', () => {
    expect(only('tmx', everyStatus[5] ?? unit())).toBe(
      [
        '<tu tuid="mail/queues#u00000006">',
        '<prop type="x-status">current</prop>',
        '<prop type="x-place">sv-SE/queues.md:7</prop>',
        '<prop type="x-reviewer">Kim</prop>',
        '<tuv xml:lang="en-US"><seg>Ask the admin.</seg></tuv>',
        '<tuv xml:lang="sv-SE" creationdate="20200512T000000Z"><seg>Fråga administratören.</seg></tuv>',
        '</tu>',
        '',
      ].join('\n'),
    );
  });
});

describe.each(['xliff', 'xliff2', 'tmx'] as const)('%s', (format) => {
  it('escapes what comes from pages', () => {
    const hostile = unit({
      context: 'a"b<c>&\u0002#u1',
      source: ']]><x a="1">&lt;\u0000\uFFFE',
      target: '<!-- & "\r\n',
      place: {file: 'a<b>&\u0003.md', line: 1, pair: '"'},
      findings: [{severity: 'info', ruleId: 'a<b', message: ']]> & \u0004'}],
      want: {keys: ['0123456789ab'], source: ']]>\u0000<x>', standing: []},
      reviewed: {action: 'accept', by: '<Kim>', why: '&'},
    });
    const found = [{text: '<y>\u0000', from: {article: '\u0000"><z>', source: ']]><x>\u0000'}, by: '<Kim>'}];
    const text = Array.from(exchangeFormats[format].file(head, () => [only(format, hostile, {found})])).join('');
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(text).not.toMatch(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/);
    expect(text).not.toMatch(/<x |<y>|<z>|<Kim>|<!--|\]\]>/);
    expect(text.match(/&(?!amp;|lt;|gt;|quot;|#13;)/g)).toBeNull();
  });
});

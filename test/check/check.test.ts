import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

const options = {locales, inline: parseInline};

describe('check', () => {
  it('points at the words in the target', () => {
    const page = pageOf('de-DE', [
      {source: 'Wait.', target: 'Warten Sie.'},
      {source: 'Wait 24 hours.', target: 'Warten Sie\nbitte 42 Stunden.'},
    ]);
    const [finding, ...others] = check([page], options);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      file: 'de-DE/page.md',
      line: 8,
      column: 7,
      endLine: 8,
      endColumn: 9,
      pair: 'aaaaa-102',
      locale: 'de-DE',
      ruleId: 'number-mismatch',
      severity: 'error',
      message: 'Unexpected number `42`, expected `24`',
      actual: '42',
      expected: '24',
      itsType: 'numbers',
      mqm: 'major',
      url: 'docs/checks.md#number-mismatch',
      fingerprint: '4d89ce9761b2',
    });
  });

  it('takes the severity of the tag before that of the language, and that before the one for all locales', () => {
    const pages = ['de-DE', 'de-AT', 'sv-SE', 'fr-FR'].map((tag) =>
      pageOf(tag, [{source: 'Port 25', target: 'Port 26'}]),
    );
    const severitiesOf = (localeSeverities: Parameters<typeof check>[1]['localeSeverities']): string[] =>
      check(pages, {...options, severities: {'number-mismatch': 'warning'}, localeSeverities}).map(
        ({locale, severity}) => `${locale} ${severity}`,
      );
    expect(severitiesOf(undefined)).toEqual(['de-AT warning', 'de-DE warning', 'fr-FR warning', 'sv-SE warning']);
    expect(
      severitiesOf({
        de: {'number-mismatch': 'info'},
        'de-AT': {'number-mismatch': 'error'},
        'sv-SE': {'number-mismatch': 'off'},
        'fr-CA': {'number-mismatch': 'info'},
      }),
    ).toEqual(['de-AT error', 'de-DE info', 'fr-FR warning']);
    expect(() => severitiesOf({de: {nothing: 'info'}})).toThrow('Expected the id of a check, not `nothing`');
  });

  it('lists a hundred findings of a check on a sentence, and says how many more there are', () => {
    const lost = (count: number): (string | undefined)[] => {
      const names = Array.from({length: count}, (_, index) => `\`Get-Thing${index}x\``).join(', ');
      const page = pageOf('de-DE', [{source: `Run ${names}.`, target: 'Führen Sie das aus.'}]);
      return check([page], {...options, only: ['token-lost']}).map(({note}) => note);
    };
    const all = lost(100);
    expect([all.length, new Set(all)]).toEqual([100, new Set([undefined])]);
    const cut = lost(101);
    expect([cut.length, cut.filter((note) => note !== undefined)]).toEqual([
      100,
      ['1 more of `token-lost` in this sentence are not listed.'],
    ]);
  });

  it('orders findings by file, place and rule, whatever the order of the pages', () => {
    const broken = {source: 'Open `a` on port 25.', target: 'Öffnen Sie Port 26.'};
    const pages = [pageOf('de-DE', [broken], 'b.md'), pageOf('de-DE', [broken], 'a.md')];
    const findings = check(pages, options);
    expect(findings.map(({file, column, ruleId}) => [file, column, ruleId])).toEqual([
      ['a.md', 31, 'token-lost'],
      ['a.md', 47, 'number-mismatch'],
      ['b.md', 31, 'token-lost'],
      ['b.md', 47, 'number-mismatch'],
    ]);
    expect(check(pages.toReversed(), options)).toEqual(findings);
  });

  it('reports a lost link once, not its address nor the digits in it', () => {
    const page = pageOf('de-DE', [{source: 'See [ports](https://example.com/25/a.md).', target: 'Siehe Ports.'}]);
    expect(check([page], options).map(({ruleId}) => ruleId)).toEqual(['markup-parity']);
  });

  it('says nothing where there is no source or the locale is that of the source', () => {
    const anchor = pageOf('de-DE', [{source: '', target: '<a name="create"> </a>'}]);
    const english = pageOf('en-GB', [
      {source: 'Restart the service and wait.', target: 'Restart the service and wait.'},
    ]);
    expect(check([anchor, english], options)).toEqual([]);
  });

  it('runs the named checks only', () => {
    const page = pageOf('de-DE', [{source: 'Open **a** on port 25.', target: 'Öffnen Sie a auf Port 26.'}]);
    expect(check([page], {...options, only: ['number-mismatch']}).map(({ruleId}) => ruleId)).toEqual([
      'number-mismatch',
    ]);
    expect(() => check([page], {...options, only: ['nothing']})).toThrow('Expected the id of a check, not `nothing`');
  });

  it('parses each text once, and no text without markup', () => {
    const parsed: string[] = [];
    const inline = (markdown: string) => {
      parsed.push(markdown);
      return parseInline(markdown);
    };
    const page = pageOf('de-DE', [
      {source: 'Wait 24 hours.', target: 'Warten Sie 24 Stunden.'},
      {source: 'Open <!-- -->it (25).', target: 'Öffnen Sie <!-- -->es (25).'},
    ]);
    expect(check([page], {...options, inline})).toEqual([]);
    expect(parsed.sort()).toEqual(['Open <!-- -->it (25).', 'Öffnen Sie <!-- -->es (25).']);
  });

  it('takes product names from its options', () => {
    const page = pageOf('de-DE', [{source: 'Open Contoso Mail.', target: 'Öffnen Sie Fabrikam Post.'}]);
    const products = [{names: ['Fabrikam Post', 'Contoso Mail']}];
    expect(check([page], {...options, products}).map(({message}) => message)).toEqual([
      'Unexpected name `Fabrikam Post`, expected `Contoso Mail`',
    ]);
  });

  it('reports an id that stands twice', () => {
    const pair = {source: 'Wait.', target: 'Warten Sie.', id: 'aaaaa-101'};
    const findings = check([pageOf('de-DE', [pair, pair])], options);
    expect(findings.map(({ruleId, line}) => [ruleId, line])).toEqual([['pair-broken', 7]]);
  });

  it('checks a page whose tag is none', () => {
    const page = pageOf('../../x', [{source: 'Wait 24 hours until Mon.', target: 'Mon 42.'}]);
    expect(check([page], options).map(({ruleId}) => ruleId)).toEqual(['number-mismatch']);
  });

  it('checks a locale nobody described', () => {
    const page = pageOf('sw-KE', [{source: 'Wait 1,500 hours.', target: 'Subiri saa 1,501.'}]);
    expect(check([page], options).map(({actual}) => actual)).toEqual(['1,501']);
  });
});

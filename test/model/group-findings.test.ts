import {expect, it} from 'vitest';
import {groupFindings, type Finding} from '../../src/model/index.js';

function finding(line: number, more: Partial<Finding> = {}): Finding {
  return {
    file: 'a.md',
    line,
    column: 1,
    locale: 'de-DE',
    ruleId: 'product-name',
    severity: 'error',
    message: 'Unexpected `Azur`, expected `Azure`',
    actual: 'Azur',
    expected: 'Azure',
    itsType: 'terminology',
    mqm: 'major',
    ...more,
  };
}

it('makes one finding of the same words instead of the same', () => {
  const other = finding(3, {
    endLine: 3,
    endColumn: 5,
    pair: 'ab12c-103',
    unit: 'u1',
    fingerprint: '0123456789ab',
    file: 'b.md',
  });
  const [one, ...rest] = groupFindings([finding(1), finding(2), other]);
  expect(rest).toEqual([]);
  expect(one).toEqual({
    ...finding(1),
    places: [
      {file: 'a.md', line: 2, column: 1},
      {
        file: 'b.md',
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 5,
        pair: 'ab12c-103',
        unit: 'u1',
        fingerprint: '0123456789ab',
      },
    ],
  });
});

it.each([
  ['another locale', {locale: 'sv-SE'}],
  ['another check', {ruleId: 'term'}],
  ['another severity', {severity: 'warning'}],
  ['another word', {actual: 'Azuur', message: 'Unexpected `Azuur`, expected `Azure`'}],
  ['another expected word', {expected: 'AZURE', message: 'Unexpected `Azur`, expected `AZURE`'}],
] as const)('keeps apart what has %s', (_what, more) => {
  const all = [finding(1), finding(2, more)];
  expect(groupFindings(all)).toEqual(all);
});

it('keeps apart what is not about words: of two bold texts that are lost, each is one', () => {
  const lost = (line: number): Finding => {
    const bare = finding(line, {
      ruleId: 'markup-parity',
      message: 'Missing bold text of the source',
      expected: 'bold text',
    });
    delete bare.actual;
    return bare;
  };
  expect(groupFindings([lost(1), lost(2)])).toEqual([lost(1), lost(2)]);
});

it('makes one of the same marks, as of the same words', () => {
  const marks = (line: number): Finding =>
    finding(line, {actual: '**', message: 'Unexpected `**` in the rendered text, expected markup'});
  expect(groupFindings([marks(1), marks(2), marks(3)]).map(({line, places}) => [line, places?.length])).toEqual([
    [1, 2],
  ]);
});

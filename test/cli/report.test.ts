import {describe, expect, it} from 'vitest';
import {escapeControls} from '../../src/text/escape-controls.js';
import {atLeast, report} from '../../src/cli/report.js';
import type {Finding, Severity} from '../../src/model/index.js';

function finding(file: string, line: number, severity: Severity, note?: string): Finding {
  return {
    file,
    line,
    column: 2,
    locale: 'nl',
    ruleId: 'number-mismatch',
    severity,
    message: 'Unexpected `4`',
    itsType: 'numbers',
    mqm: 'major',
    note,
  };
}

const plain = {color: false};

describe('report', () => {
  it('says nothing about nothing', () => {
    expect(report([], plain)).toBe('');
  });

  it('orders by file and place, and says what to do once', () => {
    const findings = [
      finding('b.md', 1, 'info'),
      finding('a.md', 10, 'warning', 'Look.'),
      finding('a.md', 9, 'error', 'Look.'),
    ];
    expect(report(findings, plain)).toBe(
      [
        'a.md',
        '9:2  error   Unexpected `4` number-mismatch sxs-kb',
        '  [note]:',
        '    Look.',
        '10:2 warning Unexpected `4` number-mismatch sxs-kb',
        '',
        'b.md',
        '1:2 info Unexpected `4` number-mismatch sxs-kb',
        '',
        '1 error, 1 warning, 1 info',
        '',
      ].join('\n'),
    );
  });

  it('shows a number of each severity', () => {
    const of = (severity: Severity): Finding[] => [5, 4, 3].map((line) => finding('a.md', line, severity));
    const text = report([...of('info'), ...of('warning'), ...of('error')], {
      color: false,
      limits: {error: 9, warning: 2, info: 1},
    });
    expect(text.match(/^\d:2 \w+/gm)).toEqual([
      '3:2 error',
      '3:2 warning',
      '3:2 info',
      '4:2 error',
      '4:2 warning',
      '5:2 error',
    ]);
    expect(text).toMatch(/\n3 errors, 3 warnings, 3 infos, of which 3 errors, 2 warnings, 1 info are shown\n$/);
  });

  it('orders files by code unit, whatever the language', () => {
    const names = ['a.md', 'B.md', 'ä.md', 'z.md'];
    const text = report(
      names.map((name) => finding(name, 1, 'info')),
      plain,
    );
    expect(text.match(/^.\.md$/gm)).toEqual(['B.md', 'a.md', 'z.md', 'ä.md']);
  });

  it('gives the whole place where it is known', () => {
    expect(report([{...finding('a.md', 1, 'error'), endLine: 1, endColumn: 5}], plain)).toContain('1:2-1:5 error');
  });

  it('colours only when asked', () => {
    expect(report([finding('a.md', 1, 'error')], plain)).not.toContain('\u001B');
    expect(report([finding('a.md', 1, 'error')], {color: true})).toContain('\u001B[31merror\u001B[39m');
  });

  it('lets no page steer the terminal', () => {
    const evil = {...finding('a\u001B[2J.md', 1, 'error'), message: 'x\u0007\u009B1A\r\ny', note: '\u001B]0;t\u0007'};
    // eslint-disable-next-line no-control-regex -- that is what is looked for
    expect(report([evil], plain)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    expect(escapeControls('a\tb\u001B')).toBe('a\\u0009b\\u001b');
  });
});

describe('atLeast', () => {
  it('orders severities', () => {
    expect(atLeast('error', 'warning')).toBe(true);
    expect(atLeast('warning', 'warning')).toBe(true);
    expect(atLeast('info', 'warning')).toBe(false);
  });
});

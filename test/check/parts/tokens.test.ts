import {describe, expect, it} from 'vitest';
import {mayHoldTokens, tokensIn} from '../../../src/check/parts/tokens.js';

describe('tokensIn', () => {
  it.each([
    ['Error 4.4.316', '4.4.316'],
    ['Id 12345678-1234-1234-1234-123456789abc', '12345678-1234-1234-1234-123456789abc'],
    ['Code 0x80070005', '0x80070005'],
    ['Get KB12345', 'KB12345'],
    ['Ask a@contoso.com', 'a@contoso.com'],
    ['In %PATH%', '%PATH%'],
    ['Wait %d', '%d'],
    ['Wait {0}', '{0}'],
    ['Set $PATH', '$PATH'],
    ['Use -f', '-f'],
    ['--all', '--all'],
    ['At 2024-01-02T03:04', '2024-01-02T03:04'],
    ['Use .NET', '.NET'],
    ['Type SUM(a, b)', 'SUM'],
    ['All 4xx', '4xx'],
    ['In Base64', 'Base64'],
    [String.raw`In HKLM\Software`, String.raw`HKLM\Software`],
    ['Run Get-Item', 'Get-Item'],
    ['Set is_on', 'is_on'],
    ['Node.js', 'Node.js'],
    ['C#', 'C#'],
    ['In a.b.c', 'a.b.c'],
    ['In App.Core.Net', 'App.Core.Net'],
    ['In AppCore.Net', 'AppCore.Net'],
    ['In App.CoreNet', 'App.CoreNet'],
    ['App.Core', 'App.Core'],
    ['In **App.Core**', 'App.Core'],
    ['In **is_on**', 'is_on'],
    ['-Colour', '-Colour'],
    ['**-Colour**', '-Colour'],
    ['Run Get-Item -Colour now', '-Colour'],
    ['The -Colour switch', '-Colour'],
    ['In System.Text', 'System.Text'],
    ['Run Publish-MailRule', 'Publish-MailRule'],
    ['In C++', 'C++'],
    ['In de-DE', 'de-DE'],
    ['As text/html', 'text/html'],
    ['-Confirm', '-Confirm'],
    ['Use -ItemSize here', '-ItemSize'],
    ['-Size, -Name and others', '-Size'],
    ['The -Size parameter', '-Size'],
    ['Contoso.Mail.Item', 'Contoso.Mail.Item'],
    ['Open Part.mof', 'Part.mof'],
    ['Open a-b.docx', 'a-b.docx'],
    ['A .docx', '.docx'],
    ['Call getItem', 'getItem'],
    ['See {#id}', '{#id}'],
    ['Type <name>', '<name>'],
    ['It is $x^2$', '$x^2$'],
    [String.raw`Type \frac`, String.raw`\frac`],
    ['It is x = 2', 'x = 2'],
    ['It is a + b', 'a + b'],
    ['It is f(x) - 2', 'f(x) - 2'],
  ])('finds in `%s` the token `%s`', (text, token) => {
    expect(tokensIn(text).map((found) => found.text)).toContain(token);
  });

  it.each([
    'Open it.',
    'An e-mail (new)',
    'and/or',
    'iPhone',
    'A. B',
    'One + two',
    'The U.S.A',
    '-All are on.',
    'Well-Known',
    'Read-Only mode',
    'Sales -Manager',
    '*is_on',
    'It is -Only once',
    'A .mof',
  ])('finds none in `%s`', (text) => {
    expect(tokensIn(text)).toEqual([]);
  });
});

describe('a name with one full stop, which may be one without its space', () => {
  const isKept = (target: string): boolean[] =>
    tokensIn('In App.Core').map((token) => token.isKept(target, target.toLowerCase()));

  it('is missed only where it got a space', () => {
    expect(isKept('In App. Core')).toEqual([false]);
    expect(isKept('In app.core')).toEqual([true]);
    expect(isKept('Darin')).toEqual([true]);
  });
});

describe('a parameter of a cmdlet', () => {
  it('is kept in any case, and not by a longer one', () => {
    const [token] = tokensIn('-Pre');
    const isKept = (target: string): boolean | undefined => token?.isKept(target, target.toLowerCase());
    expect(isKept('-Pre')).toBe(true);
    expect(isKept('-pre')).toBe(true);
    expect(isKept('-PreRelease')).toBe(false);
  });
});

describe('an element with a capital inside', () => {
  it('keeps its case, and its brackets but for spaces in them', () => {
    const token = tokensIn('<itemList>').find(({text}) => text === '<itemList>');
    const isKept = (target: string): boolean | undefined => token?.isKept(target, target.toLowerCase());
    expect(isKept('<itemList>')).toBe(true);
    expect(isKept('<ItemList>')).toBe(false);
    expect(isKept('itemList')).toBe(false);
    expect(isKept('<itemList >')).toBe(true);
    expect(isKept('Artikelliste')).toBe(true);
  });
});

describe('mayHoldTokens', () => {
  it.each(['{', '<', '4', '`', '@', '%', '\\', '_', '#', '$', '=', '-', 'a.b', '++', 'abC', 't/h', 'a('])(
    'says so of `%s`',
    (text) => {
      expect(mayHoldTokens(text)).toBe(true);
    },
  );

  it.each(['', 'Open it.', '+', 'aC', 'and/', 'x/h', 'a (b)', 'ABC', '(', '/'])('denies it of `%s`', (text) => {
    expect(mayHoldTokens(text)).toBe(false);
  });
});

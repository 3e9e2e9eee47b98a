import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fileFinding} from '../../src/model/index.js';
import {githubCommands} from '../../src/write/index.js';

/** A command as the runner of GitHub reads it: one a line, properties with commas between them, escapes undone. */
function commandOf(line: string): {kind: string; properties: Record<string, string>; text: string} {
  const [, kind = '', given = '', text = ''] = /^::(\w+) ([^:]*)::(.*)$/s.exec(line) ?? [];
  const data = (one: string): string => one.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (one: string): string => data(one.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const pairs = given
    .split(',')
    .map((one) => [one.slice(0, one.indexOf('=')), property(one.slice(one.indexOf('=') + 1))]);
  return {kind, properties: Object.fromEntries(pairs) as Record<string, string>, text: data(text)};
}

const hostile = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc
    .array(fc.constantFrom('::', '%', '%0A', '%25', ',', '\n', '\r', '::error::', 'file=x', 'a', '\u202E', '\u001B[2J'))
    .map((parts) => parts.join('')),
);

it('is one annotation, whatever pages and their names say, and is read back as it was', () => {
  fc.assert(
    fc.property(hostile, hostile, (file, message) => {
      const text = githubCommands([{...fileFinding({file, ruleId: 'read-x', message}), line: 7}]);
      const lines = text.split(/[\r\n]/);
      expect([lines.length, lines[1]]).toEqual([2, '']);
      const {kind, properties, text: said} = commandOf(lines[0] ?? '');
      expect([kind, properties.file, properties.line, properties.title]).toEqual(['error', file, '7', 'read-x']);
      expect(said).not.toMatch(/(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}]/u);
      if (!/(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/u.test(message)) expect(said).toBe(message);
    }),
    {numRuns: 1_000},
  );
});

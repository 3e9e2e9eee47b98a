import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fillTemplate, wrongTemplate} from '../../src/model/index.js';

describe('a template of links', () => {
  it.each([
    'https://forge.example/{repository}/blob/{commit}/{path}#L{line}',
    'https://forge.example/{path}',
    'https://forge.example',
    'https://forge.example/{',
  ])('%s is right', (template) => {
    expect(wrongTemplate(template)).toBeUndefined();
  });

  it.each([
    ['{repo}/{path}', 'repo'],
    ['{path}/{}', ''],
    ['{Path}', 'Path'],
    ['{path }', 'path '],
    ['{toString}', 'toString'],
  ])('%s has an unknown name', (template, name) => {
    expect(wrongTemplate(template)).toBe(
      `Expected \`{repository}\`, \`{commit}\`, \`{path}\` or \`{line}\`, not \`{${name}}\`.`,
    );
  });

  it('takes values, encoded segment by segment', () => {
    const values = {repository: 'a/docs.de', commit: 'c0ffee', path: 'Öl & #1/a b?.md', line: '12'};
    expect(fillTemplate('https://forge.example/{repository}/blob/{commit}/{path}#L{line}', values)).toBe(
      'https://forge.example/a/docs.de/blob/c0ffee/%C3%96l%20%26%20%231/a%20b%3F.md#L12',
    );
    expect(fillTemplate('{line}-{line}', values)).toBe('12-12');
  });

  it('gives no link where a value that it needs is not known', () => {
    expect(fillTemplate('x/{commit}/{path}', {path: 'a.md'})).toBeUndefined();
    expect(fillTemplate('x/{path}', {path: 'a.md'})).toBe('x/a.md');
  });

  it.each(['../a.md', '/a.md', 'a//b.md', ''])('gives no link to the path `%s`, which leads elsewhere', (path) => {
    expect(fillTemplate('x/{path}', {path})).toBeUndefined();
  });

  it('keeps a path whole, whatever it is', () => {
    const segment = fc.string({unit: 'grapheme', minLength: 1}).filter((one) => one !== '..' && !one.includes('/'));
    fc.assert(
      fc.property(fc.array(segment, {minLength: 1}), (segments) => {
        const link = fillTemplate('{path}', {path: segments.join('/')});
        expect(link?.split('/').map(decodeURIComponent)).toEqual(segments);
      }),
    );
  });
});

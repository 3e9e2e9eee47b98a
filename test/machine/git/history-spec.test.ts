import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {historySpec} from '../../../src/machine/git/history-spec.js';
import {emptyFolder} from './test-repository.js';

describe('historySpec', () => {
  it.each([
    ['docs', {repo: 'docs', branch: undefined, path: undefined}],
    ['docs:live-sxs', {repo: 'docs', branch: 'live-sxs', path: undefined}],
    ['docs:live-sxs:articles/mail', {repo: 'docs', branch: 'live-sxs', path: 'articles/mail'}],
    ['docs::articles/', {repo: 'docs', branch: undefined, path: 'articles'}],
    ['docs:main:./a:b.md', {repo: 'docs', branch: 'main', path: 'a:b.md'}],
    ['a:b:main', {repo: 'a:b', branch: 'main', path: undefined}],
    ['C:\\docs:main:a\\b', {repo: 'C:\\docs', branch: 'main', path: 'a/b'}],
    ['docs:', {repo: 'docs', branch: undefined, path: undefined}],
  ])('reads `%s`', (spec, expected) => {
    const cwd = emptyFolder();
    for (const name of ['docs', 'a:b', 'C:\\docs']) mkdirSync(join(cwd, name));
    expect(historySpec(spec, cwd)).toEqual(expected);
  });

  it.each(['nowhere', 'nowhere:main', 'https://git.example/docs', ''])('finds no folder in `%s`', (spec) => {
    expect(historySpec(spec, emptyFolder())).toBeUndefined();
  });
});

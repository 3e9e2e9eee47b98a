import {expect, it} from 'vitest';
import {readCodeWords} from '../../../src/machine/disk/read-code-words.js';
import {locales} from '../../check/locales.js';

it('reads what the locale files say, of every file that says something', () => {
  const words = readCodeWords();
  const saying = [...locales.values()].filter(({errorWords, joiningWords}) => errorWords ?? joiningWords);
  expect(saying.length).toBeGreaterThan(20);
  for (const {tag, errorWords, joiningWords} of saying) {
    const read = words.get(tag);
    expect([read?.errorWords, read?.joiningWords]).toEqual([errorWords, joiningWords]);
  }
});

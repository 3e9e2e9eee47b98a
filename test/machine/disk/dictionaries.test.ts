import {describe, expect, it} from 'vitest';
import {check} from '../../../src/check/index.js';
import {findDictionaries, spellerOf} from '../../../src/machine/disk/index.js';
import {parseInline} from '../../../src/read/index.js';
import {locales} from '../../check/locales.js';
import {pageOf} from '../../check/page-of.js';
import {temporaryFolder} from './temporary-folder.js';

/** A dictionary of two stems, one of which takes an ending. */
const files = {'index.aff': 'SET UTF-8\nSFX A Y 1\nSFX A 0 en .\n', 'index.dic': '2\nöppna\nkoppling/A\n'};

describe('dictionaries', () => {
  it('are not there unless installed', () => {
    expect(findDictionaries(['xx-XX'])).toEqual({});
  });

  it('are read once, and tell words', () => {
    const folder = temporaryFolder(files);
    const isWord = spellerOf(folder);
    expect(['öppna', 'kopplingen', 'kopplngen'].map(isWord)).toEqual([true, true, false]);
    expect(spellerOf(folder)).toBe(isWord);
  });

  it('make the check on spelling speak', () => {
    const isWord = spellerOf(temporaryFolder(files));
    const page = pageOf('sv-SE', [{source: 'Open the connector.', target: 'Öppna kopplngen.'}]);
    expect(
      check([page], {locales, inline: parseInline, dictionary: () => isWord}).map(({ruleId, actual}) => [
        ruleId,
        actual,
      ]),
    ).toEqual([['spelling', 'kopplngen']]);
  });
});

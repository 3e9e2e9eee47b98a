import {beforeAll, describe, expect, it} from 'vitest';
import {check} from '../../../src/check/index.js';
import {findDictionaries, loadSpelling, spellerOf} from '../../../src/machine/disk/index.js';
import {parseInline} from '../../../src/read/index.js';
import {locales} from '../../check/locales.js';
import {pageOf} from '../../check/page-of.js';
import {temporaryFolder} from './temporary-folder.js';

/** A dictionary of two stems, one of which takes an ending. */
const files = {'index.aff': 'SET UTF-8\nSFX A Y 1\nSFX A 0 en .\n', 'index.dic': '2\nöppna\nkoppling/A\n'};

describe('dictionaries', () => {
  it('are not there unless installed', async () => {
    expect(await findDictionaries(['xx-XX'])).toEqual({});
  });

  it('are not read before that is loaded which reads them, and nothing is loaded without dictionaries', async () => {
    await loadSpelling({});
    expect(() => spellerOf(temporaryFolder(files))).toThrow(
      'Cannot read a dictionary yet, wait for `readProject` first',
    );
  });
});

describe('dictionaries that are installed', () => {
  beforeAll(() => loadSpelling({'sv-SE': 'somewhere'}));

  it('are read once, and tell words', () => {
    const folder = temporaryFolder(files);
    const isWord = spellerOf(folder);
    const words = ['öppna', 'Öppna', 'ÖPPNA', 'kopplingen', 'kopplngen', ''];
    expect(words.map(isWord)).toEqual([true, true, true, true, false, true]);
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

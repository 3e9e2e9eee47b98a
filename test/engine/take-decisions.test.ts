import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {decisionsTaker} from '../../src/engine/take-decisions.js';
import type {Decision} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';

const file = 'sxs-kb.decisions.ndjson';
const confirmed: Decision = {
  article: 'a',
  unit: 'u1',
  locale: 'nl-NL',
  source: '000000000001',
  target: '000000000002',
  action: 'confirm',
  english: 'Wait.',
  text: 'Wacht.',
  by: 'Kim',
  at: '2021-05-04T10:00:00Z',
};
const corrected: Decision = {...confirmed, action: 'correct', text: 'Wacht even.', at: '2021-05-04T10:01:00Z'};
const broken = 'Lesen</span><span class="sxs-lookup"><span data-stu-id="0-1">Sie</span></span>';
const rowsIn = (cwd: string): unknown[] =>
  readFileSync(join(cwd, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

describe('decisions that a page sends', () => {
  it('are in the file at once', () => {
    const cwd = temporaryFolder();
    const take = decisionsTaker({paths: [], cwd});
    expect(take({add: [confirmed], remove: []})).toEqual({file, changed: 1});
    expect(rowsIn(cwd)).toEqual([confirmed]);
  });

  it('leave what they had replaced when they are taken back', () => {
    const cwd = temporaryFolder({[file]: `${JSON.stringify(confirmed)}\n`});
    const take = decisionsTaker({paths: [], cwd});
    take({add: [corrected], remove: []});
    expect(rowsIn(cwd)).toEqual([corrected]);
    expect(take({add: [], remove: [corrected]})).toEqual({file, changed: 1});
    expect(rowsIn(cwd)).toEqual([confirmed]);
    take({add: [], remove: [confirmed]});
    expect(rowsIn(cwd)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no rows', {rows: []}, 'the rows cannot be read'],
    ['a row without a name', {add: [{...confirmed, by: ''}], remove: []}, 'the rows cannot be read'],
    ['a field that no row has', {add: [{...confirmed, x: 1}], remove: []}, 'the rows cannot be read'],
    ['a name', {add: [{...confirmed, action: 'name'}], remove: []}, 'would not be read as it is written'],
    [
      'a text that ends its pair',
      {add: [{...corrected, text: broken}], remove: []},
      'would not be read as it is written',
    ],
  ])('are refused with %s', (_, sent, why) => {
    const cwd = temporaryFolder();
    expect(decisionsTaker({paths: [], cwd})(sent)).toEqual({error: expect.stringContaining(why) as unknown});
    expect(existsSync(join(cwd, file))).toBe(false);
  });

  it('do not overwrite a file that cannot be read', () => {
    const cwd = temporaryFolder({[file]: '{"no": "row"}\n'});
    const answer = decisionsTaker({paths: [], cwd})({add: [confirmed], remove: []});
    expect(answer).toEqual({error: expect.stringContaining(`${file}: Unexpected row`) as unknown});
    expect(readFileSync(join(cwd, file), 'utf8')).toBe('{"no": "row"}\n');
  });
});

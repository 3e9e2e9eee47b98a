import {expect, it} from 'vitest';
import {durations} from '../../src/knowledge/durations.js';
import {english} from '../english.js';

it.each([
  ['for 24 hours', ['PT24H']],
  ['between 30 minutes and one hour', ['PT30M', 'PT1H']],
  ['an hour, or two days', ['PT1H', 'P2D']],
  ['a 48-hour limit and forty-eight hours', ['PT48H', 'PT48H']],
  ['Ten seconds, 1 week', ['PT10S', 'P1W']],
  ['these hours, some days', []],
  ['version 1.5 hours', []],
  ['24hours and 3 hourly reports', []],
])('reads the durations of %j', (text, expected) => {
  expect(durations(text, english).map((duration) => duration.value)).toEqual(expected);
});

it('says where and how long', () => {
  expect(durations('wait 2 days', english)).toEqual([{value: 'P2D', seconds: 172_800, start: 5}]);
});

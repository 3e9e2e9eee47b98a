import {expect, it} from 'vitest';
import {quantities, withoutLiterals} from '../../src/text/index.js';
import {english} from '../english.js';

const valuesOf = (text: string) => quantities(withoutLiterals(text), english).map(({value}) => value);

it.each([
  ['for 24 hours', ['PT24H']],
  ['between 30 minutes and one hour', ['PT30M', 'PT1H']],
  ['an hour, or two days', ['PT1H', 'P2D']],
  ['a 48-hour limit and forty-eight hours', ['PT48H', 'PT48H']],
  ['Ten seconds, 1 week, six months, 2 years', ['PT10S', 'P1W', 'P6M', 'P2Y']],
  ['these hours, some days, a second server', []],
  ['It takes 1.5 hours, or 1,440 minutes.', ['PT1.5H', 'PT1440M']],
  ['24hours and 3 hourly reports', ['PT24H', '3']],
  ['24 to 48 hours, 5-10 minutes, 2 or 3 days', ['PT24H', 'PT48H', 'PT5M', 'PT10M', 'P2D', 'P3D']],
])('reads the durations of %j', (text, expected) => {
  expect(valuesOf(text)).toEqual(expected);
});

it.each([
  ['up to 25MB, 1.5 GB or 300 kilobytes', ['25 MB', '1.5 GB', '300 kB']],
  ['50% of them, 12 percent', ['50 %', '12 %']],
  ['Use port 25, or ports 80 and 443.', ['25', '80', '443']],
  ['TLS 1.2 and version 15.20, build 4000', ['1.2', '15.20', '4000']],
  ['550 5.7.750 from 40.92.0.0/15 at 9:30', ['550', '5.7.750', '40.92.0.0/15', '9:30']],
  ['up to 1,000 recipients in 10 million mailboxes, twenty-five times', ['1000', '10000000', '25']],
  ['`Set-Item -Count 5` gives `500` of https://a.example/7 and a7@a.example', ['500']],
])('reads the values of %j', (text, expected) => {
  expect(valuesOf(text)).toEqual(expected);
});

it.each([
  'On January 27, 2021, 27 May and 2020-01-05, or 1/27/2021',
  'in 2019, for Office 365 and Windows 10',
  'Step 4 and figure 2, the 3rd of them, steps 3-7, steps 2, 3 and 5',
  'KB4011, 0x80070005, E5, 3D, call 1-800-555',
])('finds no value in %j', (text) => {
  expect(valuesOf(text)).toEqual([]);
});

it('says where, how long, and in which words', () => {
  expect(quantities('wait 2 days on port 25 for 500 internal recipients', english)).toEqual([
    {value: 'P2D', text: '2 days', unit: 'day', amount: 2, seconds: 172_800, start: 5, end: 6, spelled: false},
    {value: '25', text: 'port 25', unit: 'port', amount: 25, start: 20, end: 22, spelled: false},
    {value: '500', text: '500 internal recipients', unit: '', amount: 500, start: 27, end: 30, spelled: false},
  ]);
});

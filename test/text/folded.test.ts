import {expect, it} from 'vitest';
import {folded} from '../../src/text/index.js';
import {english} from '../english.js';

const products = [{names: ['Contoso Post', 'Fabrikam Mail']}, {names: ['Contoso Chat']}];
const fold = (text: string) => folded(text, {products, language: english});

it.each([
  ['a name', 'Contoso Post waits.', 'Fabrikam Mail waits.'],
  ['a name in another case', 'Open Contoso Post.', 'Open contoso post.'],
  ['a value', 'Wait 48 hours.', 'Wait 24 hours.'],
  ['a length of time in another unit', 'Wait 1 hour.', 'Wait 30 minutes.'],
  ['a number in words', 'Wait 24 hours.', 'Wait twenty-four hours.'],
  ['a range', 'It takes 2 to 4 days.', 'It takes 24 to 48 hours.'],
  ['a size', 'Send at most 25 MB.', 'Send at most 150 MB.'],
  ['a code', 'It says 550 5.7.1 then.', 'It says 451 4.7.0 then.'],
  ['both', 'Contoso Post waits **48** hours.', 'Fabrikam Mail waits **24** hours.'],
])('has %s alike', (_, one, other) => {
  expect(fold(one)).toBe(fold(other));
});

it.each([
  ['a name of another thing', 'Contoso Post waits.', 'Contoso Chat waits.'],
  ['a time and a size', 'Use 24 hours.', 'Use 24 MB.'],
  ['two sizes of other units', 'Use 24 GB.', 'Use 24 MB.'],
  ['another word', 'Wait 24 hours.', 'Give it 24 hours.'],
  ['code', 'Run `Get-Item -Count 5` now.', 'Run `Get-Item -Count 6` now.'],
  ['an address', 'Read [this](https://a.example/1).', 'Read [this](https://a.example/2).'],
  ['a name in code', 'Type `Contoso Post` there.', 'Type `Fabrikam Mail` there.'],
  ['years', 'Buy Office 2016.', 'Buy Office 2019.'],
  ['numbers alone', '48', '24'],
  ['numbers alone, in marks', '**48** hours', '**24** hours?'],
  ['names alone', 'Contoso Post', 'Fabrikam Mail'],
  ['a value that came', 'Wait.', 'Wait 24 hours.'],
])('tells %s apart', (_, one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

it('leaves a text without names and values as it is', () => {
  expect(fold('Open [it](https://a.example/1).')).toBe('Open [it](https://a.example/1).');
});

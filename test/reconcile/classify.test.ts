import {describe, expect, it} from 'vitest';
import {classify} from '../../src/reconcile/classify.js';
import {vocabulary} from '../english.js';

const hunks = (before: string, after: string): string[] =>
  classify(before, after, vocabulary).map((hunk) => `${hunk.class}: ${hunk.before} → ${hunk.after}`);

describe('classify', () => {
  it.each([
    [
      'a product renamed',
      'Office 365 queues mail in Office 365.',
      'Microsoft 365 queues mail in Microsoft 365.',
      ['rename: Office 365 → Microsoft 365', 'rename: Office 365 → Microsoft 365'],
    ],
    ['a spelled number', 'Wait ten days.', 'Wait eleven days.', ['value: ten → eleven']],
    [
      'a number made of tens and units',
      'It takes forty-eight hours.',
      'It takes twenty-four hours.',
      ['value: forty-eight → twenty-four'],
    ],
    ['a number of two words', 'It takes forty eight hours.', 'It takes fifty hours.', ['value: forty eight → fifty']],
    ['a word that only implies a number', 'Try the second list.', 'Try the third list.', ['wording: second → third']],
    ['an article', 'Wait a day.', 'Wait the day.', ['wording: a → the']],
    ['a part of a word', 'A one-off tone', 'A one-off stone', ['wording: tone → stone']],
    [
      'a product renamed where another mention went',
      'Open x in Office 365, then leave Office 365.',
      'Open x, then leave Microsoft 365.',
      ['wording: in Office 365 → ', 'rename: Office 365 → Microsoft 365'],
    ],
    ['a name for a word', 'Open mail now.', 'Open Outlook now.', ['wording: mail → Outlook']],
    ['a word for a name', 'Open Outlook now.', 'Open mail now.', ['wording: Outlook → mail']],
    ['the name of something else', 'Open Outlook now.', 'Open Windows now.', ['wording: Outlook → Windows']],
    [
      'a bare address',
      'See https://a.example/x now.',
      'See https://b.example/y now.',
      ['link: https://a.example/x → https://b.example/y'],
    ],
    ['a number', 'Wait 48 hours.', 'Wait 24 hours.', ['value: 48 → 24']],
    ['a number in words', 'Wait two hours.', 'Wait three hours.', ['value: two → three']],
    ['a number with its unit', 'Wait one hour.', 'Wait two hours.', ['value: one hour → two hours']],
    ['a number that becomes one', 'Wait 24 hours.', 'Wait 1 hour.', ['value: 24 hours → 1 hour']],
    ['a code', 'Error 450 4.4.315 came up.', 'Error 450 4.4.316 came up.', ['value: 4.4.315 → 4.4.316']],
    [
      'a link target',
      'See [the list](https://a.example/x).',
      'See [the list](https://b.example/y).',
      ['link: https://a.example/x → https://b.example/y'],
    ],
    ['an image target', 'Click ![icon](a.png) now', 'Click ![icon](b.gif) now', ['link: a.png → b.gif']],
    ['an alt text', 'Click ![Delete icon](a.gif)', 'Click ![Remove icon](a.gif)', ['wording: Delete → Remove']],
    ['markup alone', 'This is mail flow.', 'This is _mail flow_.', ['markup:  → _', 'markup:  → _']],
    ['code marks', 'Open a.example now.', 'Open `a.example` now.', ['markup: a.example → `a.example`']],
    ['other marks', 'Set `a` now.', 'Set **a** now.', ['markup: `a` → **a**']],
    ['marks with a colon', 'x1 - The mail', '**x1**: The mail', ['markup:  → **', 'markup: - → **:']],
    ['a word', 'Read this topic.', 'Read this article.', ['wording: topic → article']],
    [
      'words next to each other as one',
      'Use the old mail host.',
      'Use the new smart host.',
      ['wording: old mail → new smart'],
    ],
    ['inline code', 'Run `Get-A`.', 'Run `Get-B`.', ['wording: `Get-A` → `Get-B`']],
  ])('names %s', (_, before, after, expected) => {
    expect(hunks(before, after)).toEqual(expected);
  });

  it('sees nothing where only escapes and white space differ', () => {
    expect(hunks('Go to **A** \\> **B**.', 'Go to  **A** > **B**.')).toEqual([]);
  });

  it('does not take a UI value for the product', () => {
    expect(hunks('Set **From** to **Office 365**.', 'Set **From** to **Microsoft 365**.')).toEqual([
      'wording: Office 365 → Microsoft 365',
    ]);
  });

  it('does not take a name inside a URL or code for the product', () => {
    expect(hunks('See <https://x.example/Office 365>', 'See <https://x.example/Office 365>')).toEqual([]);
    expect(hunks('Use `Office 365`.', 'Use `Microsoft 365`.')).toEqual(['wording: `Office 365` → `Microsoft 365`']);
  });
});

import {describe, expect, it} from 'vitest';
import {defaultProducts} from '../../src/model/index.js';
import {isUntranslated} from '../../src/reconcile/untranslated.js';

describe('isUntranslated', () => {
  it.each([
    ['a sentence', 'Open the queue and wait.'],
    ['a short sentence', 'Certificate is expired'],
    ['a sentence with other escapes', 'Go to the *queue*.'],
  ])('says so of %s that is its source', (_, text) => {
    expect(isUntranslated(text, text.replaceAll('*', '\\*'), 'de-DE', defaultProducts)).toBe(true);
  });

  it.each([
    ['a name', 'Exchange Online'],
    ['a product with a number', 'Windows 10'],
    ['code', '`Get-MessageTrace`'],
    ['a URL', '<https://learn.example/the/queue/and/the/list>'],
    ['an address', '192.168.0.1'],
    ['one term', 'Server'],
    ['two terms', 'Internet Explorer'],
  ])('is silent on %s', (_, text) => {
    expect(isUntranslated(text, text, 'de-DE', defaultProducts)).toBe(false);
  });

  it('says so of nothing at all, and is silent where the locale is English', () => {
    expect(isUntranslated('Wait.', ' ', 'de-DE', defaultProducts)).toBe(true);
    expect(isUntranslated('Open the queue and wait.', 'Open the queue and wait.', 'en-GB', defaultProducts)).toBe(
      false,
    );
    expect(isUntranslated('Open the queue.', 'Öffnen Sie the queue.', 'de-DE', defaultProducts)).toBe(false);
  });
});

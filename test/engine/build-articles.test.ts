import {describe, expect, it} from 'vitest';
import {buildArticles} from '../../src/engine/build-articles.js';
import {identified, lazySource, type Source} from '../../src/engine/source.js';
import {readLocales} from '../../src/machine/disk/index.js';
import {samplePage} from '../cli/sample-page.js';

describe('buildArticles', () => {
  it('gives each article before the text of the next one is read', async () => {
    const steps: string[] = [];
    const source = (key: string): Source => {
      const text = (): string => {
        steps.push(`reads ${key}`);
        return samplePage();
      };
      return identified(lazySource({file: `${key}.md`, size: 1, text}), {key, locale: 'nl-NL'});
    };
    const options = {locales: readLocales()};
    for await (const {key} of buildArticles([[source('a')], [source('b')]], {options, last: 'check', workers: () => 0}))
      steps.push(`gives ${key}`);
    expect(steps).toEqual(['reads a', 'gives a', 'reads b', 'gives b']);
  });
});

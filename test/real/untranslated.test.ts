import {expect, it} from 'vitest';
import untranslated from '../../src/check/untranslated.js';
import {defaultProducts, resolveLocale, type CheckContext} from '../../src/model/index.js';
import {parseInline} from '../../src/read/index.js';
import {reconcile} from '../../src/index.js';
import {locales} from '../check/locales.js';
import {english} from '../english.js';
import {describeReal, realPages} from './shared-pages.js';

describeReal('what is left untranslated', () => {
  it('is the same for the status of a sentence and for the check, on every pair', () => {
    let pairs = 0;
    let left = 0;
    const disagreeing: string[] = [];
    for (const page of realPages('.')) {
      const context: CheckContext = {
        page,
        locale: resolveLocale(page.meta.locale, locales),
        sourceLanguage: english,
        inline: parseInline,
        products: defaultProducts,
        glossary: [],
      };
      const states = reconcile([page], {locales}).flatMap(({units}) => units.flatMap((unit) => unit.locales));
      const statuses = new Map<string, boolean>();
      for (const {status, translation} of states) {
        const id = translation?.evidence.pair ?? '';
        statuses.set(id, statuses.get(id) === true || status === 'untranslated');
      }
      const ids = page.pairs.map(({id}) => id);
      for (const pair of page.pairs) {
        // An empty translation is the matter of another check; an id that stands twice names no pair.
        if (pair.target.trim() === '' || !statuses.has(pair.id) || ids.indexOf(pair.id) !== ids.lastIndexOf(pair.id))
          continue;
        const isReported = (untranslated.run?.(pair, context) ?? []).length > 0;
        pairs++;
        if (isReported) left++;
        if (isReported !== statuses.get(pair.id)) disagreeing.push(`${page.file} ${pair.id}`);
      }
    }
    expect(disagreeing).toEqual([]);
    expect(pairs).toBeGreaterThan(15_000);
    expect(left).toBeGreaterThan(10);
  }, 120_000);
});

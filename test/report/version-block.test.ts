import {describe, expect, it} from 'vitest';
import {versionBlock} from '../../src/report/version-block.js';
import {article} from './review-article.js';

describe('versionBlock', () => {
  it('says of a patched sentence what was replaced in it, and nothing of that of others', () => {
    const {translations} = JSON.parse(versionBlock(article, 'sv-SE')) as {translations: Record<string, unknown>};
    expect(translations['error/1']).toEqual({status: 'current', version: 1, pair: 'p-1'});
    expect(translations['error/2']).toEqual({
      status: 'patched',
      version: 1,
      pair: 'p-2',
      patches: [{class: 'value', before: '48 timmar', after: '24 timmar', count: 1}],
    });
  });
});

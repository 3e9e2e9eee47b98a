import {describe, expect, it} from 'vitest';
import {knowledge} from '../../src/knowledge/index.js';
import {knowledgeBaseSchema} from '../../src/model/index.js';
import {buildArticle} from './build-article.js';

const both = buildArticle('## Error 450 4.4.1\nOne.\n## Error 450 4.4.2\nTwo.');
const one = buildArticle('## Error 450 4.4.2\nTwo.');

describe('an earlier knowledge base', () => {
  it('keeps what no page explains any more, as removed', () => {
    const former = knowledge([both]);
    const base = knowledge([one], {former});
    expect(base.entries.map(({id, status}) => [id, status])).toEqual([
      ['smtp/4.4.1', 'removed'],
      ['smtp/4.4.2', 'active'],
    ]);
    expect(base.entries[0]).toEqual({...former.entries[0], status: 'removed'});
    expect(knowledgeBaseSchema.parse(base)).toEqual(base);
  });

  it('keeps it over any number of runs, and gives it back when a page explains it again', () => {
    const gone = knowledge([one], {former: knowledge([both])});
    expect(knowledge([one], {former: gone})).toEqual(gone);
    expect(knowledge([both], {former: gone})).toEqual(knowledge([both]));
  });
});

describe('related codes', () => {
  it('are those of the registry where both have an entry', () => {
    const base = knowledge([
      buildArticle(
        '## Error 0x80070005\nOne.\n## Error 0x5\nTwo.\n## Winsock error 10061\nThree.\n## Error 0x8007274d\nFour.\n## Error 0x80040154\nFive.',
      ),
    ]);
    const registry = '[MS-ERREF] section 2.1.2, HRESULT from WIN32 error code';
    expect(base.entries.map(({id, related}) => [id, related])).toEqual(
      [
        ['win/0x5', [{entry: 'win/0x80070005', code: '0x80070005', relation: 'same-as', registry}]],
        ['win/0x8007274d', [{entry: 'winsock/10061', code: 'Winsock 10061', relation: 'same-as', registry}]],
        ['win/0x80040154', []],
        ['win/0x80070005', [{entry: 'win/0x5', code: '0x5', relation: 'same-as', registry}]],
        ['winsock/10061', [{entry: 'win/0x8007274d', code: '0x8007274d', relation: 'same-as', registry}]],
      ].sort((a, b) => base.entries.findIndex(({id}) => id === a[0]) - base.entries.findIndex(({id}) => id === b[0])),
    );
  });

  it('are those that a title has in brackets', () => {
    const [entry, ...rest] = knowledge([
      buildArticle('## Error 450 4.4.316 Connection refused [Message=Socket error code 10061]\nOne.'),
    ]).entries;
    expect(rest).toEqual([]);
    expect(entry?.related).toMatchObject([{code: 'Winsock 10061', relation: 'see-also'}]);
  });
});

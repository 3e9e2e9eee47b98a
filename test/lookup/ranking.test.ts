import {describe, expect, it} from 'vitest';
import {baseReader, lookup} from '../../src/lookup/index.js';
import type {KnowledgeBase} from '../../src/model/index.js';
import {baseOf} from '../knowledge/page-entries.js';
import {sampleBase} from './sample-base.js';

const base = sampleBase();
const reader = baseReader(base);
const ids = async (text: string, of: KnowledgeBase | typeof reader = reader): Promise<string[]> =>
  (await lookup(text, of)).hits.map(({id}) => id);

describe('the order of hits', () => {
  it('is that of the text among codes that count alike', async () => {
    expect(await ids('450 4.4.315, 450 4.4.316')).toEqual(['smtp/4.4.315', 'smtp/4.4.316']);
    expect(await ids('450 4.4.316, 450 4.4.315')).toEqual(['smtp/4.4.316', 'smtp/4.4.315']);
  });

  it('has a code itself before a range, and that before the other class of a detail', async () => {
    expect(await ids('550 5.7.610, 450 4.4.316')).toEqual(['smtp/4.4.316', 'smtp/5.7.606-649']);
    expect(await ids('550 5.4.316, 550 5.7.610')).toEqual(['smtp/5.7.606-649', 'smtp/4.4.316']);
    expect(await ids('550 5.4.316, 450 4.4.315')).toEqual(['smtp/4.4.315', 'smtp/4.4.316']);
  });

  it('has what an error turns into between a range and the other class', async () => {
    const turning = baseOf(
      '## {{Error 450 4.4.1}}\n\n{{It expires and becomes error 550 5.4.300.}}\n\n## {{Error 450 4.4.2}}\n\n{{Wait.}}\n\n## {{Error 550 5.7.606-649}}\n\n{{Banned.}}\n',
    );
    expect(turning.entries.map(({id}) => id)).toEqual(['smtp/4.4.1', 'smtp/4.4.2', 'smtp/5.7.606-649']);
    expect(await ids('550 5.4.300, 550 5.7.610', turning)).toEqual(['smtp/5.7.606-649', 'smtp/4.4.1']);
    expect(await ids('550 5.4.2, 550 5.4.300', turning)).toEqual(['smtp/4.4.1', 'smtp/4.4.2']);
  });

  it('has a named number before a bare one, and a code before one in brackets', async () => {
    expect(await ids('10061, error 404')).toEqual(['http/404', 'winsock/10061']);
    expect(await ids('Winsock error 10061, error 404')).toEqual(['winsock/10061', 'http/404']);
    expect(await ids('(450 4.4.315) 450 4.4.316')).toEqual(['smtp/4.4.316', 'smtp/4.4.315']);
    expect(await ids('[450 4.4.315 450 4.4.316')).toEqual(['smtp/4.4.315', 'smtp/4.4.316']);
  });

  it('has an enhanced code before a reply code', async () => {
    const both = baseOf('## {{SMTP error 550}}\n\n{{No.}}\n\n## {{Error 5.1.10}}\n\n{{Nobody.}}\n');
    expect(both.entries.map(({id}) => id)).toEqual(['smtp/5.1.10', 'smtp/550']);
    expect(await ids('SMTP error 550, error 5.1.10', both)).toEqual(['smtp/5.1.10', 'smtp/550']);
    expect(await ids('SMTP error 550, 5.1.10', both)).toEqual(['smtp/5.1.10', 'smtp/550']);
  });

  it('has a removed entry below an active one, and still above one that only a range leads to', async () => {
    const without = (id: string): KnowledgeBase => ({
      ...base,
      entries: base.entries.map((entry) => (entry.id === id ? {...entry, status: 'removed'} : entry)),
    });
    expect(await ids('450 4.4.315, 450 4.4.316', without('smtp/4.4.315'))).toEqual(['smtp/4.4.316', 'smtp/4.4.315']);
    expect(await ids('450 4.4.315, 450 4.4.316', without('smtp/4.4.316'))).toEqual(['smtp/4.4.315', 'smtp/4.4.316']);
    expect(await ids('450 4.4.315, 550 5.7.610', without('smtp/4.4.315'))).toEqual([
      'smtp/4.4.315',
      'smtp/5.7.606-649',
    ]);
  });
});

describe('words', () => {
  // Every word stands in one of the entries, so all of them count alike; a word that no entry has counts more.
  const words = baseOf(
    ['Alpha bravo charlie', 'Delta', 'Echo', 'Foxtrot', 'Hotel', 'India']
      .map((text, index) => `## {{Error 450 4.4.${index + 1}}}\n\n{{${text}.}}\n`)
      .join('\n'),
  );

  it('make a hit of an entry that has two fifths of what is asked for, not of one that has less', async () => {
    expect(await ids('alpha bravo delta echo foxtrot', words)).toEqual(['smtp/4.4.1']);
    expect(await ids('alpha bravo delta echo foxtrot golf', words)).toEqual([]);
    expect(await ids('alpha bravo charlie delta echo foxtrot hotel india', words)).toEqual([]);
  });
});

describe('a code that is everywhere', () => {
  const page =
    '---\nms.prod: press\n---\n# {{Error 500 in the press}}\n\n{{This error means that the paper is gone.}}\n\n{{Add paper.}}\n';
  const of = baseOf(page);

  it('is not answered with what its only page says, unless the text names that', async () => {
    const [hit] = (await lookup('500 Internal Server Error', of)).hits;
    expect(hit).toMatchObject({
      id: 'http/500',
      entry: {title: {text: '500 Internal Server Error'}, meaning: [], fixes: []},
      whichOf: [{key: 'page', product: 'press', title: {text: 'Error 500 in the press'}}],
    });
    const [named] = (await lookup('HTTP 500 on the press', of)).hits;
    expect(named?.whichOf).toBeUndefined();
    expect(named?.entry.fixes).toHaveLength(1);
  });

  it('has no nearest entries by the words around it', async () => {
    const {hits, nearest} = await lookup('AADSTS9000411: the paper of the press is gone', of);
    expect([hits, nearest]).toEqual([[], []]);
    expect((await lookup('AADSTS50012', base)).nearest.map(({id}) => id)).toEqual(['aadsts/50011']);
    expect((await lookup('AADSTS9000411', base)).nearest).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import {codesOf, families, type Family} from '../../src/codes/index.js';
import {knowledge} from '../../src/knowledge/index.js';
import {lookup} from '../../src/lookup/index.js';
import type {Code, KnowledgeBase} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {reconcile} from '../../src/reconcile/index.js';
import {locales} from '../check/locales.js';
import {pageText} from '../page-text.js';

/** A code of the family, as its shape in `codeSchema` would give it. */
interface BoltCode {
  readonly family: 'bolt';
  readonly letter: string;
  readonly size: number;
}

/** A family that is nowhere in `src`: codes such as `bolt!q7`. */
const bolt = {
  family: 'bolt',
  hint: /bolt!/i,
  context: /\bbolts\b/i,
  scan: (text: string) =>
    [...text.matchAll(/\bbolt!([a-z])(\d)\b/gi)].map((match) => ({
      id: `bolt/${match[1]?.toLowerCase() ?? ''}${match[2] ?? ''}`,
      code: {family: 'bolt', letter: match[1]?.toLowerCase() ?? '', size: Number(match[2])} as unknown as Code,
      text: `Bolt ${match[1] ?? ''}${match[2] ?? ''}`,
      transient: false,
      start: match.index,
      end: match.index + match[0].length,
      named: !/\bmaybe $/.test(text.slice(0, match.index)),
    })),
  write: ({letter, size}: BoltCode) => `Bolt ${letter}${size}`,
  meaning: ({size}: BoltCode) => `a bolt of size ${size}`,
  bare: 0.5,
  vague: ({letter}: BoltCode) => (letter === 'z' ? 30 : 0),
  waysTo: ({code}: {code: BoltCode}) => [{id: `bolt/${code.letter}0`, reason: 'range'}],
  position: (spelling: string) => ({group: spelling[0] ?? '', number: Number(spelling.slice(1))}),
} as unknown as Family;

const all = [...families, bolt];

function baseOf(body: string, file = 'sv-SE/a.md'): KnowledgeBase {
  const articles = reconcile([read(pageText(body, {locale: 'sv-SE'}), {file})], {locales});
  return knowledge(articles, {locales, families: all});
}

const heading = '## {{Error bolt!q7|Fel bolt!q7}}\n\n{{It is loose because of rain.|Den är lös på grund av regn.}}';
const row =
  '| Code | Meaning |\n|---|---|\n| bolt!q8 | {{It is bent.|Den är böjd.}} |\n| bolt!z1 | {{It is lost.|Den är borta.}} |';
const sentence =
  '# {{Doors|Dörrar}}\n\n{{If you receive the error bolt!q9, the door is open.|Om felet bolt!q9 visas är dörren öppen.}} {{Close the door.|Stäng dörren.}}';

describe('a family that is given beside the others', () => {
  it('finds its codes, and leaves those of the others', () => {
    const codes = codesOf(all, locales.values());
    expect(codes.find('Error bolt!Q7 after 450 4.4.316').map(({id}) => id)).toEqual(['bolt/q7', 'smtp/4.4.316']);
    expect(codesOf(families, []).find('Error bolt!Q7')).toEqual([]);
  });

  it.each([
    ['a heading', heading, ['bolt/q7']],
    ['rows of a table', row, ['bolt/q8', 'bolt/z1']],
    ['a sentence', sentence, ['bolt/q9']],
    [
      'an item',
      '# {{Doors|Dörrar}}\n\n- {{bolt!q6: It is red.|bolt!q6: Den är röd.}} {{Paint it.|Måla den.}}',
      ['bolt/q6'],
    ],
  ])('gives entries of %s', (_, body, ids) => {
    expect(baseOf(body).entries.map(({id}) => id)).toEqual(ids);
  });

  it('is looked up, written and explained', async () => {
    const [hit] = (await lookup('it said bolt!Q7', baseOf(heading), {families: all, locale: 'sv-SE'})).hits;
    expect([hit?.id, hit?.reason, hit?.entry.codes, hit?.entry.registry, hit?.entry.title.text]).toEqual([
      'bolt/q7',
      'code',
      ['Bolt q7'],
      ['a bolt of size 7'],
      'Fel bolt!q7',
    ]);
  });

  it('is ranked as it says: a bare code counts half, a vague one less, a range after the code itself', async () => {
    const base = baseOf(`${heading}\n\n${row}\n\n## {{Error bolt!q0|Fel bolt!q0}}\n\n{{It is gone.|Den är borta.}}`);
    const ids = async (text: string): Promise<string[]> =>
      (await lookup(text, base, {families: all})).hits.map(({id}) => id);
    expect(await ids('bolt!z1 bolt!q7')).toEqual(['bolt/q7', 'bolt/q0', 'bolt/z1']);
    expect(await ids('maybe bolt!q7 bolt!z1')).toEqual(['bolt/z1', 'bolt/q7', 'bolt/q0']);
  });

  it('names what comes near', async () => {
    const {hits, nearest} = await lookup('bolt!q3', baseOf(`${heading}\n\n${row}`), {families: all});
    expect(hits).toEqual([]);
    expect(nearest.map(({id}) => id)).toEqual(['bolt/q7', 'bolt/q8']);
  });
});

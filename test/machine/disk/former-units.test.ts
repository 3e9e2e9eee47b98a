import {join} from 'node:path';
import {expect, it} from 'vitest';
import {openFormerUnits} from '../../../src/machine/disk/index.js';
import {temporaryFolder} from './temporary-folder.js';

const line = (article: string, unit: string, source: string, locale = 'de-DE'): string =>
  `${JSON.stringify({article, unit, locale, status: 'current', section: 's', source})}\n`;

it('reads the units of one article after the other, each once, from wherever they stand', () => {
  const long = 'ä'.repeat(700_000);
  const folder = temporaryFolder({
    'units.ndjson': [
      line('a', 'u1', 'One.'),
      line('a', 'u1', 'One.', 'zh-CN'),
      line('a', 'u2', long),
      '<<<<<<< ours\n',
      line('b', 'u1', 'Two.'),
      line('a', 'u3', 'Three.').trimEnd(),
    ].join(''),
  });
  for (const path of [folder, join(folder, 'knowledge-base.json')]) {
    const units = openFormerUnits(path);
    expect(units.of('a')).toEqual([
      {article: 'a', unit: 'u1', section: 's', source: 'One.'},
      {article: 'a', unit: 'u2', section: 's', source: long},
      {article: 'a', unit: 'u3', section: 's', source: 'Three.'},
    ]);
    expect(units.of('b')).toEqual([{article: 'b', unit: 'u1', section: 's', source: 'Two.'}]);
    expect(units.of('c')).toEqual([]);
    units.close();
  }
});

it('has none where there is no output', () => {
  const units = openFormerUnits(join(temporaryFolder({}), 'nowhere'));
  expect(units.of('a')).toEqual([]);
  units.close();
});

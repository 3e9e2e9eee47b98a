import {hash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {openFormerUnits, openOutput} from '../../../src/machine/disk/index.js';
import type {MadeText} from '../../../src/model/index.js';
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

it('goes by what the run kept that wrote them, as long as they are as it wrote them', () => {
  const folder = temporaryFolder();
  const stored = new Map<string, Buffer>();
  const memory = {
    get: (name: string) => stored.get(name),
    put: (name: string, bytes: Uint8Array) => void stored.set(name, Buffer.from(bytes)),
  };
  const output = openOutput('out', {cwd: folder, memory});
  if ('finding' in output) throw new Error(output.finding.message);
  const text = (lines: string, label: string): MadeText => {
    const bytes = Buffer.from(lines);
    return {hash: hash('sha256', bytes), size: bytes.length, bytes, label};
  };
  output.addParts('b', [{path: 'units.ndjson', text: text(line('b', 'u1', 'Two ä.'), 'ids of b')}]);
  output.addParts('a', [
    {path: 'units.ndjson', text: text(line('a', 'u1', 'One ä.') + line('a', 'u2', 'Three.'), 'ids of a')},
  ]);
  output.write({
    path: 'units.ndjson',
    parts: {[Symbol.iterator]: () => output.partsOf('units.ndjson')[Symbol.iterator]()},
  });
  output.finish();
  const path = join(folder, 'out');
  const units = openFormerUnits(path, memory);
  expect(['a', 'b', 'c'].map(units.labelOf)).toEqual(['ids of a', 'ids of b', '']);
  expect(units.of('a').map(({source}) => source)).toEqual(['One ä.', 'Three.']);
  expect(units.of('b').map(({source}) => source)).toEqual(['Two ä.']);
  expect(units.of('c')).toEqual([]);
  units.close();

  const file = join(path, 'units.ndjson');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Three', 'Other'));
  const edited = openFormerUnits(path, memory);
  expect(['a', 'b', 'c'].map(edited.labelOf)).toEqual([undefined, undefined, '']);
  expect(edited.of('a').map(({source}) => source)).toEqual(['One ä.', 'Other.']);
  edited.close();
});

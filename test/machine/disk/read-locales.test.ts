import {describe, expect, it} from 'vitest';
import {readLocales} from '../../../src/machine/disk/index.js';
import {temporaryFolder} from './temporary-folder.js';

describe('readLocales', () => {
  it('reads the files of the package', () => {
    const locales = readLocales();
    expect(locales.get('zh-CN')).toMatchObject({tag: 'zh-CN'});
    expect([...locales.keys()]).toEqual([...locales.keys()].sort());
  });

  it('reads a folder by tag', () => {
    const folder = temporaryFolder({'xx.json': '{"tag": "xx", "decimal": [","]}', 'readme.md': ''});
    expect([...readLocales(folder)]).toEqual([['xx', {tag: 'xx', decimal: [',']}]]);
  });

  it('throws on files that are not JSON, not of the schema, or named for another tag', () => {
    expect(() => readLocales(temporaryFolder({'xx.json': '{'}))).toThrow(/^Cannot read the locale file `.*xx\.json`$/);
    expect(() => readLocales(temporaryFolder({'xx.json': '{"tag": "xx", "decimals": []}'}))).toThrow(
      /Cannot use the locale file `.*xx\.json`:\n.*decimals/,
    );
    expect(() => readLocales(temporaryFolder({'xx.json': '{"tag": "yy"}'}))).toThrow(
      /Expected the tag of .* to be its name, not `yy`/,
    );
  });
});

import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {
  entryFileSchema,
  entryLineSchema,
  knowledgeIndexSchema,
  localBaseSchema,
  type EntryLine,
} from '../../src/model/index.js';
import {knowledgeFiles} from '../../src/write/knowledge-files.js';
import {schemaFiles} from '../../src/write/schema-files.js';
import {sampleBase} from '../lookup/sample-base.js';

const base = sampleBase();
const files = new Map(
  Array.from(knowledgeFiles({knowledgeBase: base}), ({path, parts}) => [path, Array.from(parts).join('')]),
);

function parse(path: string): unknown {
  return JSON.parse(files.get(path) ?? 'null');
}

const schemas = new Map(schemaFiles().map(({path, parts}) => [path, JSON.parse(Array.from(parts).join('')) as object]));
const ajv = new Ajv2020({strict: true, allErrors: true, formats: {date: /^\d{4}-\d\d-\d\d$/}});

function validate(name: string, value: unknown): unknown {
  // The validator keeps what it has compiled by the object that the schema is.
  const check = ajv.compile(schemas.get(`schema/${name}.schema.json`) ?? {not: {}});
  check(value);
  return check.errors;
}

describe('the knowledge base in small files', () => {
  const index = knowledgeIndexSchema.parse(parse('knowledge/index.json'));

  it('has an index of all entries and files', () => {
    expect(index.entries.map(({id}) => id)).toEqual(base.entries.map(({id}) => id));
    expect(index.entries.find(({id}) => id === 'smtp/5.7.606-649')).toEqual({
      id: 'smtp/5.7.606-649',
      status: 'active',
      file: 'entries/smtp/5.7.606-649.json',
      codes: ['5.7.606-649'],
      range: [606, 649],
      titles: {'en-US': 'The sending IP address is banned.', 'de-DE': 'Die sendende IP-Adresse ist gesperrt.'},
    });
    expect(Object.keys(index.search)).toEqual(['en-US', 'de-DE', 'ja-JP', 'ru-RU', 'sv-SE', 'th-TH', 'zh-CN', 'zh-TW']);
    for (const path of [...index.entries.map(({file}) => file), ...Object.values(index.search)])
      expect(files.has(`knowledge/${path}`)).toBe(true);
    expect(validate('knowledge-index', index)).toBe(null);
  });

  it('has a file for each entry, the same as in the whole', () => {
    for (const [position, {file}] of index.entries.entries()) {
      const value = entryFileSchema.parse(parse(`knowledge/${file}`));
      expect(value.entry).toEqual(base.entries[position]);
      expect(validate('knowledge-entry', value)).toBe(null);
    }
  });

  it('is small where a browser loads it first', () => {
    expect((files.get('knowledge/index.json') ?? '').length).toBeLessThan(JSON.stringify(base).length / 20);
  });

  it('has a line for each entry and locale, English where the locale has nothing', () => {
    const lines = (files.get('knowledge-base.ndjson') ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => entryLineSchema.parse(JSON.parse(line)));
    expect(lines.filter(({id}) => id === 'smtp/4.4.316').map(({locale}) => locale)).toEqual([
      'en-US',
      'ru-RU',
      'sv-SE',
      'zh-CN',
      'zh-TW',
    ]);
    expect(lines.find(({id, locale}) => id === 'win/0x8004de40' && locale === 'ja-JP')).toEqual({
      id: 'win/0x8004de40',
      family: 'win',
      code: '0x8004de40',
      locale: 'ja-JP',
      status: 'active',
      codes: ['0x8004de40'],
      registry: ['HRESULT, facility itf, code 56896'],
      title: {text: '同期クライアントのエラー 0x8004de40 を修正する'},
      meaning: [{text: '同期クライアントがクラウドに接続できません。'}],
      causes: [],
      fixes: [{lines: [{text: 'プロキシの設定を確認します。'}]}, {lines: [{text: 'コンピューターを再起動します。'}]}],
      article: 'page-1',
      section: 'fix-error-0x8004de40-in-the-sync-client',
      sentences: {current: 4, patched: 0, stale: 0, untranslated: 0, missing: 0},
    });
    for (const line of lines) expect(validate('knowledge-line', line)).toBe(null);
  });

  it('has the same lines in a file for each locale, without English beside them', () => {
    const lines = (files.get('knowledge-base.ndjson') ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as EntryLine);
    for (const locale of Object.keys(index.search)) {
      const own = localBaseSchema.parse(parse(`knowledge/${locale}.json`));
      expect(own.locale).toBe(locale);
      expect(own.entries).toEqual(lines.filter((line) => line.locale === locale));
      expect(validate('knowledge-locale', own)).toBe(null);
    }
  });

  it('keeps files and locales apart whose names are the same', () => {
    const odd = {...base, locales: ['index']};
    const [entry] = odd.entries;
    if (!entry) throw new Error('Expected an entry');
    const entries = [{...entry, title: {...entry.title, texts: {index: {text: 'x', status: 'current' as const}}}}];
    const paths = Array.from(knowledgeFiles({knowledgeBase: {...odd, entries}}), ({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('knowledge/_index.json');
  });
});

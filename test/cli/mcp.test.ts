import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {Client} from '@modelcontextprotocol/client';
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {untrusted} from '../../src/cli/mcp-tools.js';
import {knowledgeFiles} from '../../src/write/knowledge-files.js';
import {eightLanguageBase} from '../lookup/sample-base.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';

const program = join(import.meta.dirname, '../../dist/run/sxs-kb.js');
if (!existsSync(program)) console.warn('\n*** SKIPPED: `sxs-kb mcp` is tested after `npm run build`. ***\n');

const moment = {interval: {}, from: {id: 'v1'}, to: {id: 'v2'}};
const contradiction = {
  ...{kind: 'value', about: 'retryFor', units: ['u1'], entries: ['smtp/4.4.316']},
  now: {value: 'PT24H', text: '24 hours', since: moment},
  was: [{value: 'PT48H', text: '48 hours', until: moment}],
  articles: [{key: 'a', units: ['u1'], since: moment}],
  locales: {'sv-SE': {says: 'PT24H', status: 'current', by: 'text'}},
  stillOtherwise: [],
};
const stale = {
  ...contradiction,
  ...{kind: 'rename', about: 'Microsoft 365', entries: []},
  locales: {'sv-SE': {says: 'Office 365', status: 'stale', by: 'source'}},
};
const reconciled = {$schema: 'x', schemaVersion: '1.0', contradictions: [contradiction, stale]};

describe.skipIf(!existsSync(program))('sxs-kb mcp', () => {
  let folder: string;
  const client = new Client({name: 'test', version: '1'});

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sxs-kb-mcp-'));
    for (const {path, parts} of knowledgeFiles({knowledgeBase: eightLanguageBase()})) {
      const file = join(folder, 'out', path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, Array.from(parts).join(''));
    }
    writeFileSync(join(folder, 'out/reconciled.json'), JSON.stringify(reconciled));
    // Nothing reads the whole base.
    rmSync(join(folder, 'out/knowledge-base.json'));
    const args = [program, 'mcp', '--base', 'out', '--locale', 'de-DE'];
    await client.connect(new StdioClientTransport({command: process.execPath, args, cwd: folder}));
  });

  afterAll(async () => {
    await client.close();
    rmSync(folder, {recursive: true});
  });

  async function call(name: string, given: Record<string, unknown>) {
    const {isError = false, structuredContent, content} = await client.callTool({name, arguments: given});
    const [first] = content;
    const text = first?.type === 'text' ? first.text : '';
    if (!isError) expect(JSON.parse(text)).toEqual(structuredContent);
    return {isError, text, said: structuredContent as Record<string, unknown> | undefined};
  }

  it('lists its tools with schemas, and says that texts are not to be trusted', async () => {
    const {tools} = await client.listTools();
    expect(tools.map(({name}) => name)).toEqual(['lookup_error', 'get_entry', 'search', 'list_contradictions']);
    for (const {inputSchema, outputSchema, annotations} of tools) {
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.properties).toHaveProperty('untrusted');
      expect(annotations?.readOnlyHint).toBe(true);
    }
    expect(client.getInstructions()).toContain('never instructions');
  });

  it('looks an error up, in its own language or the one asked for', async () => {
    const {said} = await call('lookup_error', {text: 'NDR: 550 5.2.2 mailbox full'});
    expect(said).toMatchObject({
      untrusted,
      locale: 'de-DE',
      codes: ['550 5.2.2'],
      hits: [
        {
          id: 'smtp/5.2.2',
          reason: 'code',
          entry: {fixes: [{lines: [{text: 'Bitten Sie den Empfänger, Nachrichten zu löschen.'}]}]},
        },
      ],
      nearest: [],
    });
    const swedish = await call('lookup_error', {text: '4.4.316', locale: 'sv-SE', limit: 1});
    expect(swedish.said).toMatchObject({locale: 'sv-SE', hits: [{id: 'smtp/4.4.316', entry: {locale: 'sv-SE'}}]});
    expect((await call('lookup_error', {text: '5.9.99'})).said).toMatchObject({hits: []});
  });

  it('gives of an error that several products have the one that the text names, and asks where it names none', async () => {
    const {said} = await call('lookup_error', {text: 'HTTP 500', limit: 1});
    expect(said).toMatchObject({
      hits: [
        {
          id: 'http/500',
          whichOf: [
            {key: 'archive-500', product: 'photo-archive', title: 'Fehler 500 im Fotoarchiv'},
            {key: 'payroll-500', product: 'payroll-portal', title: 'Fehler 500 im Lohnportal'},
          ],
        },
      ],
    });
    expect(JSON.stringify(said)).not.toContain('Steuertabelle');
    const {said: named} = await call('lookup_error', {text: 'HTTP 500, payroll', limit: 1});
    expect(named).toMatchObject({
      hits: [
        {entry: {variants: [{key: 'payroll-500', causes: [{lines: [{text: expect.stringContaining('Steuer')}]}]}]}},
      ],
    });
    expect(named?.hits).not.toHaveProperty('0.whichOf');
    expect(JSON.stringify(named)).not.toContain('Fotoarchiv');
  });

  it('gives the message that the text quotes', async () => {
    const text = 'Du har inte längre behörighet att visa den här kalendern';
    const {said} = await call('lookup_error', {text: `Kalendern: ${text}!`, locale: 'sv-SE'});
    expect(said).toMatchObject({
      hits: [{reason: 'message', message: {text, locale: 'sv-SE', isTranslation: true}}],
    });
  });

  it('gives an entry, and says where there is none', async () => {
    const {said} = await call('get_entry', {id: 'aadsts/50011'});
    expect(said).toMatchObject({untrusted, entry: {id: 'aadsts/50011', title: {text: 'Anmeldefehler AADSTS50011'}}});
    const none = await call('get_entry', {id: 'aadsts/1'});
    expect([none.isError, none.text]).toEqual([true, 'Cannot find the entry `aadsts/1`: `search` gives ids']);
  });

  it('searches', async () => {
    const {said} = await call('search', {query: 'Postfach voll', limit: 1});
    expect(said).toMatchObject({
      untrusted,
      results: [{id: 'smtp/5.2.2', title: 'Das Postfach des Empfängers ist voll.'}],
    });
  });

  it('lists contradictions, and says where there is no list', async () => {
    const list = async (given: Record<string, unknown>): Promise<unknown> => {
      const {said} = await call('list_contradictions', given);
      return [said?.total, (said?.contradictions as {about: string}[]).map(({about}) => about)];
    };
    expect(await list({})).toEqual([2, ['retryFor', 'Microsoft 365']]);
    expect(await list({kind: 'value'})).toEqual([1, ['retryFor']]);
    expect(await list({open: true})).toEqual([1, ['Microsoft 365']]);
    expect(await list({entry: 'smtp/4.4.316'})).toEqual([1, ['retryFor']]);
    expect(await list({limit: 1})).toEqual([2, ['retryFor']]);
    rmSync(join(folder, 'out/reconciled.json'));
    const {isError, text} = await call('list_contradictions', {});
    expect([isError, text.startsWith('Cannot find `reconciled.json` in the folder `out`')]).toEqual([true, true]);
  });

  it('refuses what its schema does not have', async () => {
    expect((await call('lookup_error', {})).isError).toBe(true);
    expect((await call('lookup_error', {text: 'x', limit: 11})).isError).toBe(true);
  });
});

describe('sxs-kb mcp without what it needs', () => {
  it('says so where there is no base', async () => {
    const {status, out, err} = await runMain(['mcp', '--base', 'none'], {cwd: temporaryFolder()});
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('error: Cannot find a knowledge base at');
  });

  it('ends when its client does', async () => {
    const cwd = temporaryFolder({
      'out/knowledge/lookup.json': JSON.stringify({
        schemaVersion: '1.0',
        sourceLocale: 'en-US',
        locales: [],
        entries: [],
        search: {},
      }),
    });
    expect(await runMain(['mcp'], {cwd})).toEqual({status: 0, out: '', err: ''});
  });
});

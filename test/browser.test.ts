import {existsSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {rolldown} from 'rolldown';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBase} from '../src/browser.js';
import {lookup} from '../src/lookup/index.js';
import {knowledgeFiles} from '../src/write/knowledge-files.js';
import {sampleBase} from './lookup/sample-base.js';

const base = sampleBase();
const files = new Map(
  Array.from(knowledgeFiles({knowledgeBase: base}), ({path, parts}) => [path, Array.from(parts).join('')]),
);
const root = 'https://example.org/kb/';

/** A web server as a function, with what was asked of it. */
function server(changed: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const get = (url: string) => {
    const path = url.slice(root.length);
    asked.push(path);
    const text = changed[path] ?? files.get(path);
    return Promise.resolve({
      ok: text !== undefined,
      status: text === undefined ? 404 : 200,
      text: async () => text ?? '',
    });
  };
  return {asked, fetch: get};
}

describe('a knowledge base on a web server', () => {
  it('answers as one that is in memory does, in any language', async () => {
    const web = await openBase(`${root}knowledge/`, server());
    for (const [text, locale] of [
      ['450 4.4.316', 'sv-SE'],
      ['0x8004de40', 'ja-JP'],
      ['5.7.650', 'de-AT'],
      ['Postfach ist voll', 'de-DE'],
      ['nothing at all', 'en-US'],
      ['9.9.9', 'en-US'],
    ] as const)
      expect(await web.lookup(text, {locale})).toEqual(await lookup(text, base, {locale}));
  });

  it('fetches what it needs, once', async () => {
    const {asked, fetch} = server();
    const web = await openBase(`${root}knowledge/index.json`, {fetch});
    expect(asked).toEqual(['knowledge/index.json']);
    await web.lookup('450 4.4.316');
    await web.lookup('450 4.4.316');
    expect(asked).toEqual(['knowledge/index.json', 'knowledge/entries/smtp/4.4.316.json']);
    await web.lookup('Postfach ist voll', {locale: 'de-DE'});
    expect(asked.slice(2, 4).sort()).toEqual(['knowledge/search/de-DE.json', 'knowledge/search/en-US.json']);
  });

  it('gives an entry in a locale', async () => {
    const web = await openBase(`${root}knowledge/`, server());
    expect((await web.entry('aadsts/50011', 'de-AT'))?.title.text).toBe('Anmeldefehler AADSTS50011');
    expect((await web.entry('aadsts/50011'))?.title.text).toBe('Sign-in error AADSTS50011');
    expect(await web.entry('aadsts/1')).toBe(undefined);
  });

  it('says what is wrong', async () => {
    await expect(openBase(`${root}other/`, server())).rejects.toThrow('the server answered 404');
    const old = server({'knowledge/index.json': '{"schemaVersion":"9.0"}'});
    await expect(openBase(`${root}knowledge/`, old)).rejects.toThrow('expected `schemaVersion` 1.x');
    const index = (files.get('knowledge/index.json') ?? '').replace('entries/smtp/4.4.316.json', '../../secret.json');
    const web = await openBase(`${root}knowledge/`, server({'knowledge/index.json': index}));
    await expect(web.lookup('4.4.316')).rejects.toThrow('it is outside the knowledge base');
    const broken = await openBase(`${root}knowledge/`, server({'knowledge/entries/smtp/4.4.316.json': '{'}));
    await expect(broken.lookup('4.4.316')).rejects.toThrow('it is no part of a knowledge base');
  });
});

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const module = join(import.meta.dirname, '../dist/browser/browser.js');
const isReady = executablePath !== undefined && existsSync(module);
if (!isReady) console.warn('\n*** SKIPPED: lookup in a browser is tested with Chromium and `npm run build`. ***\n');

describe.skipIf(!isReady)('in Chromium', () => {
  let browser: Browser;
  let web: Server;

  beforeAll(async () => {
    const bundle = await rolldown({input: module, platform: 'browser', logLevel: 'silent'});
    const {output} = await bundle.generate({format: 'esm', codeSplitting: false});
    await bundle.close();
    const program = output[0].code;
    web = createServer(({url = ''}, response) => {
      const path = url.slice(1);
      const text = path === '' ? '<!doctype html><title>x</title>' : path === 'kb.js' ? program : files.get(path);
      const type = path === '' ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.writeHead(text === undefined ? 404 : 200, {'content-type': `${type}; charset=utf-8`}).end(text);
    });
    await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    web?.close();
  });

  it('finds a code and a message', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.goto(`http://127.0.0.1:${(web.address() as AddressInfo).port}/`);
    // As text: what the test runner makes of a function does not run in a page.
    const found = await page.evaluate(`import('/kb.js').then(async ({openBase}) => {
      const kb = await openBase(new URL('/knowledge/', location.href));
      const answers = [
        await kb.lookup("Remote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'", {locale: 'de-DE'}),
        await kb.lookup('同期クライアントがクラウドに接続できません', {locale: 'ja-JP'}),
      ];
      return answers.map(({hits}) => hits.slice(0, 1).map(({id, entry}) => [id, entry.title.text]));
    })`);
    expect(errors).toEqual([]);
    expect(found).toEqual([
      [['smtp/5.1.10', 'Die Empfängeradresse ist nicht vorhanden.']],
      [['win/0x8004de40', '同期クライアントのエラー 0x8004de40 を修正する']],
    ]);
  });
});

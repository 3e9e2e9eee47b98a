import {symlinkSync} from 'node:fs';
import {request} from 'node:http';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {serveFolder, type ServedFolder} from '../../../src/machine/serve/index.js';
import {temporaryFolder} from '../disk/temporary-folder.js';

/** What was asked, and what came. */
interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function serve(): Promise<{server: ServedFolder; port: string; taken: unknown[]}> {
  const folder = temporaryFolder({
    'review/index.html': '<title>x</title>',
    'review/review.js': 'run()',
    'review/review.css': 'a {}',
    'review/nl-NL/a b.js': 'page()',
    'review/notes.md': '# no',
    'secret.js': 'secret',
  });
  symlinkSync(join(folder, 'secret.js'), join(folder, 'review/link.js'));
  const taken: unknown[] = [];
  const server = await serveFolder({
    folder: join(folder, 'review'),
    port: 0,
    token: 'TOKEN',
    policy: "default-src 'none'",
    page: (html) => html.replace('x', 'served'),
    post: 'decisions',
    onPost: (value) => {
      taken.push(value);
      return Promise.resolve({status: 200, body: {file: 'f'}});
    },
  });
  onTestFinished(() => server.stop());
  return {server, port: new URL(server.address).port, taken};
}

function ask(
  port: string,
  {path = '/TOKEN/index.html', method = 'GET', headers = {}, body}: Asked,
): Promise<{status: number | undefined; text: string; headers: NodeJS.Dict<string | string[]>}> {
  return new Promise((done, fail) => {
    const asked = request({host: '127.0.0.1', port, path, method, headers}, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        done({status: response.statusCode, text, headers: response.headers});
      });
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

const json = {'content-type': 'application/json'};

describe('a folder that is served', () => {
  it('gives its pages with types, policy and no cache', async () => {
    const {server, port} = await serve();
    expect(server.address).toBe(`http://127.0.0.1:${port}/TOKEN/`);
    const page = await ask(port, {path: '/TOKEN/'});
    expect([page.status, page.text]).toEqual([200, '<title>served</title>']);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    const script = await ask(port, {path: '/TOKEN/review.js?again#x'});
    expect([script.text, script.headers['content-type']]).toEqual(['run()', 'text/javascript; charset=utf-8']);
    expect((await ask(port, {path: '/TOKEN/review.css'})).headers['content-type']).toBe('text/css; charset=utf-8');
    expect((await ask(port, {path: '/TOKEN/nl-NL/a%20b.js'})).text).toBe('page()');
    expect((await ask(port, {path: '/TOKEN/review.js', method: 'HEAD'})).text).toBe('');
  });

  it.each([
    '/index.html',
    '/token/index.html',
    '/TOKENindex.html',
    '/TOKEN/gone.js',
    '/TOKEN/notes.md',
    '/TOKEN/nl-NL',
    '/TOKEN/../secret.js',
    '/TOKEN/%2e%2e/secret.js',
    '/TOKEN/..%2fsecret.js',
    '/TOKEN/nl-NL/..%5c..%5csecret.js',
    '/TOKEN/./review.js',
    '/TOKEN//review.js',
    '/TOKEN/review.js%00.html',
    '/TOKEN/%ff.js',
    '/TOKEN/link.js',
  ])('does not give %s', async (path) => {
    const {port} = await serve();
    const {status, text} = await ask(port, {path});
    expect([status, text]).toEqual([404, '{"error":"there is no such file"}']);
  });

  it.each([['evil.example'], ['127.0.0.1'], ['127.0.0.1:1'], ['localhost.evil.example']])(
    'does not answer as %s',
    async (host) => {
      const {port} = await serve();
      expect((await ask(port, {headers: {host}})).status).toBe(403);
    },
  );

  it('takes JSON of its own pages', async () => {
    const {port, taken} = await serve();
    const origin = `http://127.0.0.1:${port}`;
    const path = '/TOKEN/decisions';
    const answer = await ask(port, {path, method: 'POST', headers: {...json, origin}, body: '{"add":[]}'});
    expect([answer.status, answer.text]).toEqual([200, '{"file":"f"}']);
    const host = `localhost:${port}`;
    await ask(port, {path, method: 'POST', headers: {...json, host, origin: `http://${host}`}, body: '1'});
    expect(taken).toEqual([{add: []}, 1]);
  });

  it.each<[string, number, (port: string) => Asked]>([
    ['another origin', 403, () => ({headers: {...json, origin: 'http://evil.example'}})],
    ['no origin', 403, () => ({headers: json})],
    ['an origin of another port', 403, () => ({headers: {...json, origin: 'http://127.0.0.1:1'}})],
    ['a null origin', 403, () => ({headers: {...json, origin: 'null'}})],
    ['another host', 403, (port) => ({headers: {...json, host: 'evil.example', origin: `http://127.0.0.1:${port}`}})],
    ['a form', 415, (port) => ({headers: {'content-type': 'text/plain', origin: `http://127.0.0.1:${port}`}})],
    ['no type', 415, (port) => ({headers: {origin: `http://127.0.0.1:${port}`}})],
    ['no JSON', 400, (port) => ({headers: {...json, origin: `http://127.0.0.1:${port}`}, body: '{'})],
    ['another method', 405, (port) => ({method: 'PUT', headers: {...json, origin: `http://127.0.0.1:${port}`}})],
    [
      'another token',
      404,
      (port) => ({path: '/other/decisions', headers: {...json, origin: `http://127.0.0.1:${port}`}}),
    ],
    [
      'another path',
      405,
      (port) => ({path: '/TOKEN/index.html', headers: {...json, origin: `http://127.0.0.1:${port}`}}),
    ],
    [
      'too much',
      413,
      (port) => ({
        headers: {...json, origin: `http://127.0.0.1:${port}`, 'content-length': String(9 * 1024 * 1024)},
        body: '',
      }),
    ],
    [
      'too much, in pieces',
      413,
      (port) => ({
        headers: {...json, origin: `http://127.0.0.1:${port}`, 'transfer-encoding': 'chunked'},
        body: `"${'x'.repeat(8 * 1024 * 1024)}"`,
      }),
    ],
  ])('takes nothing with %s', async (_, status, asked) => {
    const {port, taken} = await serve();
    const answer = await ask(port, {path: '/TOKEN/decisions', method: 'POST', body: '{}', ...asked(port)});
    expect([answer.status, taken]).toEqual([status, []]);
  });

  it('takes as much as it says', async () => {
    const {port, taken} = await serve();
    const headers = {...json, origin: `http://127.0.0.1:${port}`};
    const body = `"${'x'.repeat(8 * 1024 * 1024 - 2)}"`;
    expect((await ask(port, {path: '/TOKEN/decisions', method: 'POST', headers, body})).status).toBe(200);
    expect(taken).toHaveLength(1);
  });

  it('says where the port is taken', async () => {
    const {port} = await serve();
    const again = serveFolder({
      folder: '/',
      port: Number(port),
      token: 't',
      policy: '',
      page: (html) => html,
      post: 'p',
      onPost: () => Promise.reject(new Error()),
    });
    await expect(again).rejects.toMatchObject({code: 'EADDRINUSE'});
  });
});

import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {isOwnRequest} from './own-request.js';
import {readBody} from './read-body.js';
import {readServedFile} from './served-file.js';

/** What is answered to a request that gives something. */
export interface PostAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What is served, and how. */
export interface ServeSettings {
  /** Absolute path. Only files of web pages below it are given. */
  readonly folder: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Begins every path, so that nobody who does not know it gets anything. */
  readonly token: string;
  /** Content policy of everything. */
  readonly policy: string;
  /** Changes a page of HTML on its way. */
  readonly page: (html: string) => string;
  /** Name of what takes JSON. */
  readonly post: string;
  readonly onPost: (value: unknown) => Promise<PostAnswer>;
}

/** A folder that is served. */
export interface ServedFolder {
  /** `http://127.0.0.1:PORT/TOKEN/`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** So many bytes of JSON are taken. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Serves a folder to browsers of this machine, and takes JSON from its pages: from no other page, and only from who knows the
 * token. Listens on 127.0.0.1 alone.
 *
 * @throws {Error} an error of the system; its code is `EADDRINUSE` where the port is taken.
 */
export async function serveFolder(settings: ServeSettings): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    answer(request, settings)
      .catch(() => ({status: 500, body: {error: 'an error of the program'}}))
      .then((answered) => {
        write(response, answered, request.method === 'HEAD', settings.policy);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(settings.port, '127.0.0.1', done);
  });
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${settings.token}/`,
    stop: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** What is answered: a file, or JSON. */
type Answered = PostAnswer | {readonly status: 200; readonly type: string; readonly file: Buffer | string};

const refused = (status: number, error: string): PostAnswer => ({status, body: {error}});

async function answer(request: IncomingMessage, settings: ServeSettings): Promise<Answered> {
  const {method = '', url = ''} = request;
  if (!isOwnRequest(request)) return refused(403, 'only pages of this address are served');
  const start = `/${settings.token}/`;
  if (!url.startsWith(start)) return refused(404, 'there is no such file');
  const [path = ''] = url.slice(start.length).split(/[?#]/, 1);
  if (path === settings.post) return method === 'POST' ? await take(request, settings) : refused(405, 'expected POST');
  if (method !== 'GET' && method !== 'HEAD') return refused(405, 'expected GET');
  const found = readServedFile(settings.folder, path === '' ? 'index.html' : path);
  if (!found) return refused(404, 'there is no such file');
  const {type, content} = found;
  return {status: 200, type, file: type.startsWith('text/html') ? settings.page(content.toString('utf8')) : content};
}

async function take(request: IncomingMessage, {onPost}: ServeSettings): Promise<PostAnswer> {
  const {origin, host, 'content-type': type = ''} = request.headers;
  if (origin !== `http://${host ?? ''}`) return refused(403, 'only pages of this address may do that');
  if (!/^application\/json(?:;|$)/i.test(type)) return refused(415, 'expected JSON');
  const text = await readBody(request, mostBytes);
  if (text === undefined) return refused(413, `expected at most ${mostBytes} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(400, 'this is no JSON');
  }
  return onPost(value);
}

function write(response: ServerResponse, answered: Answered, isHead: boolean, policy: string): void {
  const [type, content] =
    'file' in answered
      ? [answered.type, answered.file]
      : ['application/json; charset=utf-8', JSON.stringify(answered.body)];
  response.writeHead(answered.status, {
    'content-type': type,
    'content-length': Buffer.byteLength(content),
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    // What was not read of a body that is too long stays unread.
    ...(answered.status === 413 && {connection: 'close'}),
  });
  response.end(isHead ? undefined : content);
}

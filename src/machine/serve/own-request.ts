import type {IncomingMessage} from 'node:http';

/**
 * Whether a request came to the address that is served, and not to another name that leads to this machine: a page of somebody
 * else could have made that up.
 */
export function isOwnRequest({headers: {host}, socket: {localPort}}: IncomingMessage): boolean {
  return host === `127.0.0.1:${localPort}` || host === `localhost:${localPort}`;
}

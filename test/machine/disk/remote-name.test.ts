import {join} from 'node:path';
import {expect, it} from 'vitest';
import {remoteName} from '../../../src/machine/disk/index.js';
import {temporaryFolder} from './temporary-folder.js';

const named = (url: string, before = ''): string | undefined =>
  remoteName(temporaryFolder({config: `${before}[remote "origin"]\n\tfetch = +refs/*\n\turl = ${url}\n`}));

it.each([
  ['https://forge.example/docs/queues.nl-nl.git', 'queues.nl-nl'],
  ['https://forge.example/docs/queues.nl-nl/', 'queues.nl-nl'],
  ['git@forge.example:docs/queues.nl-nl.git', 'queues.nl-nl'],
  [String.raw`C:\clones\queues.nl-nl`, 'queues.nl-nl'],
  ['../queues', 'queues'],
])('is the last name of the address %s', (url, name) => {
  expect(named(url)).toBe(name);
});

it('is that of the origin', () => {
  expect(named('../queues', '[core]\n\tbare = false\n[remote "fork"]\n\turl = ../other\n')).toBe('queues');
});

it('is none where there is no address, no origin or no file', () => {
  expect(named('')).toBeUndefined();
  expect(remoteName(temporaryFolder({config: '[core]\n\turl = ../queues\n'}))).toBeUndefined();
  expect(remoteName(join(temporaryFolder({}), 'nowhere'))).toBeUndefined();
});

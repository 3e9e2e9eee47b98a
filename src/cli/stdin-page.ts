import {resolve} from 'node:path';
import {decodePage, shownPath} from '../machine/disk/index.js';
import type {StdinPage} from '../engine/gather-sources.js';
import type {OptionRow} from './command.js';
import {readBytes, type Io} from './io.js';

/** What a page is called that comes from standard input. */
export const stdinFilenameOption: OptionRow = {
  flags: '--stdin-filename <path>',
  description:
    'the path of the page that `-` takes from standard input: for findings, its locale and the configuration',
};

/** Paths, and the page that `-` among them stands for. */
interface PathsAndStdin {
  readonly paths: readonly string[];
  readonly stdin?: StdinPage;
}

/** Reads the page that `-` stands for among paths. */
export async function stdinPage(paths: readonly string[], name: string | undefined, io: Io): Promise<PathsAndStdin> {
  if (!paths.includes('-')) return {paths};
  const file = name === undefined ? '<stdin>' : shownPath(name, '', io.cwd);
  const path = resolve(io.cwd, name ?? '');
  return {
    paths: paths.filter((one) => one !== '-'),
    stdin: {file, path, read: decodePage(await readBytes(io), file)},
  };
}

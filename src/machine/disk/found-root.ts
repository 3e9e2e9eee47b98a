import {dirname, join, resolve, sep} from 'node:path';
import {remoteName} from './remote-name.js';
import {shownPath} from './shown-path.js';

/** The folder that paths of pages count from: one that was named, a clone in it, or what named files have in common. */
export interface FoundRoot {
  /** As findings give it; empty where files were named one by one. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** Whether it is a clone of a repository. */
  readonly isRepository: boolean;
  /** The last name of the address that it was cloned from. */
  readonly remote?: string | undefined;
}

/**
 * The root of the pages below a folder that was named: the innermost clone around each, else the folder.
 *
 * @param clones folders below it that are clones, empty for itself.
 */
export function rootAround(input: string, clones: readonly string[], cwd: string): (below: string) => FoundRoot {
  const innermostFirst = clones.toSorted((a, b) => b.length - a.length);
  const roots = new Map<string, FoundRoot>();
  return (below) => {
    const clone = innermostFirst.find((one) => one === '' || below.startsWith(`${one}/`));
    const known = roots.get(clone ?? '');
    const folder = resolve(cwd, input, clone ?? '');
    const isRepository = clone !== undefined;
    const remote = isRepository && !known ? remoteName(join(folder, '.git')) : undefined;
    const root = known ?? {name: shownPath(input, clone ?? '', cwd), folder, isRepository, ...(remote && {remote})};
    roots.set(clone ?? '', root);
    return root;
  };
}

/** The root of files that were named one by one, as a shell does with `docs/**`: the folder that all have in common. It has no name. */
export function rootOfFiles(inputs: readonly string[], cwd: string): FoundRoot {
  const folders = inputs.map((input) => dirname(resolve(cwd, input)));
  const common = folders.reduce<string | undefined>((a, b) => (a === undefined ? b : commonFolder(a, b)), undefined);
  return {name: '', folder: common ?? cwd, isRepository: false};
}

function commonFolder(a: string, b: string): string {
  const [ours, theirs] = [a.split(sep), b.split(sep)];
  const length = ours.findIndex((name, index) => name !== theirs[index]);
  const shared = length === -1 ? ours : ours.slice(0, length);
  return shared.length > 1 || shared[0] !== '' ? shared.join(sep) : sep;
}

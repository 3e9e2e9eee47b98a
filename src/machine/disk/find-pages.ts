import {realpathSync} from 'node:fs';
import {basename, relative, resolve} from 'node:path';
import {globSync, isDynamicPattern} from 'tinyglobby';
import {fileFinding, type Finding} from '../../model/index.js';
import {compare} from '../../text/index.js';
import {errorReason} from './error-code.js';
import {kindOf} from './kind-of.js';
import {shownPath, withSlashes} from './shown-path.js';
import {walkFolder} from './walk-folder.js';

/** A page that was found, not yet read. */
export interface FoundPage {
  /** Absolute path. */
  readonly path: string;
  /** Where it really is, links resolved. */
  readonly real: string;
  /** Path for findings: relative to the working folder when below it, as given otherwise; with `/`. */
  readonly file: string;
  /** Path below the folder that was named, with `/`; the name alone for a file that was named. */
  readonly below: string;
}

/** Pages by path, each once, and a finding for every input that led to none. */
export interface Found {
  readonly pages: readonly FoundPage[];
  readonly findings: readonly Finding[];
}

/** Settings of `findPages`. */
export interface FindOptions {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** The output folder: walks leave it out, so that a second run does not read the output of the first. */
  readonly except?: string;
}

/**
 * Finds pages: files of any extension when named, `.md` and `.markdown` below folders, and globs.
 * A name that exists is never taken for a glob.
 */
export function findPages(inputs: readonly string[], options: FindOptions): Found {
  const expanded = inputs.map((input) => expand(input, options));
  const pages = new Map<string, FoundPage>();
  for (const page of expanded.flatMap((one) => one.pages).sort(byPreference)) {
    if (!pages.has(page.real)) pages.set(page.real, page);
  }
  return {
    pages: [...pages.values()].sort((a, b) => compare(a.file, b.file)),
    findings: expanded.flatMap((one) => one.findings),
  };
}

/** Of several ways to one file, the real one first, then the one from the outermost folder, whatever the order of the inputs. */
function byPreference(a: FoundPage, b: FoundPage): number {
  return (
    Number(a.path !== a.real) - Number(b.path !== b.real) || compare(a.file, b.file) || b.below.length - a.below.length
  );
}

function expand(input: string, options: FindOptions): Found {
  if (input === '') {
    return failed(
      "''",
      'missing',
      'Unexpected empty path',
      'Name a file, a folder or a glob; is a variable of the shell empty?',
    );
  }
  const kind = kindOf(resolve(options.cwd, input));
  if (kind === 'folder') return expandFolder(input, options);
  if (kind === 'file' || kind === 'pipe') return {pages: [namedFile(input, options.cwd)], findings: []};
  if (kind === 'missing' && isDynamicPattern(withSlashes(input))) return expandGlob(input, options.cwd);
  const file = shownPath(input, '', options.cwd);
  return kind === 'missing'
    ? failed(
        file,
        'missing',
        `Cannot find \`${file}\``,
        'Check the spelling; paths are taken from the folder that the command runs in.',
      )
    : failed(file, 'unreadable', `Cannot read \`${file}\`: ${kind}`, 'Name a file or a folder that you may read.');
}

function failed(file: string, rule: string, message: string, note: string): Found {
  return {pages: [], findings: [fileFinding({file, ruleId: `input-${rule}`, message, note})]};
}

function namedFile(input: string, cwd: string): FoundPage {
  const path = resolve(cwd, input);
  return {path, real: realPath(path), file: shownPath(input, '', cwd), below: basename(path)};
}

/** A pipe given as `/dev/fd/63` has no real path. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function expandFolder(input: string, {cwd, except}: FindOptions): Found {
  const root = resolve(cwd, input);
  const file = shownPath(input, '', cwd);
  const closed = except === undefined ? undefined : realPath(resolve(cwd, except));
  if (closed === realPath(root)) {
    return failed(
      file,
      'is-output',
      `Cannot read from the folder that is written to, \`${file}\``,
      'Name another folder with `--out`; it may lie in the one that is read.',
    );
  }
  const walk = walkFolder(root, closed);
  const findings = walk.unreadable.map(({below, error}) => {
    const folder = shownPath(input, below, cwd);
    return fileFinding({
      file: folder,
      ruleId: 'input-unreadable',
      message: `Cannot read the folder \`${folder}\`: ${errorReason(error)}`,
      note: 'Its pages are missing from the result; make it readable and run again.',
    });
  });
  if (walk.files.length === 0 && findings.length === 0) {
    return failed(
      file,
      'no-pages',
      `Cannot find a page in the folder \`${file}\``,
      'Pages are files that end in `.md` or `.markdown`, in the folder or below it; name files with another ending one by one or with a glob.',
    );
  }
  const pages = walk.files.map(({below, real}) => ({
    path: resolve(root, below),
    real,
    file: shownPath(input, below, cwd),
    below: withSlashes(below),
  }));
  return {pages, findings};
}

function expandGlob(input: string, cwd: string): Found {
  const pattern = withSlashes(input);
  const segments = pattern.split('/');
  const parent = segments
    .slice(
      0,
      segments.findIndex((segment) => isDynamicPattern(segment)),
    )
    .join('/');
  // An absolute pattern keeps its leading slash as an empty first segment.
  const base = parent === '' && pattern.startsWith('/') ? '/' : parent;
  const root = resolve(cwd, base);
  const matches = globSync(pattern, {cwd, absolute: true, expandDirectories: false, ignore: '**/node_modules/**'});
  if (matches.length === 0) {
    return failed(
      input,
      'no-match',
      `Cannot find a file that matches \`${input}\``,
      'Globs know `*`, `**`, `?`, `[…]` and `{a,b}`; put them in quotes so that the shell leaves them alone.',
    );
  }
  const pages = matches.map((match) => {
    const path = resolve(match);
    const below = relative(root, path);
    return {path, real: realPath(path), file: shownPath(base, below, cwd), below: withSlashes(below)};
  });
  return {pages, findings: []};
}

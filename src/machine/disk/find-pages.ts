import {basename, isAbsolute, join, relative, resolve} from 'node:path';
import picomatch from 'picomatch';
import {fileFinding, type Finding, type PageOrigin} from '../../model/index.js';
import {compare} from '../../text/index.js';
import {errorReason, isFault} from './error-code.js';
import {kindOf} from './kind-of.js';
import {faultNote} from './read-page.js';
import {shownPath, withSlashes} from './shown-path.js';
import {rootAround, rootOfFiles, type FoundRoot} from './found-root.js';
import {realPathOf, walkFolder, type Walk} from './walk-folder.js';

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
  /** Where its path counts from when it is compared with those of other pages. */
  readonly root: Omit<FoundRoot, 'folder'>;
  /** Path below the root, with `/`. */
  readonly inRoot: string;
  /** Where others find it; absent where `file` says all. */
  readonly origin?: PageOrigin;
  /** Whether it is a pipe, which can be read once only. */
  readonly isPipe?: true;
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
  /** Whether links that lead out of a folder are followed; no by default. */
  readonly followLinks?: boolean;
  /** Whether folders are walked without what git leaves out (`.gitignore`); so they are by default. */
  readonly ignore?: boolean;
}

/**
 * Finds pages: files of any extension when named, `.md` and `.markdown` below folders, and globs.
 * A name that exists is never taken for a glob.
 */
export function findPages(inputs: readonly string[], options: FindOptions): Found {
  const named = inputs.filter((input) => input !== '' && isFile(resolve(options.cwd, input)));
  const fileRoot = rootOfFiles(named, options.cwd);
  const expanded = inputs.map((input) => expand(input, options, fileRoot));
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

function isFile(path: string): boolean {
  return ['file', 'pipe'].includes(kindOf(path));
}

function expand(input: string, options: FindOptions, fileRoot: FoundRoot): Found {
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
  if (kind === 'file' || kind === 'pipe') {
    return {
      pages: [{...namedFile(input, options.cwd, fileRoot), ...(kind === 'pipe' && {isPipe: true})}],
      findings: [],
    };
  }
  if (kind === 'missing' && picomatch.scan(withSlashes(input)).isGlob) return expandGlob(input, options);
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

function namedFile(input: string, cwd: string, fileRoot: FoundRoot): FoundPage {
  const path = resolve(cwd, input);
  const file = shownPath(input, '', cwd);
  const place = placeIn(fileRoot, path);
  return {path, real: realPathOf(path), file, below: basename(path), ...place, ...originOf(file, place.inRoot, place)};
}

const pageName = /\.(?:md|markdown)$/i;

function expandFolder(input: string, options: FindOptions): Found {
  const {cwd, except, followLinks, ignore} = options;
  const root = resolve(cwd, input);
  const file = shownPath(input, '', cwd);
  const closed = except === undefined ? undefined : realPathOf(resolve(cwd, except));
  if (closed === realPathOf(root)) {
    return failed(
      file,
      'is-output',
      `Cannot read from the folder that is written to, \`${file}\``,
      'Name another folder with `--out`; it may lie in the one that is read.',
    );
  }
  const walk = walkFolder(root, {isWanted: (below) => pageName.test(below), except: closed, followLinks, ignore});
  const found = toFound(walk, input, cwd);
  if (found.pages.length === 0 && found.findings.length === 0) {
    return failed(
      file,
      'no-pages',
      `Cannot find a page in the folder \`${file}\``,
      'Pages are files that end in `.md` or `.markdown`, in the folder or below it; name files with another ending one by one or with a glob.',
    );
  }
  return found;
}

function expandGlob(input: string, {cwd, except, followLinks, ignore}: FindOptions): Found {
  const {base, glob} = picomatch.scan(withSlashes(input));
  const root = resolve(cwd, base);
  const isWanted = picomatch(glob);
  const depth = glob.includes('**') ? Infinity : glob.split('/').length - 1;
  const closed = except === undefined ? undefined : realPathOf(resolve(cwd, except));
  const found =
    kindOf(root) === 'folder'
      ? toFound(walkFolder(root, {isWanted, except: closed, depth, followLinks, ignore}), base, cwd)
      : {pages: [], findings: []};
  if (found.pages.length === 0 && found.findings.length === 0) {
    return failed(
      input,
      'no-match',
      `Cannot find a file that matches \`${input}\``,
      'Globs know `*`, `**`, `?`, `[…]` and `{a,b}`; put them in quotes so that the shell leaves them alone.',
    );
  }
  return found;
}

function placeIn({folder, ...root}: FoundRoot, path: string): Pick<FoundPage, 'root' | 'inRoot'> {
  return {root, inRoot: withSlashes(relative(folder, path))};
}

/**
 * Where others find a page.
 *
 * @param shown what is published where its path is absolute.
 */
function originOf(
  file: string,
  shown: string,
  {root, inRoot}: Pick<FoundPage, 'root' | 'inRoot'>,
): Pick<FoundPage, 'origin'> {
  const {remote} = root;
  const origin = {...(isAbsolute(file) && {shown}), ...(remote !== undefined && {repository: remote, path: inRoot})};
  return Object.keys(origin).length > 0 ? {origin} : {};
}

/** The pages of a walk, with findings for what was not entered. */
function toFound({files, unreadable, leaving, clones}: Walk, input: string, cwd: string): Found {
  const folder = resolve(cwd, input);
  const rootOf = rootAround(input, clones, cwd);
  const pages = files.map(({below, real}) => {
    const path = resolve(folder, below);
    const file = shownPath(input, below, cwd);
    const place = placeIn(rootOf(below), path);
    const shown = withSlashes(join(basename(folder), below));
    // One string where both are the same: there may be tens of thousands.
    return {path, real: real === path ? path : real, file, below, ...place, ...originOf(file, shown, place)};
  });
  const closed = unreadable.map(({below, error}) => {
    const shown = shownPath(input, below, cwd);
    return fileFinding({
      file: shown,
      ruleId: isFault(error) ? 'input-fault' : 'input-unreadable',
      message: `Cannot read the folder \`${shown}\`: ${errorReason(error)}`,
      note: isFault(error) ? faultNote : 'Its pages are missing from the result; make it readable and run again.',
    });
  });
  const links = leaving.map((below) =>
    fileFinding({
      file: shownPath(input, below, cwd),
      ruleId: 'input-link',
      severity: 'warning',
      message: `Unexpected link that leads out of the folder \`${shownPath(input, '', cwd)}\`: it is not followed`,
      note: 'Name what it leads to, or follow such links with `--follow-links` where you know who made them.',
    }),
  );
  return {pages, findings: [...closed, ...links]};
}

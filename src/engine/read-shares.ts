import {programFingerprint} from '../machine/cache/index.js';
import {absolutePath, readLines, readTextIfThere, writtenFile, type WrittenReason} from '../machine/disk/index.js';
import {formerUnitsHash} from './former-of.js';
import {fileFinding, type Finding} from '../model/index.js';
import type {FinishedArticle} from './build-articles.js';
import {shareFiles, shareHeadSchema, shareLineSchema, type ShareHead} from './share.js';

/** A share that was read, but for its results. */
interface FoundShare {
  /** Its folder, as the user named it. */
  readonly name: string;
  readonly head: ShareHead;
  /** Absolute path of its results. */
  readonly results: string;
}

/** All shares of one run. */
export interface Shares {
  /** What they say of the run. */
  readonly head: Omit<ShareHead, 'share'>;
  /** What the articles came to, share by share. */
  readonly articles: () => AsyncGenerator<FinishedArticle>;
  /** Gives the path of a file that an article names which has come, below what the user named. */
  readonly pathOf: (file: string) => string;
}

/** Where the earlier output is that results are joined with, and whether it was named for that and is not the one to be written. */
interface FormerPlace {
  readonly path: string;
  readonly isRequired: boolean;
}

/** Why a folder is no share, in words. */
const reasons: Readonly<Record<WrittenReason, readonly [string, string]>> = {
  gone: ['there is no such folder', 'Name the folders that `sxs-kb build --shard` wrote.'],
  'not-ended': ['no run came to its end there', 'Run `sxs-kb build --shard` for it again.'],
  'not-written': ['the last run there wrote no share', 'Name the folders that `sxs-kb build --shard` wrote.'],
  changed: ['its files were changed or removed since it was written', 'Run `sxs-kb build --shard` for it again.'],
};

/** What all shares of one run have in common, in words. */
const common = [
  ['program', 'another version of sxs-kb, its packages or Node', 'Build all shares, and join them, with one version.'],
  ['pages', 'other pages', 'Give every share all pages of the run: which of them it builds, it finds itself.'],
  ['options', 'other options', 'Give every share the same options, configuration, decisions and dictionaries.'],
  ['former', 'another earlier output', 'Name the same earlier output after `--former` in every share, or in none.'],
] as const;

/**
 * Finds the shares of one run, each as it was written. Nothing of their results is kept in memory.
 *
 * @param names folders that `build --shard` wrote, in any order.
 * @returns findings where they are not all shares of one run, each once, or were made with another earlier output than is named.
 */
export function findShares(
  names: readonly string[],
  cwd: string,
  {path, isRequired}: FormerPlace,
): Shares | {readonly findings: readonly [Finding, ...Finding[]]} {
  const found = names.map((name) => findShare(name, cwd));
  const findings = found.flatMap((one) => ('finding' in one ? [one.finding] : []));
  const shares = found
    .flatMap((one) => ('finding' in one ? [] : [one]))
    .sort((a, b) => a.head.share.number - b.head.share.number);
  const [first] = shares;
  const [problem, ...others] = findings.length === 0 && first ? differences(first, shares) : findings;
  if (problem) return {findings: [problem, ...others]};
  const foreign = first && otherFormer(first, formerUnitsHash(absolutePath(path, cwd)), isRequired);
  if (foreign) return {findings: [foreign]};
  if (!first) return {findings: [unusable('.', 'Expected folders that `sxs-kb build --shard` wrote', reasons.gone[1])]};
  const paths = new Map<string, string>();
  return {
    head: {...first.head, problems: distinct(shares.flatMap(({head}) => head.problems))},
    articles: () => articlesOf(shares, paths),
    pathOf: (file) => paths.get(file) ?? file,
  };
}

function findShare(name: string, cwd: string): FoundShare | {readonly finding: Finding} {
  const folder = absolutePath(name, cwd);
  const head = writtenFile(folder, shareFiles.head);
  const results = writtenFile(folder, shareFiles.results);
  const reason = 'reason' in head ? head.reason : 'reason' in results ? results.reason : undefined;
  if ('reason' in head || 'reason' in results) {
    const [message, note] = reasons[reason ?? 'gone'];
    return {finding: unusable(name, `Cannot join \`${name}\`: ${message}`, note)};
  }
  const parsed = shareHeadSchema.safeParse(JSON.parse(readTextIfThere(head.path) ?? ''));
  return parsed.success
    ? {name, head: parsed.data, results: results.path}
    : {finding: unusable(name, `Cannot join \`${name}\`: it was made by ${common[0][1]}`, common[0][2])};
}

/** What keeps shares, by number, from being those of one run. */
function differences(first: FoundShare, shares: readonly FoundShare[]): Finding[] {
  const program = programFingerprint();
  const strange = shares.filter(({head}) => head.program !== program);
  if (strange.length > 0)
    return strange.map(({name}) =>
      unusable(name, `Cannot join \`${name}\`: it was made by ${common[0][1]} than this`, common[0][2]),
    );
  const unlike = shares.flatMap(({name, head}) => {
    const of = first.head.share.of;
    if (head.share.of !== of)
      return [
        unusable(
          name,
          `Cannot join \`${name}\`, one of ${head.share.of} shares, with \`${first.name}\`, one of ${of}`,
          'Name the shares of one run.',
        ),
      ];
    return common
      .filter(([key]) => head[key] !== first.head[key])
      .slice(0, 1)
      .map(([, what, note]) =>
        unusable(name, `Cannot join \`${name}\` with \`${first.name}\`: it was made with ${what}`, note),
      );
  });
  return unlike.length > 0 ? unlike : miscounted(first.head.share.of, shares);
}

/**
 * Sentences have the ids of the earlier output that the shares were given, and entries that are gone come from the one that
 * `join` is given: a single run has one for both. What stands in the folder to be written may be half of an ended join.
 */
function otherFormer({name, head}: FoundShare, units: string, isRequired: boolean): Finding | undefined {
  if (isRequired ? head.former === units : head.former === '' || units !== '') return undefined;
  const message = head.former === '' ? 'none' : 'another one';
  return unusable(
    name,
    `Cannot join \`${name}\` with this earlier output: it was made with ${message}`,
    'Name after `--former` what every share was given there.',
  );
}

/** Shares that are missing or were given twice. */
function miscounted(of: number, shares: readonly FoundShare[]): Finding[] {
  const findings: Finding[] = [];
  for (let number = 1; number <= of; number++) {
    const [own, ...others] = shares.filter(({head}) => head.share.number === number);
    for (const {name} of others)
      findings.push(
        unusable(
          name,
          `Unexpected second share ${number}/${of}: \`${own?.name ?? ''}\` is the same`,
          'Name each share once.',
        ),
      );
    if (!own)
      findings.push(
        unusable(
          shares[0]?.name ?? '.',
          `Missing share ${number}/${of}`,
          `Make it with \`sxs-kb build --shard ${number}/${of}\`, or name its folder.`,
        ),
      );
  }
  return findings;
}

/** Reads the articles of shares, and notes the paths of their files. */
async function* articlesOf(shares: readonly FoundShare[], paths: Map<string, string>): AsyncGenerator<FinishedArticle> {
  for (const {results} of shares) {
    for await (const text of readLines(results)) {
      const {key, sources, paths: own, result} = shareLineSchema.parse(JSON.parse(text));
      for (const [file, path] of own) paths.set(file, path);
      yield {key, result, sources};
    }
  }
}

function distinct(findings: readonly Finding[]): Finding[] {
  return Array.from(new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values());
}

function unusable(file: string, message: string, note: string): Finding {
  return fileFinding({file, ruleId: 'input-share', message, note});
}

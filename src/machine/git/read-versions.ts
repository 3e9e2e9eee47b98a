import {createHash} from 'node:crypto';
import {decodePage} from '../disk/index.js';
import {fileFinding, type Finding} from '../../model/index.js';
import {catFile, type BlobContent} from './cat-file.js';
import type {HistoryVersion} from './list-history.js';
import type {Repository} from './open-repository.js';

/** A version with its text, or why it has none. */
export type VersionText =
  | {readonly version: HistoryVersion; readonly text: string}
  | {readonly version: HistoryVersion; readonly finding: Finding};

/** Largest page that is read, in bytes: far above any real one. */
const largest = 64 * 2 ** 20;

/**
 * Reads versions, each content once and with one process for each repository, holding one content at a time.
 * Versions of a page that differ in nothing but their line ends count as one: the newest stands for them.
 *
 * @throws {GitError} when `git` fails.
 */
export async function* readVersions(versions: readonly HistoryVersion[]): AsyncGenerator<VersionText> {
  const byRepository = new Map<Repository, Map<string, HistoryVersion[]>>();
  for (const version of [...versions.filter((one) => one.isLatest), ...versions.filter((one) => !one.isLatest)]) {
    const blobs = byRepository.get(version.repository) ?? new Map<string, HistoryVersion[]>();
    byRepository.set(version.repository, blobs);
    const sharing = blobs.get(version.blob);
    if (sharing) sharing.push(version);
    else blobs.set(version.blob, [version]);
  }
  const seen = new Set<string>();
  for (const [repository, blobs] of byRepository) {
    for await (const content of catFile(repository.folder, Array.from(blobs.keys()), largest)) {
      for (const version of blobs.get(content.blob) ?? []) {
        const result = decode(version, content);
        if ('text' in result && seen.size === seen.add(fingerprint(result)).size) continue;
        yield result;
      }
    }
  }
}

function decode(version: HistoryVersion, {bytes, type, size}: BlobContent): VersionText {
  const {file} = version;
  if (bytes) {
    const decoded = decodePage(bytes, file);
    return 'text' in decoded ? {version, text: decoded.text} : {version, finding: softened(decoded.finding, version)};
  }
  const damaged = 'The repository is damaged; `git fsck` says how.';
  const finding =
    type !== 'blob'
      ? fileFinding({
          file,
          ruleId: 'input-unreadable',
          message:
            type === undefined
              ? 'Cannot find the content of the page in the repository'
              : `Unexpected ${type} in the place of the page, expected a file`,
          note: damaged,
        })
      : fileFinding({
          file,
          ruleId: 'input-too-large',
          message: `Unexpected page of ${size ?? 0} bytes, expected at most ${largest}`,
          note: 'Cut the page into smaller ones, or leave it out.',
        });
  return {version, finding: softened(finding, version)};
}

/** A problem of an older version is only a warning: it cannot be mended any more. */
function softened(finding: Finding, {isLatest}: HistoryVersion): Finding {
  return isLatest
    ? finding
    : {...finding, severity: 'warning', note: 'It is an older version of the page, which is left out.'};
}

/** A fingerprint of a text that ignores its line ends, for one page. */
function fingerprint({version, text}: {version: HistoryVersion; text: string}): string {
  const hash = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
  return `${version.pagePath}\0${hash}`;
}

import {formatPatch, structuredPatch} from 'diff';

/**
 * A change of a file as a unified diff that `git apply` takes: with any line ends, and without one at the end of the file.
 *
 * @param file path with `/`, from where the diff is applied.
 * @returns lines that each end in a line break; nothing where the texts are equal.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {context: 3});
  return formatPatch({...patch, isGit: true});
}

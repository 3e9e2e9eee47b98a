import type {FoundPage} from '../machine/disk/index.js';
import {fileFinding, type Finding} from '../model/index.js';

/**
 * Sorts out pages that would be written to one path: none of them is written, since nothing tells which one is meant.
 *
 * @returns the other pages, and a finding for each that is left out.
 */
export function findClashes(pages: readonly FoundPage[]): {readonly pages: FoundPage[]; readonly findings: Finding[]} {
  const first = new Map<string, FoundPage>();
  const clashing = new Map<FoundPage, FoundPage>();
  for (const page of pages) {
    const other = first.get(page.below);
    if (!other) {
      first.set(page.below, page);
      continue;
    }
    clashing.set(page, other);
    if (!clashing.has(other)) clashing.set(other, page);
  }
  return {
    pages: pages.filter((page) => !clashing.has(page)),
    findings: [...clashing].map(([page, other]) => clash(page, other)),
  };
}

function clash(page: FoundPage, other: FoundPage): Finding {
  return fileFinding({
    file: page.file,
    ruleId: 'output-clash',
    message: `Cannot write both this page and \`${other.file}\` to \`${page.below}\``,
    note: 'Neither was written. Name the folder above both, so that their paths differ below it, or run once for each.',
  });
}

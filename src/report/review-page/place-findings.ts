import type {Finding, Page, Pair, UnitInLocale} from '../../model/index.js';
import {places} from '../../text/index.js';

/** A finding on a sentence, and where in its translation; `start` is absent where it is about all of it. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly pair: Pair;
  readonly start?: number;
  readonly end?: number;
}

/** Finds findings of a locale by what they are about. */
export type FindingsOf = (state: UnitInLocale) => PlacedFinding[];

/** Findings on pages, by page and pair. Drift is none of them: the status of a sentence says it. */
export function placedFindings(pages: readonly Page[], findingsIn: (file: string) => readonly Finding[]): FindingsOf {
  const byPage = new Map<string, Map<string, PlacedFinding[]>>();
  return ({translation}) => {
    if (!translation) return [];
    const {file, pair} = translation.evidence;
    let known = byPage.get(file);
    if (!known)
      byPage.set(
        file,
        (known = onPage(
          pages.find((page) => page.file === file),
          findingsIn(file),
        )),
      );
    return (known.get(pair) ?? []).flatMap((placed) => inSentence(placed, translation.target));
  };
}

/** The findings of a page by pair, their places counted from the beginning of the target of the pair. */
function onPage(page: Page | undefined, findings: readonly Finding[]): Map<string, PlacedFinding[]> {
  const found = new Map<string, PlacedFinding[]>();
  const own = findings.filter(({pair, ruleId}) => pair !== undefined && ruleId !== 'drift');
  if (!page || own.length === 0) return found;
  const lines = places(page.text);
  const pairs = new Map(page.pairs.map((pair) => [pair.id, pair]));
  for (const finding of own) {
    const pair = pairs.get(finding.pair ?? '');
    if (!pair) continue;
    const {line, column, endLine, endColumn} = finding;
    const start = lines.lineStart(line) + column - 1 - pair.targetStart;
    const end =
      endLine === undefined || endColumn === undefined
        ? start
        : lines.lineStart(endLine) + endColumn - 1 - pair.targetStart;
    const isAsRead = page.text.startsWith(pair.target, pair.targetStart);
    const isPart = isAsRead && end > start && (start > 0 || end < pair.target.length);
    const placed = {finding, pair, ...(isPart && {start, end})};
    const known = found.get(pair.id);
    if (known) known.push(placed);
    else found.set(pair.id, [placed]);
  }
  return found;
}

/** A finding as one on a sentence, which may be a part of the pair, or more than it; none where it is about another sentence of the pair. */
function inSentence(placed: PlacedFinding, target: string): PlacedFinding[] {
  const {finding, pair, start, end} = placed;
  if (target === pair.target) return [placed];
  const from = pair.target.indexOf(target);
  if (from === -1) {
    const shift = target.indexOf(pair.target);
    return shift === -1 || start === undefined || end === undefined
      ? [{finding, pair}]
      : [{finding, pair, start: start + shift, end: end + shift}];
  }
  const to = from + target.length;
  const isFirst = pair.target.slice(0, from).trim() === '';
  // What is about all of the pair stands with its first sentence, what is about several with that in which it begins.
  if (start === undefined || end === undefined) return isFirst ? [{finding, pair}] : [];
  if (end <= from || start >= to || (start < from && !isFirst)) return [];
  return [{finding, pair, start: Math.max(start - from, 0), end: Math.min(end, to) - from}];
}

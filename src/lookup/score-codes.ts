import type {Codes, Found} from '../codes/index.js';
import type {CodeListEntry} from '../model/index.js';
import type {Segment} from './segments.js';
import type {Reason} from './types.js';

/** An entry that codes of a text lead to. */
export interface CodeHit {
  readonly id: string;
  readonly score: number;
  readonly reason: Reason;
  readonly matched: readonly string[];
}

/** A code with the place it was found at. */
export interface PlacedCode extends Found {
  readonly weight: number;
  /** Whether it stands in brackets, as a detail of another code. */
  readonly inBrackets: boolean;
}

type CodeReason = Exclude<Reason, 'message' | 'words'>;

/** How much a way to an entry counts. */
const reasons: Readonly<Record<CodeReason, number>> = {code: 100, range: 90, becomes: 70, class: 60};

/** All codes of a text, by segment, then place; each once, however often a log repeats it. */
export function placeCodes(segments: readonly Segment[], codes: Codes): PlacedCode[] {
  const found = new Map<string, PlacedCode>();
  for (const {text, weight} of segments) {
    for (const code of codes.scan(text)) {
      const inBrackets = isInBrackets(text, code.start);
      const key = [code.text, code.id, weight, code.named, inBrackets].join(' ');
      if (!found.has(key)) found.set(key, {...code, weight, inBrackets});
    }
  }
  return [...found.values()];
}

function isInBrackets(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))
  );
}

/** Entries that codes lead to, best first: codes that stand for themselves before details in brackets, early before late. */
export function scoreCodes(found: readonly PlacedCode[], list: readonly CodeListEntry[], codes: Codes): CodeHit[] {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  const hits = new Map<string, {id: string; score: number; reason: Reason; matched: Set<string>}>();
  for (const [order, code] of found.entries()) {
    for (const {entry, reason} of waysTo(code, list, byId, codes)) {
      const score = scoreOf(code, entry, {base: reasons[reason], order, codes});
      const known = hits.get(entry.id);
      if (!known) hits.set(entry.id, {id: entry.id, score, reason, matched: new Set([code.text])});
      else {
        known.matched.add(code.text);
        // Named twice, an entry is more likely what the text is about.
        if (score > known.score) Object.assign(known, {score: score + 1, reason});
        else known.score += 1;
      }
    }
  }
  return Array.from(hits.values(), (hit) => ({...hit, matched: [...hit.matched]})).sort(
    (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1),
  );
}

function scoreOf(
  code: PlacedCode,
  entry: CodeListEntry,
  {base, order, codes}: {readonly base: number; readonly order: number; readonly codes: Codes},
): number {
  const family = codes.familyOf(code.code);
  const certainty = code.named ? 1 : (family?.bare ?? 0);
  return (
    base * certainty * code.weight -
    (code.inBrackets ? 25 : 0) -
    Math.min(order, 20) * 0.5 +
    (entry.codes.includes(code.text) ? 3 : 0) -
    (family?.vague?.(code.code) ?? 0) -
    (entry.status === 'removed' ? 10 : 0)
  );
}

/** Entries that a code leads to, by itself, by a range, by what turns into it, or by the same detail of the other class. */
function waysTo(
  code: PlacedCode,
  list: readonly CodeListEntry[],
  byId: ReadonlyMap<string, CodeListEntry>,
  codes: Codes,
): {entry: CodeListEntry; reason: CodeReason}[] {
  const before = list.filter(({becomes}) => becomes?.includes(code.id));
  const ways = codes.familyOf(code.code)?.waysTo?.(code, list) ?? [];
  const found = new Map<string, CodeReason>();
  const add = (id: string, reason: CodeReason): void => {
    if (!found.has(id)) found.set(id, reason);
  };
  add(code.id, 'code');
  for (const {id, reason} of ways) if (reason === 'range') add(id, reason);
  for (const {id} of before) add(id, 'becomes');
  for (const {id, reason} of ways) add(id, reason);
  return Array.from(found).flatMap(([id, reason]) => {
    const entry = byId.get(id);
    return entry ? {entry, reason} : [];
  });
}

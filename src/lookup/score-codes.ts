import type {IndexEntry} from '../model/index.js';
import type {Segment} from './segments.js';
import type {Reason, ScannedCode} from './types.js';

/** An entry that codes of a text lead to. */
export interface CodeHit {
  readonly id: string;
  readonly score: number;
  readonly reason: Reason;
  readonly matched: readonly string[];
}

/** A code with the place it was found at. */
export interface PlacedCode extends ScannedCode {
  readonly weight: number;
  /** Whether it stands in brackets, as a detail of another code. */
  readonly inBrackets: boolean;
}

/** How much a way to an entry counts. */
const reasons: Readonly<Record<Exclude<Reason, 'words'>, number>> = {code: 100, range: 90, becomes: 70, class: 60};

/** How much a bare number counts against one that is named, by family: most numbers are something else; few look like 4.4.316. */
const bare: Readonly<Record<string, number>> = {
  smtp: 0.9,
  win: 0.7,
  'office-setup': 0.7,
  winsock: 0.4,
  http: 0.2,
  aadsts: 0.2,
};

/** All codes of a text, by segment, then place; what a log says a thousand times is there once. */
export function placeCodes(segments: readonly Segment[], scan: (text: string) => readonly ScannedCode[]): PlacedCode[] {
  const found = new Map<string, PlacedCode>();
  for (const {text, weight} of segments) {
    for (const code of scan(text)) {
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
export function scoreCodes(codes: readonly PlacedCode[], list: readonly IndexEntry[]): CodeHit[] {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  const hits = new Map<string, {id: string; score: number; reason: Reason; matched: Set<string>}>();
  for (const [order, code] of codes.entries()) {
    for (const {entry, reason} of waysTo(code, list, byId)) {
      const score = scoreOf(code, entry, reasons[reason], order);
      const known = hits.get(entry.id);
      if (!known) hits.set(entry.id, {id: entry.id, score, reason, matched: new Set([code.text])});
      else {
        known.matched.add(code.text);
        // Said again, it is more likely what the text is about.
        if (score > known.score) Object.assign(known, {score: score + 1, reason});
        else known.score += 1;
      }
    }
  }
  return Array.from(hits.values(), (hit) => ({...hit, matched: [...hit.matched]})).sort(
    (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1),
  );
}

function scoreOf(code: PlacedCode, entry: IndexEntry, base: number, order: number): number {
  const certainty = code.named ? 1 : (bare[code.code.family] ?? 0.5);
  const isSpelledSo = entry.codes.includes(code.text);
  const removed = entry.status === 'removed' ? -10 : 0;
  return (
    base * certainty * code.weight -
    (code.inBrackets ? 25 : 0) -
    Math.min(order, 20) * 0.5 +
    (isSpelledSo ? 3 : 0) -
    specificity(code) +
    removed
  );
}

/** A reply code, or a status of HTTP, says less than what stands beside it. */
function specificity({code}: PlacedCode): number {
  if (code.family === 'http') return 15;
  return code.family === 'smtp' && !code.enhanced ? 20 : 0;
}

/** Entries that a code leads to, by itself, by a range, by what it turned from, or by the same detail of the other class. */
function waysTo(
  code: PlacedCode,
  list: readonly IndexEntry[],
  byId: ReadonlyMap<string, IndexEntry>,
): {entry: IndexEntry; reason: Exclude<Reason, 'words'>}[] {
  const own = byId.get(code.id);
  const exact = own ? [{entry: own, reason: 'code' as const}] : [];
  if (code.code.family !== 'smtp' || !code.code.enhanced) {
    // `500.19` is a kind of `500`.
    const general =
      code.code.family === 'http' && code.code.substatus !== undefined
        ? byId.get(`http/${code.code.status}`)
        : undefined;
    return general ? [...exact, {entry: general, reason: 'range'}] : exact;
  }
  const [status, subject, detail] = code.code.enhanced;
  const ranges = list.filter(
    ({id, range}) =>
      range &&
      id.startsWith(`smtp/${status}.${subject}.`) &&
      detail >= range[0] &&
      detail <= range[1] &&
      id !== code.id,
  );
  const before = list.filter(({becomes}) => becomes?.includes(code.id));
  const sister = byId.get(`smtp/${9 - status}.${subject}.${detail}`);
  return [
    ...exact,
    ...ranges.map((entry) => ({entry, reason: 'range' as const})),
    ...before.map((entry) => ({entry, reason: 'becomes' as const})),
    // RFC 3463 gives a subject and detail one meaning in all classes.
    ...(sister && !before.includes(sister) && code.named ? [{entry: sister, reason: 'class' as const}] : []),
  ];
}

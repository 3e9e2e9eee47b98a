import {comparable, type Suggestion, type WantedSuggestions} from '../model/index.js';
import {compare, normalise} from '../text/index.js';

/** Most suggestions for one sentence. */
const most = 3;
/** So many are kept for a key: two of them may stand there already. */
const kept = most + 2;

/**
 * Finds suggestions for sentences of a run: those that people decided first, then those of the same English before those with
 * another name or value, then the newest. What stands there already is none, and no text is given twice.
 *
 * @param wanted keys of all that is wanted: nothing else is kept.
 * @param offers what each article has, as in `SuggestionParts`; their order does not matter.
 */
export function suggestionIndex(
  wanted: ReadonlySet<string>,
  offers: Iterable<string>,
): (want: WantedSuggestions) => readonly Suggestion[] {
  const found = new Map<string, Suggestion[]>();
  if (wanted.size > 0) {
    for (const lines of offers) {
      for (const [keys, json] of linesOf(lines)) {
        const own = keys.filter((key) => wanted.has(key));
        if (own.length === 0) continue;
        const suggestion = JSON.parse(json) as Suggestion;
        for (const key of own) found.set(key, withOne(found.get(key) ?? [], suggestion));
      }
    }
  }
  return ({keys, source, standing}) => {
    const same = comparable(source);
    const own = new Set(standing.map(normalise));
    const all = keys
      .flatMap((key) => found.get(key) ?? [])
      .map((one) => (comparable(one.from.source ?? '') === same ? sameEnglish(one) : one))
      .sort((a, b) => byPeople(a, b) || bySource(a, b) || byPlace(a, b));
    return distinct(all)
      .filter(({text}) => !own.has(normalise(text)))
      .slice(0, most);
  };
}

function* linesOf(lines: string): Generator<readonly [keys: readonly string[], json: string]> {
  for (let start = 0, end = lines.indexOf('\n'); end !== -1; start = end + 1, end = lines.indexOf('\n', start)) {
    const tab = lines.indexOf('\t', start);
    yield [lines.slice(start, tab).split(' '), lines.slice(tab + 1, end)];
  }
}

/** The best of some suggestions and one more, no text twice. */
function withOne(known: readonly Suggestion[], one: Suggestion): Suggestion[] {
  return distinct([...known, one].sort((a, b) => byPeople(a, b) || byPlace(a, b))).slice(0, kept);
}

/** Each text once, as it comes first. */
function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({text}) => {
    const norm = normalise(text);
    return !seen.has(norm) && seen.add(norm);
  });
}

/** Without the English, which is that of the sentence itself. */
function sameEnglish(one: Suggestion): Suggestion {
  const from = {...one.from};
  delete from.source;
  return {...one, from};
}

function byPeople(a: Suggestion, b: Suggestion): number {
  return Number(a.by === undefined) - Number(b.by === undefined);
}

function bySource(a: Suggestion, b: Suggestion): number {
  return Number(a.from.source !== undefined) - Number(b.from.source !== undefined);
}

/** The newest first, then by place, so that the order of articles does not matter. */
function byPlace(a: Suggestion, b: Suggestion): number {
  return (
    compare(b.from.date, a.from.date) ||
    compare(a.from.article, b.from.article) ||
    compare(a.from.file, b.from.file) ||
    (a.from.line ?? 0) - (b.from.line ?? 0) ||
    compare(a.text, b.text) ||
    compare(a.from.source, b.from.source) ||
    compare(a.by, b.by)
  );
}

import {closeSync, fstatSync, openSync, readSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseUnits, type FormerUnit} from '../../model/index.js';
import {isFault, naming} from './error-code.js';
import {hashFile} from './hash-file.js';
import {knownPlaces, type Memory, type PartPlaces} from './part-places.js';
import {readAt} from './read-at.js';

/** Units that an earlier run wrote, read article by article. */
export interface FormerUnits {
  /** Those of an article, in its order; none for an article that the run did not have. */
  readonly of: (article: string) => FormerUnit[];
  /** The label of those of an article, where the run that wrote them kept it; empty for none. */
  readonly labelOf: (article: string) => string | undefined;
  readonly close: () => void;
}

/** Lines of an article that follow each other, in bytes. */
interface Stretch {
  readonly start: number;
  end: number;
}
type Stretches = ReadonlyMap<string, readonly Stretch[]>;

/** So many bytes are read at a time. */
const chunkSize = 1 << 20;

/**
 * Finds the units of each article in the output of an earlier run. Only where they stand is kept in memory.
 *
 * @param path absolute path of the folder that it wrote, or of a file in it; where there is no `units.ndjson` there are no units.
 * @param memory where a run may have kept where they stand; without it the file is gone through.
 * @throws {Error} an error of the file system where the machine failed: without its units all sentences would get new ids.
 */
export function openFormerUnits(path: string, memory?: Memory): FormerUnits {
  const units = formerUnitsFile(path);
  const file = openIfThere(units);
  if (file === undefined) return {of: () => [], labelOf: () => '', close: () => undefined};
  const parts = memory && knownPlaces(memory, hashFile(units));
  const stretches = parts ? placesOf(parts) : naming(units, () => findStretches(file));
  return {
    of: (article) => naming(units, () => unitsIn(file, stretches.get(article) ?? [])),
    labelOf: (article) => (stretches.has(article) ? parts?.get(article)?.label : ''),
    close: () => {
      closeSync(file);
    },
  };
}

function placesOf(parts: PartPlaces): Stretches {
  return new Map(Array.from(parts, ([key, {start, size}]) => [key, [{start, end: start + size}]]));
}

/** Where the units of each article stand. */
function findStretches(file: number): Stretches {
  const places = new Map<string, Stretch[]>();
  let before: {readonly head: string; readonly stretch: Stretch} | undefined;
  for (const {line, start, end} of linesOf(file)) {
    const head = line.slice(0, line.indexOf(',"unit":'));
    if (before?.head === head) {
      before.stretch.end = end;
      continue;
    }
    const article = parseUnits(line)[0]?.article;
    if (article === undefined) continue;
    const stretch = {start, end};
    before = {head, stretch};
    const known = places.get(article);
    if (known) known.push(stretch);
    else places.set(article, [stretch]);
  }
  return places;
}

/** Where the units of an earlier run stand, by the same path; there may be no such file. */
export function formerUnitsFile(path: string): string {
  const isFolder = statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
  return join(isFolder ? path : dirname(path), 'units.ndjson');
}

function unitsIn(file: number, stretches: readonly Stretch[]): FormerUnit[] {
  const parts = stretches.map(({start, end}) => readAt(file, start, end - start).toString('utf8'));
  return parseUnits(parts.join('\n'));
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (isFault(error)) throw error;
    return undefined;
  }
}

/** Lines with their places in the file. */
function* linesOf(file: number): Generator<{line: string; start: number; end: number}> {
  const {size} = fstatSync(file);
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for (let at = 0; at < size; ) {
    const chunk = Buffer.alloc(Math.min(chunkSize, size - at));
    const count = readSync(file, chunk, 0, chunk.length, at);
    if (count === 0) break;
    at += count;
    rest = Buffer.concat([rest, chunk.subarray(0, count)]);
    let from = 0;
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, from)) {
      yield {line: rest.toString('utf8', from, end), start: start + from, end: start + end + 1};
      from = end + 1;
    }
    rest = rest.subarray(from);
    start += from;
  }
  if (rest.length > 0) yield {line: rest.toString('utf8'), start, end: start + rest.length};
}

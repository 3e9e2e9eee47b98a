import {severities, type Severity} from '../model/index.js';
import {placeOf} from './counter.js';

/** A sentence as rating needs it when all pages have come: of its texts there are hashes, and the words that may have to be named. */
interface Gathered {
  /** Empty for one that is not rated. */
  readonly unit: string;
  /** Hashes of its texts. */
  readonly source: string;
  readonly target: string;
  readonly length: number;
  readonly severities: readonly Severity[];
  /** Words that the source does not have: those that are foreign, and those that no other sentence of the page has. */
  readonly foreign: readonly string[];
  readonly added: readonly string[];
}

/** Writes it as a line, with all words and neighbours. */
export function gatheredLine({
  words,
  neighbours,
  ...one
}: Gathered & {readonly words: readonly string[]; readonly neighbours: readonly string[]}): string {
  const fields = [
    one.unit,
    one.source,
    one.target,
    one.length,
    one.severities.map((severity) => severities.indexOf(severity)).join(''),
    one.foreign.join(' '),
    one.added.join(' '),
    packPlaces(words),
    packPlaces(neighbours),
  ];
  return `${fields.join('\t')}\n`;
}

/** Reads such lines. Of words and neighbours there are the places where they are counted, for `unpackPlaces`. */
export function* readGathered(
  lines: string,
): Generator<Gathered & {readonly words: string; readonly neighbours: string}> {
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const [unit = '', source = '', target = '', length, found = '', foreign, added, words = '', neighbours = ''] =
      line.split('\t');
    yield {
      unit,
      source,
      target,
      length: Number(length),
      severities: Array.from(found).flatMap((index) => severities[Number(index)] ?? []),
      foreign: list(foreign),
      added: list(added),
      words,
      neighbours,
    };
  }
}

function list(words = ''): string[] {
  return words === '' ? [] : words.split(' ');
}

const bytesOfPlace = 3;

/** Made once: most texts are short, and there are very many. */
let scratch = Buffer.alloc(1024 * bytesOfPlace);

function packPlaces(texts: readonly string[]): string {
  const size = texts.length * bytesOfPlace;
  if (size > scratch.length) scratch = Buffer.alloc(2 * size);
  let at = 0;
  for (const text of texts) at = scratch.writeUIntBE(placeOf(text), at, bytesOfPlace);
  return scratch.toString('base64', 0, size);
}

/** Reads the places that a line has. */
export function unpackPlaces(packed: string): number[] {
  const bytes = Buffer.from(packed, 'base64');
  return Array.from({length: bytes.length / bytesOfPlace}, (_, index) =>
    bytes.readUIntBE(index * bytesOfPlace, bytesOfPlace),
  );
}

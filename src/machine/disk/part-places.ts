import type {KeyedText, MadeText} from '../../model/index.js';
import type {Cache} from '../cache/index.js';

/** Where things are kept that cost less to look up than to find out again. */
export type Memory = Pick<Cache, 'get' | 'put'>;

/** Where a part of a file stands in it. */
export interface PartPlace extends Pick<MadeText, 'hash' | 'size' | 'label'> {
  /** In bytes. */
  readonly start: number;
}

/** The parts of a file by the keys of their articles. */
export type PartPlaces = ReadonlyMap<string, PartPlace>;

/** Where a part stands that begins so far into its file. */
export function placeOf({hash, size, label}: KeyedText, start: number): PartPlace {
  return {hash, size, start, ...(label !== undefined && {label})};
}

/** Keeps where the parts of a file stand. The name is the content of the file: it is of use as long as that stands anywhere. */
export function keepPlaces(memory: Memory, fileHash: string, places: PartPlaces): void {
  memory.put(nameOf(fileHash), Buffer.from(JSON.stringify(Array.from(places))));
}

/** Where the parts of a file with this content stand; `undefined` where that is not known. */
export function knownPlaces(memory: Memory | undefined, fileHash: string | undefined): PartPlaces | undefined {
  const stored = fileHash === undefined ? undefined : memory?.get(nameOf(fileHash));
  return stored && new Map(JSON.parse(stored.toString()) as [string, PartPlace][]);
}

function nameOf(fileHash: string): string {
  return `places ${fileHash}`;
}

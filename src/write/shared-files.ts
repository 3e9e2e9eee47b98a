import {chrfFormula, scoreFormula, type LongFile, type Text} from '../model/index.js';

/** A file that all articles have a part in. */
interface SharedFile {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The whole file where no article has a part in it. */
  readonly empty: string;
}

/** Paths of the files that all articles have a part in. */
export const shared = {
  articles: 'articles.ndjson',
  units: 'units.ndjson',
  findings: 'findings.json',
  scores: 'scores.json',
} as const;

const lines: SharedFile = {head: '', between: '', tail: '', empty: ''};

/** How the scores are made stands before them. */
const formulas = `{
  "penalty": ${JSON.stringify(scoreFormula)},
  "similarity": ${JSON.stringify(chrfFormula)},
  "pages": [`;

const files: Readonly<Record<keyof typeof shared, SharedFile>> = {
  articles: lines,
  units: lines,
  findings: {head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n'},
  scores: {head: `${formulas}\n`, between: ',\n', tail: '\n  ]\n}\n', empty: `${formulas}]\n}\n`},
};

/**
 * The files that all articles have a part in.
 *
 * @param partsOf gives the parts of a file by the keys of their articles; it is asked whenever the file is gone through.
 */
export function sharedFiles(partsOf: (path: string) => Iterable<Text>): LongFile[] {
  const names = ['articles', 'units', 'findings', 'scores'] as const;
  return names.map((name) => {
    const path = shared[name];
    return {path, parts: {[Symbol.iterator]: () => joined(files[name], partsOf(path))}};
  });
}

function* joined({head, between, tail, empty}: SharedFile, parts: Iterable<Text>): Generator<Text> {
  let isFirst = true;
  for (const part of parts) {
    yield isFirst ? head : between;
    yield part;
    isFirst = false;
  }
  yield isFirst ? empty : tail;
}

/** Items of a list as `JSON.stringify` writes them with two spaces, so deep in it; empty where there are none. */
export function jsonItems(values: readonly unknown[], indent: string): string {
  return values
    .map((value) => `${indent}${JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`)}`)
    .join(',\n');
}

import {schemaVersion, stringOf, type Contradiction, type FilePart, type LongFile, type Text} from '../model/index.js';
import {fingerprint} from '../text/index.js';
import {jsonItems} from './shared-files.js';

/** Path of the file of everything that changed between versions. */
const reconciled = 'reconciled.json';

/** When contradictions of several articles are one, and what they are together. */
export interface ContradictionRules {
  /** The same for those that are one; all are written in its order. */
  readonly keyOf: (one: Contradiction) => string;
  /** Makes one of those that are, in the order of their articles. */
  readonly merge: (same: readonly Contradiction[]) => Contradiction;
}

/** Letters of a key by which parts are ordered: a hash of the whole key stands behind them. */
const ordered = 60;

/** What an article adds: a part for each contradiction, so that those that are one come one after the other. */
export function contradictionParts(
  article: string,
  contradictions: readonly Contradiction[],
  {keyOf}: ContradictionRules,
): FilePart[] {
  return contradictions.map((one) => {
    const key = keyOf(one);
    const hash = fingerprint({subject: key, locale: '', source: '', target: ''});
    return {path: reconciled, key: [key.slice(0, ordered), hash, article].join('\0'), text: JSON.stringify(one)};
  });
}

/** The file from these parts. Only the parts of one contradiction are in memory at a time. */
export function reconciledFile(partsOf: (path: string) => Iterable<Text>, rules: ContradictionRules): LongFile {
  return {path: reconciled, parts: {[Symbol.iterator]: () => written(partsOf(reconciled), rules)}};
}

function* written(parts: Iterable<Text>, rules: ContradictionRules): Generator<string> {
  yield `{\n  "$schema": "./schema/reconciled.schema.json",\n  "schemaVersion": "${schemaVersion}",\n  "contradictions": [`;
  let isFirst = true;
  for (const one of merged(parts, rules)) {
    yield `${isFirst ? '\n' : ',\n'}${jsonItems([one], '    ')}`;
    isFirst = false;
  }
  yield isFirst ? ']\n}\n' : '\n  ]\n}\n';
}

function* merged(parts: Iterable<Text>, {keyOf, merge}: ContradictionRules): Generator<Contradiction> {
  let same: Contradiction[] = [];
  let key: string | undefined;
  for (const part of parts) {
    const one = JSON.parse(stringOf(part)) as Contradiction;
    const own = keyOf(one);
    if (own !== key && same.length > 0) {
      yield merge(same);
      same = [];
    }
    same.push(one);
    key = own;
  }
  if (same.length > 0) yield merge(same);
}

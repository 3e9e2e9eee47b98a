import {parseDocument} from 'yaml';

/** Why a text is not YAML, with the offset where the parser stopped. */
export class YamlProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Deepest nesting that the parser, which recurses, is given; what lies deeper than eight levels is not kept anyway. */
const deepest = 100;
const brackets = /[[\]{}]/g;
/** Lists in lists and keys in keys that begin on one line, and empty lines without end. */
const steep = /(?<![^\n])(?:[ \t]*[-?:][ \t]){100}|\s{2000}/;

/**
 * Refuses what would take a parser of YAML out of its stack, before it sees it. An estimate: brackets in quotes count, too.
 *
 * @throws YamlProblem when a text nests deeper than a hundred levels.
 */
export function checkNesting(text: string): void {
  let depth = 0;
  const steepAt = steep.exec(text)?.index ?? text.length;
  for (const {0: bracket, index} of text.matchAll(brackets)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > deepest && index < steepAt) throw tooDeep(index);
  }
  if (steepAt < text.length) throw tooDeep(steepAt);
}

function tooDeep(offset: number): YamlProblem {
  return new YamlProblem(`Nested deeper than ${deepest} levels`, offset);
}

/**
 * Reads a YAML map. Every scalar is the string that stands there: in the failsafe schema a hash like
 * `4250e87` is no number and a date no `Date`.
 *
 * @throws YamlProblem when it is not YAML, not a map, or expands aliases beyond reason.
 */
export function parseYaml(text: string): object {
  const document = parseDocument(text, {schema: 'failsafe', prettyErrors: false, logLevel: 'silent'});
  const [first] = document.errors;
  if (first) throw new YamlProblem(first.message, first.pos[0]);
  let data: unknown;
  try {
    data = document.toJS({maxAliasCount: 100});
  } catch (error) {
    throw new YamlProblem(error instanceof Error ? error.message : String(error), 0);
  }
  if (data === null || data === undefined || data === '') return {};
  if (typeof data !== 'object' || Array.isArray(data)) throw new YamlProblem('Expected keys with values', 0);
  return data;
}

import {parseDocument} from 'yaml';

/** Why a text is not YAML, with the offset where the parser stopped. */
export class YamlProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
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

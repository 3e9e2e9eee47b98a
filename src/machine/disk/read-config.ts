import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {configSchema, type Config, type Finding, fileFinding} from '../../model/index.js';
import {errorReason} from './error-code.js';

/** A configuration, or what is wrong with it: one finding for each key. */
export interface ReadConfig {
  readonly config: Config;
  readonly findings: readonly Finding[];
}

/** What reading needs to know. */
export interface ConfigOptions {
  /** The name of the file in findings. */
  readonly file: string;
  /** Gives the ids of the checks that exist; asked only where the configuration names some. */
  readonly checkIds: () => Promise<readonly string[]>;
}

const note =
  'See `docs/checks.md` for the checks, and `schema/config.schema.json` in the output of a build for the keys.';

/**
 * Reads a configuration: a `.json` file as data; any other is a program, and is run.
 *
 * @param path absolute path.
 */
export async function readConfig(path: string, {file, checkIds}: ConfigOptions): Promise<ReadConfig> {
  const fail = (...messages: string[]): ReadConfig => ({
    config: {},
    findings: messages.map((message) => fileFinding({file, ruleId: 'input-config', message, note})),
  });
  let data: unknown;
  try {
    data = path.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')) : await exported(path);
  } catch (error) {
    return fail(`Cannot read the configuration: ${errorReason(error)}`);
  }
  const parsed = configSchema.safeParse(data);
  if (!parsed.success)
    return fail(
      ...parsed.error.issues.map(
        ({path: key, message}) => `Unexpected value at \`${key.map(String).join('.') || '(top)'}\`: ${message}`,
      ),
    );
  const named = checksNamed(parsed.data);
  const known = named.length === 0 ? [] : await checkIds();
  const unknown = named.filter(({id}) => !known.includes(id));
  if (unknown.length > 0)
    return fail(...unknown.map(({key, id}) => `Unexpected key \`${key}.${id}\`: there is no check \`${id}\``));
  const slow = await slowPatterns(parsed.data);
  if (slow.length > 0)
    return fail(
      ...slow.map(
        ({key, pattern}) =>
          `Unexpected value at \`${key}\`: the pattern \`${pattern}\` can take exponential time; write it without a repetition in a repetition`,
      ),
    );
  return {config: parsed.data, findings: []};
}

/** The ids of checks that a configuration names, with the keys that they stand below. */
function checksNamed({checks = {}, severities = {}}: Config): {readonly key: string; readonly id: string}[] {
  const below = (key: string, own: object): {key: string; id: string}[] => Object.keys(own).map((id) => ({key, id}));
  return [
    ...below('checks', checks),
    ...Object.entries(severities).flatMap(([tag, own]) => below(`severities.${tag}`, own)),
  ];
}

/** Patterns that some text of a page could keep busy for ever. Those that only take the square of a sentence are let be. */
async function slowPatterns({glossary = []}: Config): Promise<{readonly key: string; readonly pattern: string}[]> {
  const patterns = glossary.flatMap(({pattern}, index) =>
    pattern === undefined ? [] : [{key: `glossary.${index}.pattern`, pattern}],
  );
  if (patterns.length === 0) return [];
  const {analyse} = await import('scslre');
  return patterns.filter(({pattern}) =>
    analyse({source: pattern, flags: 'iu'}).reports.some(({exponential}) => exponential),
  );
}

async function exported(path: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(path).href);
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

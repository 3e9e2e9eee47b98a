import {z} from 'zod';
import {decisionKey, decisionSchema, type Decision} from '../model/index.js';
import {changeDecisions, readDecisions, type DecisionsChoice} from './decisions-on-disk.js';
import {readInPair} from './read-in-pair.js';

/** What a page sends: rows that were decided, and rows that were taken back. */
const sentSchema = z.strictObject({add: z.array(decisionSchema), remove: z.array(decisionSchema)});

/** What became of it: the name of the file, or why nothing was written. */
export type Taken = {readonly file: string; readonly changed: number} | {readonly error: string};

/**
 * Takes decisions from a page, one request after the other, into the file of decisions. A row that is taken back leaves the
 * one that it had replaced.
 */
export function decisionsTaker(choice: DecisionsChoice): (sent: unknown) => Taken {
  /** Rows that others replaced, by the lines of these. */
  const replaced = new Map<string, Decision>();
  return (sent) => {
    const parsed = sentSchema.safeParse(sent);
    if (!parsed.success) return {error: `the rows cannot be read: ${z.prettifyError(parsed.error)}`};
    const {add, remove} = parsed.data;
    const wrong = add.find((row) => !isUsable(row));
    if (wrong) return {error: `a page with “${wrong.text ?? ''}” would not be read as it is written`};
    const before = new Map(readDecisions(choice).decisions.map((row) => [decisionKey(row), row]));
    for (const row of add) {
      const old = before.get(decisionKey(row));
      if (old && lineOf(old) !== lineOf(row)) replaced.set(lineOf(row), old);
    }
    const gone = new Set(remove.map(lineOf));
    const back = remove.flatMap((row) => replaced.get(lineOf(row)) ?? []);
    const {findings, file} = changeDecisions(choice, (rows) => [
      ...back,
      ...rows.filter((row) => !gone.has(lineOf(row))),
      ...add,
    ]);
    const [problem] = findings;
    return problem ? {error: `${problem.file}: ${problem.message}`} : {file, changed: add.length + remove.length};
  };
}

/** Whether a row can stand: names are not decided on a page, and a text has to stay in its pair. */
function isUsable({action, locale, english, text}: Decision): boolean {
  if (action === 'name') return false;
  return action !== 'correct' || readInPair({locale, source: english ?? 'x', target: text ?? ''}) !== undefined;
}

/** A row as two are compared: with its fields in one order. */
function lineOf(row: Decision): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import {fileFinding, verdictSchema, type Finding, type Verdict} from '../model/index.js';
import {textHash} from '../text/index.js';

/** A verdict, and where it stands. */
export interface VerdictInFile {
  readonly verdict: Verdict & {readonly verdict: NonNullable<Verdict['verdict']>};
  readonly file: string;
  readonly line: number;
}

/** The lines of a file of verdicts. */
export interface ReadVerdicts {
  readonly verdicts: readonly VerdictInFile[];
  /** How many pairs nobody has judged. */
  readonly open: number;
  /** What is wrong with other lines. */
  readonly findings: readonly Finding[];
}

/** Whether a file has doubtful pairs in it, with verdicts or without. */
export function holdsVerdicts(text: string): boolean {
  return text.includes('{') && /"(?:sourceHash|verdict)"\s*:/.test(text);
}

/**
 * Reads doubtful pairs with verdicts, one a line. A line that cannot be read is a finding, and the others count.
 *
 * @param file its name in findings.
 */
export function readVerdicts(text: string, file: string): ReadVerdicts {
  const verdicts: VerdictInFile[] = [];
  const findings: Finding[] = [];
  let open = 0;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = fromLine(line);
    if (typeof read === 'string') findings.push(damaged({file, line: index + 1}, read));
    else if (read.verdict === undefined) open++;
    else verdicts.push({verdict: {...read, verdict: read.verdict}, file, line: index + 1});
  }
  return {verdicts, open, findings};
}

/** The verdict of a line, or what is wrong with it. */
function fromLine(line: string): Verdict | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON';
  }
  const read = verdictSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `at \`${issue?.path.map(String).join('.') ?? ''}\`: ${issue?.message ?? ''}`;
  }
  const {source, target, sourceHash, targetHash, text} = read.data;
  if (textHash(source) !== sourceHash) return '`source` is not the text that was exported';
  if (textHash(target) !== targetHash) return '`target` is not the text that was exported; a new one stands in `text`';
  if (text !== undefined && textHash(text) === targetHash) return '`text` is the translation that was judged wrong';
  return read.data;
}

function damaged(place: {readonly file: string; readonly line: number}, why: string): Finding {
  return fileFinding({
    ...place,
    ruleId: 'input-verdicts',
    message: `Unexpected line in the file of verdicts: ${why}`,
    note: 'Mend it (`schema/verdict.schema.json` in the output of a build has its fields); the other lines are taken.',
  });
}

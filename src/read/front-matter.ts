import matter from 'gray-matter';
import type {FrontMatter} from '../model/index.js';
import type {Problem} from './problem.js';
import {recoverYaml} from './recover-yaml.js';
import {checkedRecord} from './checked-record.js';
import {simpleYaml} from './simple-yaml.js';
import {checkNesting, parseYaml, YamlProblem} from './yaml.js';

/** Longest front matter that is read, in UTF-16 code units; real ones have about 1,000. */
const longest = 100_000;

const holdsPairs = /sxs-lookup|data-ttu-id/;

const refused = {
  parse(): never {
    throw new Error('Front matter that is code is never run');
  },
};
/** Given on every call: gray-matter runs `---js` by default, and caches what failed when it is given no options. */
const engines = {
  yaml: {parse: parseYaml},
  json: refused,
  javascript: refused,
  coffee: refused,
};

/** Where front matter begins and ends in a page. */
interface Fences {
  /** What stands behind the opening dashes. */
  readonly language: string;
  /** Offset behind them. */
  readonly inner: number;
  /** Offset of the line end before the closing fence; -1 when it is missing. */
  readonly close: number;
  /** Offset behind the closing fence and its line end. */
  readonly end: number;
}

/**
 * Splits off and reads the front matter of a page.
 *
 * What is not YAML is read line by line as far as it goes, so that a page with a stray colon in its
 * title keeps its locale and date; that it was so is a problem with the line where YAML stopped.
 *
 * @returns the front matter, the offset at which the body begins, and what was wrong.
 */
export function frontMatter(text: string): {frontMatter: FrontMatter; body: number; problems: Problem[]} {
  const start = markLength(text);
  const fences = findFences(text, start);
  if (!fences) return {frontMatter: {raw: '', data: checkedRecord({})}, body: start, problems: []};
  const inner = text.slice(fences.inner, fences.close);
  // A page may begin with a line of dashes and have another one further down: pairs are never front matter.
  if (fences.close === -1 || holdsPairs.test(inner)) return unclosed(text, fences);
  const {data, problem} = readData(text, start, inner, fences);
  const raw = text.slice(0, fences.end);
  return {frontMatter: {raw, data}, body: fences.end, problems: problem ? [problem] : []};
}

function readData(
  text: string,
  start: number,
  inner: string,
  fences: Fences,
): {data: Record<string, unknown>; problem?: Problem} {
  if (!isYaml(fences)) return {data: checkedRecord({}), problem: otherLanguage(fences)};
  if (inner.length > longest)
    return {data: checkedRecord(recoverYaml(inner.slice(0, longest))), problem: tooLong(fences)};
  try {
    // Before gray-matter, too: its search for comments takes the square of a run of empty lines.
    checkNesting(inner);
    // gray-matter would give its engine the same lines, at three times what reading them takes.
    return {data: simpleYaml(inner) ?? checkedRecord(matter(text.slice(start, fences.end), {engines}).data)};
  } catch (error) {
    return {data: checkedRecord(recoverYaml(inner)), problem: notYaml(error, inner, fences)};
  }
}

/** Length of the byte order mark: it is part of the file, and of nothing in it. */
function markLength(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

function isYaml({language}: Fences): boolean {
  return ['', 'yaml', 'yml'].includes(language);
}

/** The fences that gray-matter cuts at. It is given what lies between them alone, because it copies what it is given. */
function findFences(text: string, start: number): Fences | undefined {
  if (!text.startsWith('---', start) || !text.includes('\n', start)) return undefined;
  const raw = text.slice(start + 3, text.indexOf('\n', start)).replace(/\r$/, '');
  const language = raw.trim();
  // Four dashes are a line, not a fence, and so are dashes with words behind them.
  if (language.startsWith('-') || /\s/.test(language)) return undefined;
  const inner = start + 3 + raw.length;
  const close = text.indexOf('\n---', inner);
  const next = close === -1 ? -1 : text.indexOf('\n', close + 1);
  const end = next === -1 ? text.length : next + 1;
  return {language, inner, close: text.slice(close + 4, end).trim() === '' ? close : -1, end};
}

/** Without its closing fence the lines at the top are still read as long as they look like front matter; they stay part of the body. */
function unclosed(text: string, fences: Fences): {frontMatter: FrontMatter; body: number; problems: Problem[]} {
  const lines = text
    .slice(text.indexOf('\n') + 1)
    .slice(0, longest)
    .split('\n');
  const stop = lines.findIndex((line) => line.includes('<') || !/^(?:[\w.-]+:(?:\s|$)|\s*-\s)/.test(line));
  const inner = lines.slice(0, stop === -1 ? lines.length : stop).join('\n');
  const isData = isYaml(fences) && inner.includes(':');
  const thematicBreak = !isData && fences.language === '';
  const problem: Problem = {
    start: markLength(text),
    end: fences.inner,
    ruleId: 'read-front-matter-unclosed',
    severity: 'warning',
    message: 'Unexpected front matter without an end, expected a line `---` before the text',
    note: 'Close the front matter with a line of three dashes',
  };
  return {
    frontMatter: {raw: '', data: checkedRecord(isData ? recoverYaml(inner) : {})},
    body: markLength(text),
    problems: thematicBreak ? [] : [problem],
  };
}

function otherLanguage(fences: Fences): Problem {
  return {
    start: 0,
    end: fences.inner,
    ruleId: 'read-front-matter-language',
    severity: 'error',
    message: `Unexpected front matter in \`${fences.language.slice(0, 20)}\`, expected YAML; it was not run`,
    note: 'Write the front matter as YAML between two lines of three dashes',
    actual: fences.language.slice(0, 20),
    expected: 'yaml',
  };
}

function tooLong({inner, close}: Fences): Problem {
  return {
    start: inner + 1,
    end: close,
    ruleId: 'read-front-matter-too-large',
    severity: 'warning',
    message: `Unexpected front matter of ${close - inner} characters, expected at most ${longest}; only simple lines of its beginning were read`,
    note: 'Shorten the front matter',
  };
}

function notYaml(error: unknown, inner: string, fences: Fences): Problem {
  const first = inner.indexOf('\n') + 1;
  const at = error instanceof YamlProblem ? Math.max(first, Math.min(error.offset, inner.length)) : first;
  const lineEnd = inner.indexOf('\n', at);
  return {
    start: fences.inner + at,
    end: fences.inner + (lineEnd === -1 ? inner.length : lineEnd),
    ruleId: 'read-front-matter',
    severity: 'warning',
    message: `Unexpected front matter that is not YAML: ${error instanceof Error ? error.message : String(error)}`,
    note: 'Put a value that holds a colon or another mark of YAML into quotes; until then only simple lines are read',
  };
}

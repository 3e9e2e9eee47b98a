import matter from 'gray-matter';
import type {FrontMatter} from '../model/index.js';
import type {Problem} from './problem.js';
import {recoverYaml} from './recover-yaml.js';
import {checkedRecord} from './checked-record.js';
import {simpleYaml} from './simple-yaml.js';
import {parseYaml, YamlProblem} from './yaml.js';

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
  js: refused,
  coffee: refused,
  coffeescript: refused,
};

/** Where front matter begins and ends in a page. */
interface Fences {
  /** What stands behind the opening dashes. */
  readonly language: string;
  /** Offset of the first line inside. */
  readonly inner: number;
  /** Offset of the closing fence; -1 when it is missing. */
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
  const fences = findFences(text);
  if (!fences) return {frontMatter: {raw: '', data: checkedRecord({})}, body: markLength(text), problems: []};
  const inner = text.slice(fences.inner, fences.close);
  // A page may begin with a line of dashes and have another one further down: pairs are never front matter.
  if (fences.close === -1 || holdsPairs.test(inner)) return unclosed(text, fences);
  const raw = text.slice(0, fences.end);
  const {data, problems} = readData(raw, inner, fences);
  return {frontMatter: {raw, data}, body: fences.end, problems};
}

function readData(raw: string, inner: string, fences: Fences): {data: Record<string, unknown>; problems: Problem[]} {
  const place = {start: fences.inner, end: fences.close};
  if (!['', 'yaml', 'yml'].includes(fences.language)) {
    return {data: checkedRecord({}), problems: [otherLanguage(fences)]};
  }
  if (inner.length > longest) {
    return {data: checkedRecord(recoverYaml(inner.slice(0, longest))), problems: [tooLong(place)]};
  }
  try {
    const found = simpleYaml(inner) ?? matter(raw.replace(/^\uFEFF/, ''), {engines, language: 'yaml'}).data;
    return {data: checkedRecord(found), problems: []};
  } catch (error) {
    const data = checkedRecord(recoverYaml(inner));
    return {data, problems: [notYaml(error, inner, fences)]};
  }
}

/** Length of the byte order mark: it is part of the file, and of nothing in it. */
function markLength(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

function findFences(text: string): Fences | undefined {
  const start = markLength(text);
  if (!text.startsWith('---', start)) return undefined;
  const firstEnd = text.indexOf('\n', start);
  const language = text.slice(start + 3, firstEnd === -1 ? text.length : firstEnd).trim();
  // Four dashes are a line, not a fence, and so are dashes with words behind them.
  if (language.startsWith('-') || /\s/.test(language)) return undefined;
  if (firstEnd === -1) return undefined;
  const fence = /^---[ \t]*\r?$/my;
  for (let line = firstEnd + 1; line < text.length; ) {
    fence.lastIndex = line;
    const next = text.indexOf('\n', line);
    const end = next === -1 ? text.length : next + 1;
    if (text.startsWith('---', line) && fence.test(text)) return {language, inner: firstEnd + 1, close: line, end};
    line = end;
  }
  return {language, inner: firstEnd + 1, close: -1, end: text.length};
}

/** Without its closing fence the lines at the top are still read as long as they look like front matter; they stay part of the body. */
function unclosed(text: string, fences: Fences): {frontMatter: FrontMatter; body: number; problems: Problem[]} {
  const lines = text.slice(fences.inner, fences.inner + longest).split('\n');
  const stop = lines.findIndex((line) => line.includes('<') || !/^(?:[\w.-]+:(?:\s|$)|\s*-\s)/.test(line));
  const inner = lines.slice(0, stop === -1 ? lines.length : stop).join('\n');
  const isData = ['', 'yaml', 'yml'].includes(fences.language) && inner.includes(':');
  const thematicBreak = !isData && fences.language === '';
  const problem: Problem = {
    start: markLength(text),
    end: fences.inner - 1,
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
    end: fences.inner - 1,
    ruleId: 'read-front-matter-language',
    severity: 'error',
    message: `Unexpected front matter in \`${fences.language.slice(0, 20)}\`, expected YAML; it was not run`,
    note: 'Write the front matter as YAML between two lines of three dashes',
    actual: fences.language.slice(0, 20),
    expected: 'yaml',
  };
}

function tooLong(place: {start: number; end: number}): Problem {
  return {
    ...place,
    ruleId: 'read-front-matter-too-large',
    severity: 'warning',
    message: `Unexpected front matter of ${place.end - place.start} characters, expected at most ${longest}; only simple lines of its beginning were read`,
    note: 'Shorten the front matter',
  };
}

function notYaml(error: unknown, inner: string, fences: Fences): Problem {
  const at = error instanceof YamlProblem ? Math.min(error.offset, inner.length) : 0;
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

import {pathKey, type Page, type Pair} from '../model/index.js';
import {places, type Places} from '../text/index.js';
import {addedEscapes} from './added-escapes.js';
import {contexts, type PairContext} from './contexts.js';
import {frontMatter} from './front-matter.js';
import {lineBlocks} from './line-blocks.js';
import {markdownItBlocks} from './markdown-it-blocks.js';
import {mask} from './mask.js';
import {pageMeta} from './page-meta.js';
import {parseBudget, type Afford} from './parse-budget.js';
import {toFinding, type Problem} from './problem.js';
import {remarkBlocks} from './remark-blocks.js';
import {scanPairs, type RawPair} from './scan-pairs.js';

/** Longest masked page that a parser is given, in UTF-16 code units; the longest real one has a tenth of it. */
const longest = 1_000_000;

/**
 * Reads one side-by-side page.
 *
 * Never throws on content: what is wrong in the file is in `findings` of the page, with its place,
 * and the rest of the page is read.
 *
 * @param text - the whole file, its byte order mark included.
 * @param options - `file`: path for findings, and for the key where there is no `key`; `locale`: tag for pages that name none;
 *   `reference`: blocks by `remark-parse` instead of the faster pass that is held to the same result.
 * @throws RangeError when `options.locale` is not a BCP 47 tag.
 */
export function read(
  text: string,
  options: {file: string; locale?: string | undefined; key?: string | undefined; reference?: boolean},
): Page {
  const file = options.file.replaceAll('\\', '/');
  const front = frontMatter(text);
  const {meta, problems: metaProblems} = pageMeta(front.frontMatter, file, options.locale);
  const {pairs: raw, problems} = scanPairs(text, front.body);
  const afford = parseBudget();
  const masked = mask(text, raw, front.body);
  const isLarge = masked.text.length > longest;
  const placed = contexts(
    text,
    masked,
    raw,
    front.body,
    isLarge ? lineBlocks : options.reference ? remarkBlocks : markdownItBlocks,
    afford,
  );
  const lines = places(text);
  return {
    file,
    text,
    frontMatter: front.frontMatter,
    meta,
    key: options.key ?? pathKey(file),
    pairs: placedPairs(raw, placed.pairs, lines, afford),
    sections: placed.sections,
    blocks: placed.blocks,
    findings: [
      ...front.problems,
      ...metaProblems,
      ...problems,
      ...(isLarge ? [tooLarge(front.body, masked.text.length)] : []),
    ]
      .sort((a, b) => a.start - b.start)
      .map((problem) => toFinding(problem, file, meta.locale, lines)),
  };
}

function placedPairs(raw: readonly RawPair[], placed: readonly PairContext[], lines: Places, afford: Afford): Pair[] {
  const pairs: Pair[] = [];
  for (const pair of raw) {
    const context = placed[pairs.length];
    if (!context) throw new Error('Expected a context for every pair');
    const added = addedEscapes(pair.target, pair.source, afford);
    // Written out, because spreading a million pairs takes longer than finding them.
    const {id, target, source, start, end, targetStart, sourceStart} = pair;
    const {section, block, inLink} = context;
    const {line, column} = lines.at(targetStart);
    const found = {
      id,
      target,
      source,
      start,
      end,
      targetStart,
      sourceStart,
      line,
      column,
      section,
      block,
      inLink,
    };
    pairs.push(added ? {...found, addedEscapes: added} : found);
  }
  return pairs;
}

function tooLarge(start: number, length: number): Problem {
  return {
    start,
    end: start,
    ruleId: 'read-too-large',
    severity: 'warning',
    message: `Unexpected page with ${length} characters outside its pairs, expected at most ${longest}; blocks were read line by line`,
    note: 'Cut the page into smaller ones',
  };
}

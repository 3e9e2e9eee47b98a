import {
  publishedText,
  textInLocale,
  type Locale,
  type Pair,
  type Product,
  type Status,
  type UnitInLocale,
} from '../../model/index.js';
import type {ReviewSentence} from '../../model/review-page.js';
import {wholeNames} from '../whole-names.js';
import {diffPieces} from './diff-pieces.js';
import {flag, shownText, toTokens, type Flagged} from './flagged.js';
import type {FindingsOf, PlacedFinding} from './place-findings.js';
import type {ReviewTexts} from './review-texts.js';
import {foundIn, reviewFinding} from './sentence-findings.js';

/** What the translations of a page share. */
export interface TargetContext {
  readonly locale: Locale;
  readonly products: readonly Product[];
  readonly texts: ReviewTexts;
  readonly findingsOf: FindingsOf;
  /** The pair of a translation. */
  readonly pairOf: (state: UnitInLocale) => Pair | undefined;
}

/** The translation that counts, the one on the page, and what was found on it. */
export function targetTexts(
  status: Status,
  state: UnitInLocale,
  context: TargetContext,
): Pick<ReviewSentence, 'to' | 'toWas' | 'toMd' | 'findings'> {
  const {translation} = state;
  const now = textInLocale(state);
  if (!translation || now === undefined) return {};
  const was = translation.target;
  const sentence = {was, now, hash: context.texts.hash};
  const placed = context.findingsOf(state);
  if (status === 'untranslated' || status === 'missing') {
    return placed.length === 0 ? {} : {findings: placed.map((one) => reviewFinding(one, sentence))};
  }
  const shown = comparedTexts({was, now, placed}, state, context);
  const md = shownText(shown.to) === now ? {} : {toMd: now};
  const findings = shown.findings.map((one) => reviewFinding(one, sentence));
  return {
    to: toTokens(shown.to),
    ...md,
    ...(shown.toWas && {toWas: toTokens(shown.toWas)}),
    ...(findings.length > 0 && {findings}),
  };
}

/** Two translations, and what was found on the first. */
interface Compared {
  readonly was: string;
  readonly now: string;
  readonly placed: readonly PlacedFinding[];
}

/** What both texts show. What was found on words that the text that counts does not have is left out. */
function comparedTexts(
  {was, now, placed}: Compared,
  state: UnitInLocale,
  {locale, products, texts, pairOf}: TargetContext,
): {readonly to: readonly Flagged[]; readonly toWas?: readonly Flagged[]; readonly findings: readonly PlacedFinding[]} {
  const pair = pairOf(state);
  const cut = (text: string, found: readonly PlacedFinding[]): readonly Flagged[] => {
    const published = publishedText(text, pair, 'target');
    // Places are those of the text as it stands in the file.
    return flag(texts.cut(published), published === text ? foundIn(found) : []);
  };
  if (was === now) return {to: cut(now, placed), findings: placed};
  const rules = {locale: locale.tag, wholeIn: wholeNames({products, replaced: state.patches})};
  const first = diffPieces(cut(was, placed), cut(now, []), rules);
  const kept = new Set(first.now.flatMap(({findings = []}) => findings));
  const findings = placed.filter((one, index) => kept.has(index) || !isMended(one, {was, now}));
  if (findings.length === placed.length) return {to: first.now, toWas: first.was, findings};
  const diff = diffPieces(cut(was, findings), cut(now, []), rules);
  return {to: diff.now, toWas: diff.was, findings};
}

/** Whether a text has nothing any more of what a finding is about. One that misses something, such as a full stop, is about nothing. */
function isMended({finding: {actual}, start, end}: PlacedFinding, {was, now}: Pick<Compared, 'was' | 'now'>): boolean {
  if (start === undefined || end === undefined) return false;
  const about = actual ?? was.slice(start, end);
  return about !== '' && !now.includes(about);
}

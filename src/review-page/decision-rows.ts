import type {Decision} from '../model/decision.js';
import type {ReviewFinding, ReviewPage, ReviewSentence, ReviewText} from '../model/review-page.js';

/** A row that a page makes: names, and that a translation is wrong without another one, are decided elsewhere. */
export type PageDecision = Decision & {readonly action: Exclude<Decision['action'], 'name' | 'reject'>};

/** Who decides, when, and why. */
export type Deciding = Pick<Decision, 'by' | 'at' | 'why'>;

/** What is decided of a sentence. */
export interface SentenceDecision {
  readonly action: 'confirm' | 'correct' | 'accept';
  /** The translation that counts, Markdown; absent for `accept`. */
  readonly text?: string;
}

/** The words of a text, without its marks. */
export function joined(text: ReviewText | undefined): string {
  return (text ?? []).map((part) => (typeof part === 'string' ? part : part.s)).join('');
}

/** Markdown of the English of a sentence. */
export function englishOf({en, enMd}: ReviewSentence): string {
  return enMd ?? joined(en);
}

/** Markdown of the translation that counts; nothing where there is none. */
export function translationOf({to, toMd}: ReviewSentence): string {
  return toMd ?? joined(to);
}

/** The rows for a decision on a sentence: one for each unit that its translation covers, as the commands write them. */
export function sentenceRows(
  {article, locale}: Pick<ReviewPage, 'article' | 'locale'>,
  sentence: ReviewSentence,
  {action, text}: SentenceDecision,
  {by, at, why}: Deciding,
): PageDecision[] {
  return sentence.units.map((unit, index) => {
    const [source = '', target = ''] = sentence.hashes[index] ?? [];
    const english = sentence.sources?.[index] ?? englishOf(sentence);
    return {article, unit, locale, source, target, action, english, text, why, by, at};
  });
}

/** The row that says of a finding that it is a false positive. */
export function dismissalRow(
  {locale}: Pick<ReviewPage, 'locale'>,
  {rule, source, target}: ReviewFinding,
  {by, at, why}: Deciding,
): PageDecision {
  return {locale, source, target, action: 'dismiss', finding: rule, why, by, at};
}

/** When something is decided, as the commands write it. */
export function decidedAt(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`;
}

/** What a decision is about, on its page: a newer one with the same name replaces it. */
export function sentenceName({units}: ReviewSentence): string {
  return `s ${units[0] ?? ''}`;
}

/** What a dismissal is about. */
export function findingName({rule, source, target}: ReviewFinding): string {
  return `f ${rule} ${source} ${target}`;
}

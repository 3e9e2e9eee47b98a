import {answerText, isEmpty, isLocale, toolText, type Answer, type ExchangeUnit} from '../exchange/index.js';
import {groupBy} from '../text/index.js';
import type {FoundSentence} from './find-sentences.js';

/** A sentence as it is exported today, with and without what people decided. */
export interface Exported {
  readonly unit: ExchangeUnit;
  /** Texts that an export may have given as its translation. */
  readonly targets: readonly string[];
  readonly sentence: FoundSentence;
}

/** What a person has made of a sentence. */
export interface Outcome {
  readonly answer: Answer;
  readonly sentence: FoundSentence;
  /** `confirm`: the text stands, and is looked at now. */
  readonly action: 'confirm' | 'correct';
  readonly text: string;
}

/** What became of all answers. */
export interface MatchedAnswers {
  readonly outcomes: readonly Outcome[];
  /** Sentences whose answer is that of the export, and those that were left open. */
  readonly same: number;
  readonly open: number;
  /** Of these the ones that a tool has dropped the flags of: nothing says whether somebody looked at them. */
  readonly unflagged: number;
  /** Answers that belong to no sentence, with the reason. */
  readonly unmatched: readonly {readonly answer: Answer; readonly why: string}[];
}

/** Finds the sentences of answers, article by article. */
export interface AnswerMatcher {
  /** Takes the sentences of an article in a locale. */
  readonly add: (locale: string, sentences: readonly Exported[]) => void;
  /** What became of all answers, when all articles were taken. */
  readonly finish: () => MatchedAnswers;
}

/** Sentences that an answer without a context may be for. */
interface Waiting extends Exported {
  readonly locale: string;
}

/**
 * Matches answers and sentences: by article and unit where the English is the same, else by the English alone. An answer of
 * a PO file is that of all sentences that were equal when it was written.
 *
 * @param isCleared whether texts that a tool has dropped the flags of were looked at.
 */
export function answerMatcher(answers: readonly Answer[], isCleared = false): AnswerMatcher {
  const byContext = groupBy(
    answers.filter(({context}) => context !== undefined),
    ({context}) => context ?? '',
  );
  const sources = new Set(answers.map((answer) => toolText(answerText(answer.source))));
  /** The sentence that each answer names. */
  const named = new Map<Answer, Exported>();
  const changed = new Map<Answer, string>();
  const found = new Map<string, {readonly one: Exported; readonly answers: Answer[]}>();
  const waiting: Waiting[] = [];
  /** The locales whose sentences an answer would be for. */
  const localesOf = new Map<Answer, Set<string>>();

  const take = (locale: string, one: Exported, answer: Answer): void => {
    const key = `${locale}\0${one.unit.context}`;
    const known = found.get(key) ?? {one, answers: []};
    found.set(key, known);
    known.answers.push(answer);
    localesOf.set(answer, (localesOf.get(answer) ?? new Set()).add(locale));
  };

  return {
    add(locale, sentences) {
      for (const one of sentences) {
        const {unit} = one;
        const source = toolText(unit.source);
        const own = (byContext.get(unit.context) ?? []).filter((answer) => isFor(answer, locale));
        const before = unit.previous && toolText(unit.previous.source);
        const fitting = own.filter((answer) => {
          const english = toolText(answerText(answer.source, unit));
          // A memory has the English that a translation was made from.
          return english === source || (english === before && isExported(one, answer));
        });
        for (const answer of own) if (!fitting.includes(answer)) changed.set(answer, unit.source);
        for (const answer of fitting) {
          named.set(answer, one);
          take(locale, one, answer);
        }
        if (fitting.length === 0 && sources.has(source)) waiting.push({...one, locale});
      }
    },
    finish() {
      const bySource = groupBy(waiting, ({unit}) => toolText(unit.source));
      const unmatched: {answer: Answer; why: string}[] = [];
      for (const answer of answers) {
        const like = named.get(answer);
        if (like && !answer.isForEqual) continue;
        const others = (bySource.get(toolText(answerText(answer.source))) ?? []).filter(({locale}) =>
          isFor(answer, locale),
        );
        const meant = like ? equalTo(like, others, answer) : meantBy(others, answer);
        if (Array.isArray(meant)) for (const one of meant) take(one.locale, one, answer);
        else if (!isEmpty(answer.target)) unmatched.push({answer, why: whyNot(answer, changed.get(answer), meant)});
      }
      // A text is of one language: where a file does not say which, it is of none.
      const isDoubtful = (answer: Answer): boolean => (localesOf.get(answer)?.size ?? 0) > 1;
      for (const answer of answers.filter(isDoubtful))
        if (!isEmpty(answer.target)) unmatched.push({answer, why: whichLocale(answer, localesOf.get(answer))});
      const sure = Array.from(found.values(), ({one, answers: own}) => ({
        one,
        answers: own.filter((answer) => !isDoubtful(answer)),
      })).filter(({answers: own}) => own.length > 0);
      return outcomesOf(sure, unmatched, isCleared);
    },
  };
}

function isFor({locale}: Answer, tag: string): boolean {
  return locale === undefined || isLocale(locale, tag);
}

/** Sentences that were equal to the one that an answer names, and so are not in the file. */
function equalTo(like: Exported, others: readonly Waiting[], answer: Answer): Waiting[] {
  return others.filter((one) => textsOf(one.unit) === textsOf(like.unit) && isPlaced(one.unit, answer));
}

/** The sentences of an answer that names none, or why that cannot be told. */
function meantBy(others: readonly Waiting[], answer: Answer): Waiting[] | 'none' | 'several' {
  const placed = answer.places.length > 0 ? others.filter(({unit}) => isPlaced(unit, answer)) : [];
  const meant = placed.length > 0 ? placed : [...others];
  if (meant.length === 0) return 'none';
  return new Set(meant.map(({unit}) => textsOf(unit))).size === 1 || placed.length > 0 ? meant : 'several';
}

/** Whether a sentence stands at one of the places of an answer; one without places may be for any. */
function isPlaced({place}: ExchangeUnit, {places}: Answer): boolean {
  return places.length === 0 || place === undefined || places.includes(`${place.file}:${place.line}`);
}

function textsOf({source, target, status, previous}: ExchangeUnit): string {
  return [toolText(source), toolText(target), status, previous?.source ?? ''].join('\0');
}

function whichLocale({locale}: Answer, tags: ReadonlySet<string> = new Set()): string {
  const said =
    locale === undefined ? 'the file does not say its language' : `the language \`${locale}\` is not one locale`;
  return `${said}, and the sentence is in ${Array.from(tags).sort().join(', ')}`;
}

function whyNot({context}: Answer, english: string | undefined, meant: 'none' | 'several'): string {
  if (english !== undefined) return `its English has changed to “${english}”`;
  if (meant === 'several')
    return 'its English stands in several sentences with different translations, and nothing says which';
  return context === undefined
    ? 'no sentence of these pages has its English'
    : `no sentence of these pages is \`${context}\` or has its English`;
}

function outcomesOf(
  found: readonly {readonly one: Exported; readonly answers: readonly Answer[]}[],
  unmatched: {answer: Answer; why: string}[],
  isCleared: boolean,
): MatchedAnswers {
  const outcomes: Outcome[] = [];
  let [same, open, unflagged] = [0, 0, 0];
  for (const {one, answers} of found) {
    const given = answers.filter(({target}) => !isEmpty(target));
    const changes = given.filter((answer) => !isExported(one, answer));
    const texts = new Set(changes.map((answer) => answerText(answer.target, one.unit)));
    const [answer] = changes;
    if (texts.size > 1)
      for (const other of changes)
        unmatched.push({answer: other, why: `\`${one.unit.context}\` has other answers, too`});
    else if (answer)
      outcomes.push({answer, sentence: one.sentence, action: 'correct', text: answerText(answer.target, one.unit)});
    else {
      const looked = given.find(({state}) => state === 'done' || (isCleared && state === 'unknown'));
      if (looked && isFuzzy(one.unit))
        outcomes.push({answer: looked, sentence: one.sentence, action: 'confirm', text: one.unit.target});
      else if (given.length === 0 || isFuzzy(one.unit)) {
        open++;
        if (given.some(({state, isForEqual}) => isForEqual && state === 'unknown')) unflagged++;
      } else same++;
    }
  }
  return {outcomes, same, open, unflagged, unmatched};
}

function isExported({targets, unit}: Exported, answer: Answer): boolean {
  const text = toolText(answerText(answer.target, unit));
  return targets.some((target) => toolText(target) === text);
}

/** Whether an export asks a translator to look at the text that it gives. */
function isFuzzy({status, target}: ExchangeUnit): boolean {
  return target !== '' && (status === 'patched' || status === 'stale');
}

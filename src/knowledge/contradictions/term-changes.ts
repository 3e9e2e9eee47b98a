import type {Article, Locale, Unit} from '../../model/index.js';
import {groupBy, isGrammar, localForm, withoutLiterals, words} from '../../text/index.js';
import type {ChangeContext, FoundChange} from './found.js';
import {saysOfCounts, type Reading} from './reading.js';
import {holderOf, momentOf} from './wordings.js';

/** The terms that were replaced throughout a version of an article, sentence by sentence. */
export function termChanges(context: ChangeContext): FoundChange[] {
  const {article, language} = context;
  const units = new Map(article.units.map((unit) => [unit.id, unit]));
  const formsOf = localForms(context);
  return article.changes.flatMap(({unit: id, hunks, from, to, after = ''}): FoundChange[] => {
    const own = units.get(id);
    const moment = momentOf(article, from, to);
    if (!own || !moment) return [];
    const pairs = groupBy(
      hunks
        .filter((hunk) => hunk.class === 'term')
        .map((hunk) => singular(hunk.before, hunk.after))
        .filter((pair) => isTerm(pair, language)),
      (pair) => pair.join('\0'),
    );
    return Array.from(pairs.values()).flatMap(([pair]): FoundChange[] => {
      if (!pair) return [];
      const [before, now] = pair;
      const {unit, holds} = holderOf(article, own, {source: after, first: to, last: to}, (english) =>
        has(english, now, language.tag),
      );
      const until = holds ? undefined : momentOf(article, lastOf(own, to), lastOf(own, to) + 1);
      return [
        {
          kind: 'term',
          about: now,
          now: {value: now, text: now, since: moment, ...(until && {until})},
          was: [{value: before, text: before, until: moment}],
          unit,
          version: to,
          isMeasured: false,
          read: ({text, locale: {tag}}) => saysTerm(text.toLowerCase(), pair, (term) => formsOf(term, tag)),
          readEnglish: (english) => ({
            says: [now, before].find((term) => has(english, term, language.tag)) ?? null,
          }),
        },
      ];
    });
  });
}

function lastOf({variants}: Unit, version: number): number {
  return variants.find(({first, last}) => first <= version && version <= last)?.last ?? version;
}

/** Both terms in lower case, and without the `s` of a plural that both have. */
function singular(before: string, after: string): [string, string] {
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  const isPlural = /\p{L}{2}s$/u.test(one) && /\p{L}{2}s$/u.test(other);
  const withoutS = (text: string): string => text.replace(/ies$/u, 'y').replace(/s$/u, '');
  return isPlural ? [withoutS(one), withoutS(other)] : [one, other];
}

/** Letters with which two forms of one word begin, and those that may follow. */
const stem = 4;
const ending = 4;

/** Whether two terms name things: words of grammar say the same otherwise, as do two forms of one word. */
function isTerm([one, other]: readonly [string, string], language: Locale): boolean {
  if ([one, other].some((text) => words(text, language.tag).some((word) => isGrammar(word, language)))) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same < stem || one.length - same > ending || other.length - same > ending;
}

function has(markdown: string, term: string, tag: string): boolean {
  const text = ` ${words(withoutLiterals(markdown), tag).join(' ').toLowerCase()}`;
  return text.includes(` ${words(term, tag).join(' ')}`);
}

function saysTerm(
  text: string,
  [before, now]: readonly [string, string],
  formOf: (term: string) => string | undefined,
): Reading | undefined {
  const [older, newer] = [formOf(before), formOf(now)];
  if (older === undefined || newer === undefined || older === newer) return undefined;
  // A form that holds the other one says nothing by itself.
  if (older.includes(newer) || newer.includes(older)) return undefined;
  const counted = (value: string, form: string) => ({
    value,
    found: text.split(form).length - 1,
    wanted: 0,
    text: form,
  });
  return saysOfCounts(counted(now, newer), [counted(before, older)]);
}

/** What the locales of an article say for terms, read from all its translations; nothing where that cannot be told. */
function localForms({article, language, localeOf}: ChangeContext): (term: string, tag: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const all = new Map<string, readonly {readonly source: string; readonly target: string}[]>();
  return (term, tag) => {
    const key = `${tag}\0${term}`;
    if (!known.has(key)) {
      const translations = all.get(tag) ?? translationsIn(article, tag);
      all.set(tag, translations);
      const having = translations.filter(({source}) => has(source, term, language.tag));
      const lacking = translations.filter((one) => !having.includes(one));
      const targets = (list: typeof translations): string[] => list.map(({target}) => target);
      known.set(key, localForm(term, targets(having), targets(lacking), localeOf(tag)));
    }
    return known.get(key);
  };
}

function translationsIn({units}: Article, tag: string): {source: string; target: string}[] {
  return units.flatMap(({variants, locales}) =>
    locales
      .filter(({locale}) => locale === tag)
      .flatMap(({translation, earlier}) => (translation ? [...earlier, translation] : earlier))
      .map(({target, variant}) => ({
        source: variants[variant]?.source ?? '',
        target: withoutLiterals(target).toLowerCase(),
      })),
  );
}

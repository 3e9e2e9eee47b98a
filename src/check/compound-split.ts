import type {Check, CheckContext, Locale, PageReport, Pair} from '../model/index.js';
import {isGrammar} from '../text/index.js';
import {longWords, stemsOf} from './parts/page-words.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'compound-split',
  description:
    'A compound is written as two words: its first part never stands alone, or the page writes the two as one elsewhere.',
  why: 'Two nouns beside each other mean two things; a search for the word finds neither.',
  severity: 'warning',
  itsType: 'misspelling',
  mqm: 'minor',
  silencedBy: [
    'answer-turned',
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'pair-broken',
    'markup-parity',
  ],
  examples: [
    {locale: 'de-DE', source: 'Open the settings page.', target: 'Öffnen Sie die Einstellungsseite.'},
    {
      locale: 'de-DE',
      source: 'Protect and monitor it.',
      target: 'Sicherheits- und Überwachungsdienst',
      note: 'The next word completes it.',
    },
    {locale: 'de-DE', source: 'See the Folder Ports.', target: 'Siehe Ordner Ports.', note: 'A name behind its kind.'},
    {
      locale: 'de-DE',
      source: 'Check the settings page.',
      target: 'Prüfen Sie die Einstellungs Seite.',
      reports: ['Einstellungs Seite'],
    },
    {
      locale: 'de-DE',
      source: 'Open the mail flow rules.',
      target: 'Öffnen Sie die Nachrichtenfluss Regeln.',
      others: [{source: 'The mail flow rule is old.', target: 'Die Nachrichtenflussregel ist alt.'}],
      reports: ['Nachrichtenfluss Regeln'],
    },
    {
      locale: 'nl-NL',
      source: 'Plan the meetings there.',
      target: 'Plan daar de meetings samen.',
      note: 'A word of the source.',
    },
    {
      locale: 'de-DE',
      source: 'Number of user complaints',
      target: 'Anzahl der Benutzer Beschwerden',
      reports: ['Benutzer Beschwerden'],
    },
    {locale: 'de-DE', source: 'To synchronize user folders', target: 'So synchronisieren Sie Benutzerordner'},
    {
      locale: 'nl-NL',
      source: 'Open the security centre.',
      target: 'Open het beveiligings centrum.',
      reports: ['beveiligings centrum'],
    },
    {
      locale: 'sv-SE',
      source: 'Open the mail server.',
      target: 'Öppna e-post servern.',
      others: [{source: 'The mail server is old.', target: 'Epostservern är gammal.'}],
      note: 'With a hyphen it is another word.',
    },
  ],
  runPage(page, context) {
    const {compounds} = context.locale;
    if (!compounds) return [];
    const pattern = pairsOf(context.locale);
    let known: ReadonlySet<string> | undefined;
    return page.pairs.flatMap((pair): PageReport[] => {
      if (pair.source === pair.target || pair.target.trim() === '') return [];
      const text = prose(pair.target, context.inline(pair.target));
      for (const {1: first = '', 2: second = '', index} of text.matchAll(pattern)) {
        if (pair.target.slice(index, index + first.length + second.length + 1) !== `${first} ${second}`) continue;
        if (isOfSource(first, second, pair)) continue;
        if (
          isPart(first, context.locale) ||
          (index > 2 && isOfName(first, second, pair, context)) ||
          isJoined(first, second, (known ??= longWords(page, context)), context)
        )
          return [toReport(pair, `${first} ${second}`, index)];
      }
      return [];
    });
  },
};
export default check;

const patterns = new WeakMap<Locale, RegExp>();

/** Two words beside each other that may be one, where nouns have capitals two with capitals, else two without. */
function pairsOf(locale: Locale): RegExp {
  let known = patterns.get(locale);
  if (!known) {
    const first = locale.compounds?.capital ? String.raw`\p{Lu}[\p{L}-]{2,50}` : String.raw`\p{L}{3,50}`;
    known = new RegExp(String.raw`(?<![\p{L}\p{N}_.@/-])(${first})(?= (\p{L}{4,50})(?![\p{L}\p{N}_@]))`, 'gu');
    patterns.set(locale, known);
  }
  return known;
}

/** Whether the source has the first word, or both: names and words that stay. */
function isOfSource(first: string, second: string, {source}: Pair): boolean {
  const lower = source.toLowerCase();
  // The end of a word may be a word of the source, too: `mailings`.
  const end = first.toLowerCase().slice(-8).replace(/s$/, '');
  return lower.includes(end) || lower.includes(`${first} ${second}`.toLowerCase());
}

/** Whether a word never stands alone. */
function isPart(word: string, {compounds}: Locale): boolean {
  return (compounds?.parts ?? []).some((part) =>
    part.startsWith('-') ? word.length > part.length + 2 && word.endsWith(part.slice(1)) : word === part,
  );
}

/** Most words of the name of a thing, as in headings and cells. */
const nameWords = 7;

/**
 * Whether two nouns with capitals stand in a short text whose source is no sentence, and names nothing: `Number of user
 * complaints`. In sentences two nouns meet in other ways, too.
 */
function isOfName(first: string, second: string, {source}: Pair, {locale}: CheckContext): boolean {
  if (!locale.compounds?.capital || !/^\p{Lu}/u.test(second) || /[.:;?!*"'<]/.test(source)) return false;
  const [, ...words] = source.trim().split(/\s+/);
  if (words.length < 1 || words.length >= nameWords || words.some((word) => /\p{Lu}/u.test(word))) return false;
  const address = [...(locale.address?.formal ?? []), ...(locale.address?.informal ?? [])];
  // Adjectives of names end so, and have a capital, too.
  if (source.toLowerCase().includes(second.slice(0, 5).toLowerCase())) return false;
  const isNoun = (word: string): boolean =>
    !/e$|ische[nrms]$/.test(word) && !isGrammar(word, locale) && !address.includes(word);
  return isNoun(first) && !address.includes(second) && !isGrammar(second, locale);
}

/** Whether the page writes two words as one. */
function isJoined(first: string, second: string, known: ReadonlySet<string>, {locale}: CheckContext): boolean {
  const {compounds} = locale;
  if (!compounds || /^\p{Lu}/u.test(second) !== (compounds.capital ?? false)) return false;
  if (first.length + second.length < 9 || isGrammar(first, locale) || isGrammar(second, locale)) return false;
  return compounds.joins.some((join) => {
    const stems = stemsOf(first + join + second);
    // Where nouns have no capital, a verb may stand behind one, and only the whole word tells.
    return compounds.capital ? stems.some((stem) => known.has(stem)) : known.has(`${stems[0] ?? ''}.`);
  });
}

function toReport(pair: Pair, actual: string, start: number): PageReport {
  return {
    pair,
    message: `Unexpected \`${actual}\`, expected one word`,
    actual,
    start,
    end: start + actual.length,
  };
}

import type {Check, Locale, Report} from '../model/index.js';
import {literal} from '../text/index.js';
import {elisionBeforeConsonant} from './parts/elisions.js';
import {prose} from './parts/prose.js';
import {replaced} from './parts/replaced.js';

const check: Check = {
  id: 'word-form',
  description:
    'A word is written as the language never writes it: a known slip of machines, a noun without its capital, half a word glued to `and`, or a vowel that is left out before a consonant.',
  why: 'It is a habit of the machine: once seen, it is mended in all places.',
  severity: 'warning',
  itsType: 'misspelling',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Send an email.', target: 'Senden Sie eine E-Mail-Nachricht.'},
    {
      locale: 'de-DE',
      source: 'Send an email.',
      target: 'Senden Sie eine e-Mail-Nachricht.',
      reports: ['e-Mail'],
      fixed: 'Senden Sie eine E-Mail-Nachricht.',
    },
    {
      locale: 'de-DE',
      source: 'Turn on the monitoring.',
      target: 'Aktivieren Sie die überwachung.',
      reports: ['überwachung'],
    },
    {locale: 'de-DE', source: 'It is young.', target: 'Es ist jung.', note: 'Too short to be a noun made of a verb.'},
    {
      locale: 'de-DE',
      source: 'Send the email.',
      target: 'Senden Sie die e-Mail.',
      others: [{source: 'Delete the email.', target: 'Löschen Sie die e-Mail.'}],
      reports: ['e-Mail'],
      fixed: 'Senden Sie die E-Mail.',
    },
    {locale: 'nl-NL', source: 'Send an email.', target: 'Verzend een e-mail.'},
    {locale: 'sv-SE', source: 'Input and output ports', target: 'In- och utportar'},
    {
      locale: 'de-DE',
      source: 'The client and server ports',
      target: 'Die Client-und Serverports',
      reports: ['Client-und'],
      fixed: 'Die Client- und Serverports',
    },
    {
      locale: 'fr-FR',
      source: 'Open the Task Manager.',
      target: 'Ouvrez l’Gestionnaire des tâches.',
      reports: ['l’Gestionnaire'],
    },
    {
      locale: 'fr-FR',
      source: 'Use the SQL of the explorer.',
      target: 'Utilisez l’SQL de l’explorateur d’hôtes.',
      note: 'Before a vowel, an H, and letters that are spelled out.',
    },
  ],
  run({source, target}, {inline, locale}) {
    const forms = formsOf(locale);
    if (source === target) return [];
    const elided = elisionOf(target, locale, () => prose(target, inline(target)));
    if (!forms || !mayHold(target, forms)) return elided;
    const found = Array.from(prose(target, inline(target)).matchAll(forms.pattern))
      .filter(([actual]) => !source.includes(actual))
      .map(({0: actual, index}) => toReport(actual, index, locale));
    return [...elided, ...found];
  },
};
export default check;

/** A word that lost its vowel before a consonant; what is right may be another gender, too. */
function elisionOf(target: string, locale: Locale, text: () => string): Report[] {
  const place = elisionBeforeConsonant(target, locale) && elisionBeforeConsonant(text(), locale);
  if (!place) return [];
  const actual = target.slice(place.start, place.end);
  return [{message: `Unexpected \`${actual}\`: a consonant follows the apostrophe`, actual, ...place}];
}

/** Forms that a locale has, and what a text must hold for any of them. */
interface Forms {
  readonly pattern: RegExp;
  /** A slip, or a hyphen glued to a word that joins. */
  readonly fragments: readonly string[];
  /** What a noun ends with that is written in small letters. */
  readonly endings: readonly string[];
}

const known = new WeakMap<Locale, Forms>();

/** Words between the halves of `input and output ports`, where the first half ends in a hyphen. */
function joinsOf({compounds, joiningWords}: Locale): readonly string[] {
  return compounds ? joiningWords : [];
}

/** Forms that the locale lists, nouns in small letters of seven or more, and half words glued to the next; none where it has none of them. */
function formsOf(locale: Locale): Forms | undefined {
  let forms = known.get(locale);
  if (!forms) {
    const slips = Object.keys(locale.misspelt);
    const {nounEndings} = locale;
    if (slips.length + nounEndings.length + joinsOf(locale).length === 0) return undefined;
    const before = String.raw`(?<![\p{L}\p{M}\p{N}_.@/\\$#])`;
    const after = String.raw`(?![\p{L}\p{M}\p{N}_@/]|\.\p{L})`;
    const noun = String.raw`(?<!-)\p{Ll}{4,40}(?:${[...nounEndings, '(?!)'].join('|')})`;
    const half = String.raw`\p{L}[\p{L}\p{M}]{1,40}-(?:${[...joinsOf(locale), '(?!)'].map(literal).join('|')})(?=\s)`;
    forms = {
      pattern: new RegExp(`${before}(?:${[...slips.map(literal), noun, half].join('|')})${after}`, 'gu'),
      fragments: [...slips, ...joinsOf(locale).map((word) => `-${word} `)],
      // A longer ending that has another one in it is found with that.
      endings: nounEndings.filter((long) => !nounEndings.some((other) => other !== long && long.includes(other))),
    };
    known.set(locale, forms);
  }
  return forms;
}

/** Tells cheaply whether a text may hold a form: a slip, a glued half, or a long word in small letters that ends as nouns do. */
function mayHold(target: string, {fragments, endings}: Forms): boolean {
  for (const fragment of fragments) if (target.includes(fragment)) return true;
  for (const ending of endings)
    for (let at = target.indexOf(ending); at !== -1; at = target.indexOf(ending, at + 1))
      if (isSmallNoun(target, at)) return true;
  return false;
}

/** Whether an ending of a noun, or the beginning of one, is near the end of a long word in small letters. */
function isSmallNoun(target: string, at: number): boolean {
  const start = target.lastIndexOf(' ', at) + 1;
  const space = target.indexOf(' ', at);
  const end = space === -1 ? target.length : space;
  const letter = target.charAt(start);
  return end - start >= 7 && end - at <= 12 && letter === letter.toLowerCase();
}

function toReport(actual: string, start: number, {misspelt}: Locale): Report {
  const hyphen = actual.indexOf('-') + 1;
  const apart = hyphen > 0 ? `${actual.slice(0, hyphen)} ${actual.slice(hyphen)}` : undefined;
  const expected = misspelt[actual] ?? apart ?? actual.charAt(0).toUpperCase() + actual.slice(1);
  const report = replaced(actual, start, expected);
  // A noun may have lost more than its capital: `nführung`.
  return (apart ?? misspelt[actual]) === undefined ? {...report, fix: undefined} : report;
}

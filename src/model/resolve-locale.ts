import type {Locale, LocaleFile} from './locale.js';

const empty: Locale = {
  tag: 'und',
  name: 'Undetermined',
  scripts: [],
  direction: 'ltr',
  spaceless: false,
  spacedHyphens: false,
  sentenceGap: ' ',
  decimal: ['.'],
  group: [','],
  digits: [],
  multipliers: {},
  numberWords: {},
  tensAndUnits: undefined,
  numberJoiners: [],
  numberedWords: [],
  articles: [],
  impliedNumbers: {},
  units: {},
  yearsAhead: 0,
  functionWords: [],
  leadingWords: [],
  setPhrases: [],
  attaches: [],
  compounds: undefined,
  misspelt: {},
  nounEndings: [],
  splitWords: undefined,
  loneVerbs: [],
  labelMarks: [],
  prepositions: undefined,
  nounsBeforeNames: {},
  elisions: [],
  prefixes: [],
  saidTwice: [],
  abbreviations: [],
  errorWords: [],
  versionWords: [],
  stopWords: [],
  joiningWords: [],
  entryWords: {},
  quotes: [],
  brackets: [],
  terminal: {},
  spaceBefore: [],
  negation: [],
  denials: [],
  answers: undefined,
  noSuch: [],
  address: undefined,
  forbidden: {},
};

/** One object for a tag: what else is made for a locale is kept by it. */
const resolved = new WeakMap<ReadonlyMap<string, LocaleFile>, Map<string, Locale>>();

/**
 * Looks a locale up and fills it in from what it extends.
 *
 * @param tag any BCP 47 tag; an unknown one falls back to its language, then to what ICU knows.
 * @param files locale files by tag.
 * @throws {Error} when files extend each other in a circle or extend a file that does not exist.
 */
export function resolveLocale(tag: string, files: ReadonlyMap<string, LocaleFile>): Locale {
  const known = resolved.get(files) ?? new Map<string, Locale>();
  resolved.set(files, known);
  const locale = known.get(tag) ?? fillIn(tag, files);
  known.set(tag, locale);
  return locale;
}

function fillIn(tag: string, files: ReadonlyMap<string, LocaleFile>): Locale {
  const chain: LocaleFile[] = [];
  let file = files.get(tag) ?? files.get(tag.split('-')[0] ?? '');
  while (file) {
    if (chain.includes(file)) throw new Error(`Cannot resolve locale \`${tag}\`: \`${file.tag}\` extends itself`);
    chain.unshift(file);
    if (file.extends === undefined) break;
    const parent = files.get(file.extends);
    if (!parent)
      throw new Error(`Cannot resolve locale \`${tag}\` without \`${file.extends}\`, which \`${file.tag}\` extends`);
    file = parent;
  }
  const own: Partial<Locale> = {};
  for (const one of chain) Object.assign(own, one);
  const filled: Locale & Pick<LocaleFile, 'extends' | '$schema'> = {
    ...empty,
    ...fromIcu(tag),
    ...own,
    tag,
  };
  delete filled.extends;
  delete filled.$schema;
  return filled;
}

/** What ICU knows of a tag: number marks, direction is left to `scripts`. An invalid tag gives nothing. */
function fromIcu(tag: string): Partial<Locale> {
  try {
    const parts = new Intl.NumberFormat(tag, {useGrouping: true}).formatToParts(1234567.8);
    const find = (type: string): string[] =>
      parts
        .filter((part) => part.type === type)
        .slice(0, 1)
        .map((part) => part.value);
    return {decimal: find('decimal'), group: find('group')};
  } catch {
    return {};
  }
}

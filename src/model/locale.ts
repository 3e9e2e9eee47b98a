import {z} from 'zod';

/** A pair of opening and closing marks. */
const marksSchema = z.tuple([z.string(), z.string()]);

/** What stands around the sentences of an entry on its page. */
export const entryWordsSchema = z.strictObject({
  causes: z.string(),
  prerequisites: z.string(),
  fixes: z.string(),
  notes: z.string(),
  examples: z.string(),
  other: z.string(),
  seeAlso: z.string(),
  changes: z.string(),
  related: z.string(),
  sources: z.string(),
  removed: z.string().describe('Said of an error that no page explains any more.'),
  stale: z.string().describe('Said of sentences whose English has changed since.'),
  english: z.string().describe('Said of sentences that stand in English.'),
});
export type EntryWords = z.infer<typeof entryWordsSchema>;

/**
 * What is known about a language, one JSON file per BCP 47 tag in `locales/`.
 * Everything but the tag is optional: what a file leaves out comes from the file it `extends`, then from `und`.
 */
export const localeFileSchema = z.strictObject({
  $schema: z.string().optional(),
  tag: z.string(),
  extends: z.string().optional().describe('Tag of the file to inherit from.'),
  name: z.string().optional().describe('English name of the language.'),
  scripts: z
    .array(z.string())
    .optional()
    .describe('ISO 15924 codes of the scripts it is written in, as Unicode `Script` values, e.g. `Han`.'),
  direction: z.enum(['ltr', 'rtl']).optional(),
  spaceless: z.boolean().optional().describe('Written without spaces between words.'),
  spacedHyphens: z
    .boolean()
    .optional()
    .describe(
      'A hyphen that joins a word to a phrase of several words has a space before it: `Microsoft Azure -portaali`.',
    ),
  sentenceGap: z.string().optional().describe('What stands between two sentences of a paragraph.'),
  decimal: z.array(z.string()).optional().describe('Marks that separate decimals.'),
  group: z.array(z.string()).optional().describe('Marks that separate groups of digits.'),
  digits: z
    .array(z.string().length(10))
    .optional()
    .describe('Other digits in use, each as a string of ten from zero to nine.'),
  multipliers: z
    .record(z.string(), z.number())
    .optional()
    .describe('Characters after a number that multiply it, such as 万.'),
  numberWords: z
    .record(z.string(), z.number())
    .optional()
    .describe('Words that are a number and nothing else, lower case: where one of them changes, a value changes.'),
  tensAndUnits: z
    .strictObject({first: z.enum(['tens', 'units']), between: z.array(z.string()), from: z.int().optional()})
    .optional()
    .describe(
      'How words for tens and for units make a number: which comes first, what may stand between them, and from which tens on, by default 20.',
    ),
  numberJoiners: z
    .array(z.string())
    .optional()
    .describe('Words that may stand before the last part of a spelled number, lower case: `two hundred and five`.'),
  numberedWords: z
    .array(z.string())
    .optional()
    .describe('Words before the ordinal of a step, a figure or a table, lower case, as in `Step 4`.'),
  articles: z
    .array(z.string())
    .optional()
    .describe('Words that stand for one before a unit, as in `a day`, lower case.'),
  impliedNumbers: z
    .record(z.string(), z.number())
    .optional()
    .describe('Words that may stand for a number of the other side: ordinals, months, `both`; lower case.'),
  units: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Words and symbols for units beside those that ICU has, lower case, to the name of the unit; one of three letters or more stands for every word that begins with it.',
    ),
  yearsAhead: z
    .number()
    .optional()
    .describe('Years by which the years of another calendar in use are ahead, such as 543.'),
  functionWords: z
    .array(z.string())
    .optional()
    .describe('Commonest words that carry grammar rather than meaning, lower case.'),
  leadingWords: z
    .array(z.string())
    .optional()
    .describe('Articles, conjunctions and prepositions that no phrase and no sentence ends with, lower case.'),
  setPhrases: z
    .array(z.string())
    .optional()
    .describe('Phrases that begin with a small word and are one thing, such as the name of a value, lower case.'),
  attaches: z
    .array(z.enum(['before', 'after']))
    .optional()
    .describe('Where small words and endings are written next to a name without a space.'),
  compounds: z
    .strictObject({
      joins: z
        .array(z.string())
        .describe('What stands between the two parts of a compound; an empty text for nothing.'),
      capital: z.boolean().optional().describe('Whether nouns have a capital, so that two nouns in a row can be told.'),
      parts: z.array(z.string()).optional().describe('First parts that never stand alone; `-ungs` ends one.'),
      owners: z
        .array(z.string())
        .optional()
        .describe('Words behind which a first part is a noun that owns the next one, lower case: `en ändrings datum`.'),
    })
    .optional()
    .describe('How nouns are joined into one word, where two of them in a row are mostly a mistake.'),
  misspelt: z
    .record(z.string(), z.string())
    .optional()
    .describe('Spellings that machines fall into, to the right one; also where a compound goes on with a hyphen.'),
  nounEndings: z
    .array(z.string())
    .optional()
    .describe('Ends of words that only nouns have, where nouns have a capital.'),
  splitWords: z
    .strictObject({
      pieces: z
        .array(z.string())
        .describe('Words in pieces; a space at an edge is one that has to be there, those inside have not.'),
      verbs: z.array(z.string()).describe('Verbs that are written with the noun before them.'),
      adverbs: z.array(z.string()).describe('Words before such a verb that are no nouns.'),
      endings: z.array(z.string()).describe('Last syllables of words before such a verb that are no nouns either.'),
      nouns: z.array(z.string()).describe('Nouns with such a syllable at their end.'),
    })
    .optional()
    .describe('Words that machines write in two, where the language has no space.'),
  loneVerbs: z
    .array(z.string())
    .optional()
    .describe('Verbs that make no sentence with nothing but a link before them.'),
  labelMarks: z
    .array(marksSchema)
    .optional()
    .describe('Marks that set off the name of a button or a page as bold type does.'),
  prepositions: z
    .strictObject({
      words: z.array(z.string()),
      before: z.array(z.string()).optional().describe('Verbs that never follow one of the words.'),
      behind: z.array(z.string()).optional().describe('What one of the words never follows, where they stand behind.'),
      lone: z
        .array(z.string())
        .optional()
        .describe('Phrases that miss what belongs before them, or have it behind them.'),
    })
    .optional()
    .describe('Small words that need another one beside them, lower case.'),
  nounsBeforeNames: z
    .record(z.string(), z.string())
    .optional()
    .describe('What names in programs are called, from the English noun, in languages that put it before the name.'),
  elisions: z
    .array(z.string())
    .optional()
    .describe('Words that an apostrophe joins to the next word, which begins with a vowel, lower case: `l`, `dell`.'),
  prefixes: z
    .array(z.string())
    .optional()
    .describe('What begins words, and a dictionary does not have with all of them; lower case.'),
  saidTwice: z
    .array(z.string())
    .optional()
    .describe('Words of four letters or more that stand twice in a row on purpose, lower case.'),
  abbreviations: z
    .array(z.string())
    .optional()
    .describe('Abbreviations whose full stops do not end a sentence, in any case; a space in one may be missing.'),
  errorWords: z
    .array(z.string())
    .optional()
    .describe(
      'Words for an error or its code before a number, in a text that somebody looks up. Those of English stand in the families of codes, finer.',
    ),
  versionWords: z
    .array(z.string())
    .optional()
    .describe('Words before the number of a version, a build or an extension, lower case: such a number is no code.'),
  stopWords: z
    .array(z.string())
    .optional()
    .describe(
      'Words that say nothing of an error in a text that somebody looks up, beside `functionWords`: particles, words of questions and of asking for help; lower case.',
    ),
  joiningWords: z.array(z.string()).optional().describe('Words for `and` and `or`, between codes.'),
  entryWords: entryWordsSchema.partial().optional().describe('Headings and notes on the page of an error.'),
  quotes: z.array(marksSchema).optional(),
  brackets: z.array(marksSchema).optional(),
  terminal: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('Source mark at the end of a sentence to the marks that render it.'),
  spaceBefore: z.array(z.string()).optional().describe('Marks with a space before them.'),
  negation: z
    .array(z.string())
    .optional()
    .describe(
      'Words that negate, or limit as much as a negation does, lower case; `un-` begins a word, `-los` ends one, `-me-` stands anywhere in one.',
    ),
  denials: z
    .array(z.string())
    .optional()
    .describe('The plainest negations, lower case: where the source has none of any kind, they turn it round.'),
  answers: z
    .strictObject({yes: z.array(z.string()), no: z.array(z.string())})
    .optional()
    .describe('What a cell of a table says for yes and for no, lower case.'),
  noSuch: z.array(z.string()).optional().describe('Words that say that something does not exist, lower case.'),
  address: z.strictObject({formal: z.array(z.string()), informal: z.array(z.string())}).optional(),
  forbidden: z
    .record(z.string(), z.string())
    .optional()
    .describe('Forms of another variety to the form expected here.'),
});
export type LocaleFile = z.infer<typeof localeFileSchema>;

/** Locale data with everything filled in. */
export type Locale = Required<Omit<LocaleFile, '$schema' | 'extends' | Absent>> & Pick<LocaleFile, Absent>;

/** What some languages do not have. */
export type Absent = 'address' | 'answers' | 'compounds' | 'prepositions' | 'splitWords' | 'tensAndUnits';

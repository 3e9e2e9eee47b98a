/** Words of languages that tell what a number is in a text. */
export interface CodeWords {
  /** Whether a text ends in a word for an error, so that the code after it is one. */
  readonly namesError: (before: string) => boolean;
  /** Whether a text has a word for an error in its last sentence, with other words behind it. */
  readonly speaksOfError: (before: string) => boolean;
  /** Whether a text ends in a word for a version, so that the number after it is no code; with other words behind it where asked. */
  readonly namesVersion: (before: string, behind?: 'words') => boolean;
  /** Whether a text may stand between two codes of which one is named: `4.4.312, 4.4.315 and 4.4.316`, `400/401 errors`. */
  readonly joins: (between: string) => boolean;
  /** As above, with marks of Markdown: between the codes that a cell or an item begins with. */
  readonly follows: (between: string) => boolean;
}

/** What is known of a language, as far as codes are concerned; words in lower case. */
export interface CodeLanguage {
  readonly errorWords?: readonly string[] | undefined;
  readonly joiningWords?: readonly string[] | undefined;
  readonly versionWords?: readonly string[] | undefined;
}

/** Scripts whose words are written without spaces between them. */
const touching = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const letter = /[\p{L}\p{M}\p{N}]$/u;
const startsWithLetter = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The words of all given languages together: the language of a text that is looked up is not known.
 * They are compared one by one: a pattern of all of them takes longer to compile than a lookup takes.
 */
export function codeWords(languages: Iterable<CodeLanguage>): CodeWords {
  const all = Array.from(languages);
  const errors = [...new Set(all.flatMap(({errorWords = []}) => errorWords))];
  const versions = [...new Set(all.flatMap(({versionWords = []}) => versionWords))];
  const joining = new Set(all.flatMap(({joiningWords = []}) => joiningWords));
  const isJoining = (word: string): boolean => joining.has(word.trim().toLowerCase());
  return {
    namesError(before) {
      const text = withoutEnd(before, marks).toLowerCase();
      return errors.some((word) => endsIn(text, word));
    },
    speaksOfError(before) {
      const text = lastSentence(before);
      return errors.some((word) => hasWord(text, word));
    },
    namesVersion(before, behind) {
      const text = withoutEnd(before, marks).toLowerCase();
      if (versions.some((word) => endsIn(text, word) || (word.length > 4 && text.endsWith(word)))) return true;
      if (behind === undefined) return false;
      const [last = ''] = /[^\d.;!?。]{0,40}$/u.exec(text) ?? [];
      return versions.some((word) => word.length > 1 && hasWord(last, word));
    },
    joins(between) {
      const rest = between.replace(/^[\s,]+/, '');
      return rest === '' || rest === '/' || (/\s$/.test(rest) && isJoining(rest));
    },
    follows(between) {
      const rest = between.replace(/^[\s,;/*_`]+/, '');
      return rest === '' || (/[\s*_`]$/.test(rest) && isJoining(withoutEnd(rest, /[\s*_`]/)));
    },
  };
}

const marks = /[\s:=#(“"'*]/;

/** Whether a text ends in a word, and not just in its letters. */
function endsIn(text: string, word: string): boolean {
  return text.endsWith(word) && (touching.test(word) || !letter.test(text.slice(0, -word.length)));
}

/** Whether a text has a word, in scripts with spaces as a whole. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (touching.test(word) || (!letter.test(text.slice(0, at)) && !startsWithLetter.test(text.slice(end))))
      return true;
  }
  return false;
}

function lastSentence(text: string): string {
  return text
    .slice(Math.max(...['. ', '! ', '? ', '。', '！', '？'].map((end) => text.lastIndexOf(end)), -1) + 1)
    .toLowerCase();
}

/** A text without the marks at its end. */
function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

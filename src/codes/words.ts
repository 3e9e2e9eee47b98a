/** Words of languages that tell what a number is in a text. */
export interface CodeWords {
  /** Whether a text ends in a word for an error, so that the code after it is one. */
  readonly namesError: (before: string) => boolean;
  /** Whether a text may stand between two codes of which one is named: `4.4.312, 4.4.315 and 4.4.316`, `400/401 errors`. */
  readonly joins: (between: string) => boolean;
  /** As above, with marks of Markdown: between the codes that a cell or an item begins with. */
  readonly follows: (between: string) => boolean;
}

/** What is known of a language, as far as codes are concerned; words in lower case. */
export interface CodeLanguage {
  readonly errorWords?: readonly string[] | undefined;
  readonly joiningWords?: readonly string[] | undefined;
}

/** Scripts whose words are written without spaces between them. */
const touching = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const letter = /[\p{L}\p{M}\p{N}]$/u;

/**
 * The words of all given languages together: the language of a text that is looked up is not known.
 * They are compared one by one: a pattern of all of them takes longer to compile than a lookup takes.
 */
export function codeWords(languages: Iterable<CodeLanguage>): CodeWords {
  const all = Array.from(languages);
  const errors = [...new Set(all.flatMap(({errorWords = []}) => errorWords))];
  const joining = new Set(all.flatMap(({joiningWords = []}) => joiningWords));
  const isJoining = (word: string): boolean => joining.has(word.trim().toLowerCase());
  return {
    namesError(before) {
      const text = withoutEnd(before, /[\s:=#(“"'*]/).toLowerCase();
      return errors.some(
        (word) => text.endsWith(word) && (touching.test(word) || !letter.test(text.slice(0, -word.length))),
      );
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

/** A text without the marks at its end. */
function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

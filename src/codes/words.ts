/** Words of languages that tell what a number is in a text. */
export interface CodeWords {
  /** Matches a text that ends in a word for an error, so that the code after it is one. */
  readonly error: RegExp;
  /** Matches what may stand between two codes of which one is named: `4.4.312, 4.4.315 and 4.4.316`, `400/401 errors`. */
  readonly joining: RegExp;
  /** As above, with marks of Markdown: between the codes that a cell or an item begins with. */
  readonly following: RegExp;
}

/** What is known of a language, as far as codes are concerned. */
export interface CodeLanguage {
  readonly errorWords?: readonly string[] | undefined;
  readonly joiningWords?: readonly string[] | undefined;
}

/** The words of all given languages together: nobody says in which language a text is that is looked up. */
export function codeWords(languages: Iterable<CodeLanguage>): CodeWords {
  const all = Array.from(languages);
  const error = either(all.flatMap(({errorWords = []}) => errorWords));
  const joining = either(all.flatMap(({joiningWords = []}) => joiningWords));
  return {
    error: new RegExp(String.raw`${error}[\s:=#(“"'*]*$`, 'iu'),
    joining: new RegExp(String.raw`^[\s,]*(?:/|${joining}\s+)?$`, 'iu'),
    following: new RegExp(String.raw`^[\s,;/*_\x60]*(?:${joining}[\s*_\x60]+)?$`, 'iu'),
  };
}

/** Scripts whose words stand beside each other without a space. */
const touching = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** One pattern for several whole words; it never matches where there is none. */
function either(words: readonly string[]): string {
  const patterns = [...new Set(words)].map((word) => {
    const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
    return touching.test(word) ? literal : String.raw`(?<![\p{L}\p{M}\p{N}])${literal}`;
  });
  return `(?:${[...patterns, '(?!)'].join('|')})`;
}

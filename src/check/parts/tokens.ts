import {formulasIn, hasFormula, mayBeFormula} from './formulas.js';
import {
  exactly,
  inCapitals,
  inCase,
  isCallKept,
  isDense,
  isFileKept,
  isInOnePiece,
  isNameKept,
  isPlaceholderKept,
  stands,
  unspaced,
  whole,
} from './kept-tokens.js';

/** A stretch of a source that is the same in every language. */
export interface Token {
  readonly text: string;
  /**
   * Whether a translation has it.
   *
   * @param target the translation without escapes, and `folded` the same in lower case.
   */
  readonly isKept: (target: string, folded: string) => boolean;
}

interface TokenKind {
  /** Characters of which a text has to hold one; `0` stands for any digit, `A` for a capital behind a small letter, a full stop for one before a letter or digit. */
  readonly marks: string;
  /** What it has to hold besides, cheaply told: most texts have no tokens. */
  readonly needs?: string | RegExp;
  readonly pattern: RegExp;
  /** In any case, where it does not say otherwise. */
  readonly isKept?: (token: string, target: string, folded: string) => boolean;
}

const extensions =
  'bat|cer|cmd|config|cs|css|csv|dll|docx?|exe|html?|ini|js|json|log|md|msi|pfx|ps1|psd1|pst|py|reg|sys|ts|txt|vbs|xlsx?|xml|ya?ml|zip';
/** Nothing before it that belongs to it, such as the one asterisk of `*.log`; two of them begin bold text. */
const alone = String.raw`(?<![\p{L}\p{N}_@./\\-]|(?<!\*)\*)`;

/**
 * What must stand in a translation as it stands in the source: status codes and versions of three parts, IP addresses,
 * GUIDs, hexadecimal codes, article numbers, mail addresses, environment variables, paths, cmdlets, files, formulas,
 * language tags, media types, names of languages with a mark, and names as programs have them.
 */
const kinds: readonly TokenKind[] = [
  {marks: '.', pattern: /(?<![\w.])\d{1,5}(?:\.\d{1,5}){2,4}(?:\/\d{1,3})?(?![\w.]*\d)/g},
  {marks: '-', needs: /-[\da-f]{4}-/i, pattern: /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi},
  {marks: '0', needs: '0x', pattern: /\b0x[\da-f]{2,16}\b/gi},
  {marks: '0', needs: 'KB', pattern: /\bKB\d{5,8}\b/g},
  {marks: '@', pattern: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g},
  {marks: '%', pattern: /%\w{2,40}%/g},
  {marks: '%', pattern: /(?<![\p{L}\p{N}%])%[cdfsuxX](?![\p{L}\p{N}])/gu, isKept: exactly},
  {marks: '{', pattern: /(?<![$\w])\{\d{1,2}\}/g, isKept: exactly},
  {marks: '$', pattern: /(?<![\w$\\])\$[A-Z]\w+(?::\w+)?(?![\w$])/gi, isKept: inCapitals},
  {
    marks: '-',
    needs: /(?:^|\W)-/,
    pattern: /(?<![\p{L}\p{N}\p{P}])(?:--[a-z][a-z\d]*(?:-[a-z\d]+)*|-[A-Za-z])(?![\p{L}\p{N}_-])/gu,
    isKept: exactly,
  },
  {
    marks: '-',
    needs: 'T',
    pattern: /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
    isKept: exactly,
  },
  {marks: '.', needs: '.NET', pattern: /(?<![\p{L}\p{N}])\.NET(?![\p{L}\p{N}])/gu, isKept: exactly},
  {
    marks: '(',
    needs: /[A-Z]{3}\(/,
    pattern: /(?<![\p{L}\p{N}_@.-])[A-Z][A-Z\d_]{2,30}(?=\([^()]*[,)])/gu,
    isKept: isCallKept,
  },
  {marks: '0', needs: 'xx', pattern: /(?<![\p{L}\p{N}])[1-5]xx(?![\p{L}\p{N}])/giu},
  {
    marks: '0',
    needs: /[A-Z]\d/i,
    pattern: new RegExp(
      String.raw`${alone}(?![QH]\d(?!\d)|FY\d|[vV]\d)[A-Za-z]{1,8}\d{1,4}(?![\p{L}\p{N}_@/\\-]|\.\w)`,
      'gu',
    ),
    isKept: isNameKept,
  },
  {marks: '\\', needs: 'HK', pattern: /\bHK(?:EY_\w{3,40}|LM|CU)\\[\w\\.-]{2,200}/g},
  {
    marks: '-',
    needs: /[a-z]-[a-z]?[A-Z]/,
    pattern:
      /\b(?:Add|Clear|Complete|Connect|Disable|Enable|Export|Get|Import|Install|Invoke|Move|New|Register|Remove|Resume|Revoke|Search|Send|Set|Start|Stop|Test|Update)-[a-z]?[A-Z][A-Za-z]{3,60}\b/g,
    isKept: exactly,
  },
  {
    marks: '_',
    pattern: new RegExp(String.raw`${alone}[A-Za-z][A-Za-z\d]*(?:_+[A-Za-z\d]+)+(?:\.\w+)*(?![\p{L}\p{N}_@])`, 'gu'),
    isKept: exactly,
  },
  {marks: '_#.', needs: /[_#.]\w|#$/, pattern: /^[A-Za-z](?=[\w.#+-]*(?:[_#]|\.[a-z]))[\w.+-]*[\w#]$/g, isKept: whole},
  {
    marks: '.',
    needs: /[a-z]\.\w+\./,
    pattern: new RegExp(String.raw`${alone}[a-z]\w*(?:\.\w+){2,}(?![\p{L}\p{N}_@/-])`, 'gu'),
  },
  {
    marks: '#+',
    needs: /[A-Z]#|\+\+/,
    pattern: new RegExp(String.raw`${alone}(?:[A-Z]#|[A-Za-z]+\+\+)(?![\p{L}\p{N}])`, 'gu'),
  },
  {
    marks: '-',
    needs: /[a-z]-[A-Z]/,
    pattern: new RegExp(String.raw`${alone}[a-z]{2}-[A-Z]{2}(?![\p{L}\p{N}_@/\\-]|\.\w)`, 'gu'),
  },
  {
    marks: '/',
    needs: /[nt]\/[a-z]/,
    pattern: new RegExp(
      String.raw`${alone}(?:(?:application|multipart)\/[a-z][a-z.+-]*[a-z]|text\/(?:css|html|plain|xml))(?![\p{L}\p{N}/])`,
      'gu',
    ),
  },
  {
    marks: '.',
    needs: new RegExp(String.raw`\.(?:${extensions})\b`, 'iu'),
    pattern: new RegExp(String.raw`${alone}[\w-]{2,}\.(?:${extensions})(?![\p{L}\p{N}_@])`, 'giu'),
    isKept: isFileKept,
  },
  {
    marks: '.',
    needs: /\B\.[a-z]/i,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_@./\\])\.(?:${extensions})(?![\p{L}\p{N}_@])`, 'giu'),
    isKept: unspaced,
  },
  {
    marks: '.',
    needs: /\w{2}\.[A-Z]\w/i,
    pattern: new RegExp(String.raw`${alone}[A-Z]\w+(?:\.[A-Z]\w+)+(?![\p{L}\p{N}_@])`, 'giu'),
    isKept: isInOnePiece,
  },
  {
    marks: 'A',
    needs: /[a-z]{2}[A-Z][a-z]/,
    // Right behind a label it says what kind of thing that is, in words: `the **General** fastTab`.
    pattern: new RegExp(String.raw`${alone}(?<!\*\* )[a-z]{2,}[A-Z][a-z]\w*(?![\p{L}\p{N}_@/])`, 'gu'),
    isKept: inCase,
  },
  {
    marks: '=',
    needs: /\w=\S/,
    pattern: /(?<![\w=<&?])[A-Z]\w+=(?:"\w+"|[A-Z]\w*)(?:,[A-Z]\w+=[A-Z]\w*)*(?![\w=])/gi,
    isKept: isInOnePiece,
  },
  {marks: '{', needs: '{#', pattern: /\{#[\w-]{1,80}\}/g, isKept: exactly},
  // A placeholder may have a translated name, but its name keeps its brackets.
  {marks: '<', pattern: /<[A-Z][\w-]{2,40}>/gi, isKept: isPlaceholderKept},
  {marks: '$', pattern: /(?<![\w$\\])\$(?=[^$\n]*[\\^_={])[^\s$](?:[^$\n]{0,200}[^\s$])?\$(?![\w$])/g, isKept: exactly},
  {
    marks: '-',
    needs: /(?:^|[\s(])-[A-Z]/,
    pattern:
      /^-[A-Z][A-Za-z]{2,40}$|(?<=[\s(])-[A-Z][A-Za-z]{2,40}(?=[,.;)](?:\s|$)|\s(?:parameters?|switch|option|and|or)\b)/g,
  },
  {
    marks: '\\',
    needs: /^(?!.* \\ ).*\w\\\w/s,
    pattern: /(?<![\w.\\-])(?:\w[\w.:-]*)?(?:\\[\w.$-]+(?:(?: [\w.$-]+){1,3}(?=\\))?)+/g,
    isKept: isDense,
  },
  {marks: '\\', needs: /\\[A-Z]{2}/i, pattern: /(?<![\w\\])\\[A-Z]{2,}/gi, isKept: unspaced},
];

/** Characters of which each kind of token has one, and how they are found where others would do, too. */
const marks = '0A.-@%{$(\\_#+/<=';
const patterns: Readonly<Record<string, RegExp>> = {0: /\d/, A: /[a-z][A-Z]/, '.': /\.\w/};
const tests = Array.from(marks, (mark) => patterns[mark] ?? mark);

/** The marks that a text holds, a bit for each: to look for single characters is far cheaper than to try all patterns. */
function marksIn(text: string): number {
  let held = 0;
  for (const [index, test] of tests.entries())
    if (typeof test === 'string' ? text.includes(test) : test.test(text)) held |= 1 << index;
  return held;
}

/** Kinds of tokens with the bits of their marks. */
const kindsByMarks = kinds.map((kind) => ({
  ...kind,
  bits: Array.from(kind.marks).reduce((bits, mark) => bits | (1 << marks.indexOf(mark)), 0),
}));

/** Whether a text may hold tokens or code: it has the marks and letters of one. */
export function mayHoldTokens(text: string): boolean {
  return (
    /[{<\d\x60@%\\_#$=-]/.test(text) ||
    /\.\w/.test(text) ||
    // A cheap look goes before what is seldom there.
    (/[a-z][A-Z]/.test(text) && /[a-z]{2}[A-Z]/.test(text)) ||
    (text.includes('(') && /[a-z]\(/i.test(text)) ||
    (text.includes('/') && /[nt]\/[a-z]/.test(text)) ||
    text.includes('++')
  );
}

/** Protected tokens of a text without markup, each once, in order of kind and place. */
export function tokensIn(text: string): Token[] {
  const found = new Map<string, Token>();
  const held = marksIn(text);
  for (const {bits: own, needs, pattern, isKept} of kindsByMarks) {
    if ((held & own) === 0) continue;
    if (needs !== undefined && !(typeof needs === 'string' ? text.includes(needs) : needs.test(text))) continue;
    for (const token of text.match(pattern) ?? []) {
      const kept = (target: string, folded: string): boolean =>
        isKept ? isKept(token, target, folded) : stands(token.toLowerCase(), folded);
      if (!found.has(token)) found.set(token, {text: token, isKept: kept});
    }
  }
  for (const formula of mayBeFormula(text) ? formulasIn(text) : [])
    found.set(formula, {text: formula, isKept: (target) => hasFormula(formula, target)});
  return [...found.values()];
}

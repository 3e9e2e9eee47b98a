import {formulasIn, hasFormula, mayBeFormula} from './formulas.js';
import {programTokens} from './program-tokens.js';

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

/** Whether a text has a token, and no digits that make a longer one of it. */
export function stands(token: string, text: string): boolean {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    const end = at + token.length;
    const isLonger =
      /\d\d/.test(token.slice(-1) + text.charAt(end)) || /\d\d/.test(text.charAt(at - 1) + token.charAt(0));
    if (!isLonger) return true;
  }
  return false;
}

const exactly = (token: string, target: string): boolean => stands(token, target);
/** Whether a translation does not have the token with a space behind its first character: `. ps1`, `\ frac`. */
const unspaced = (token: string, _: string, folded: string): boolean =>
  !folded.includes(`${token.charAt(0)} ${token.slice(1)}`.toLowerCase());

/** In any case, but for what has capitals alone: `$True`, `$PATH`. */
const inCapitals = (token: string, target: string, folded: string): boolean =>
  token === token.toUpperCase() ? stands(token, target) : stands(token.toLowerCase(), folded);
/** In its own case, or with a capital at the beginning of a sentence. */
const inCase = (token: string, target: string): boolean =>
  stands(token, target) || stands(token.charAt(0).toUpperCase() + token.slice(1), target);

const extensions =
  'bat|cer|cmd|config|cs|css|csv|dll|docx?|exe|html?|ini|js|json|log|md|msi|pfx|ps1|psd1|pst|py|reg|sys|ts|txt|vbs|xlsx?|xml|ya?ml|zip';
/** Others, which count behind a name only: `. h` may begin a sentence in small letters. */
const moreExtensions =
  'aspx|cpp|conf|csproj|dat|gif|h|idl|java|jpe?g|lib|mof|pdb|php|png|psm1|resx|sh|sln|sql|svg|vb|xaml|xsd|xslt?';
const alone = String.raw`(?<![\p{L}\p{N}_@./\\*-])`;

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
  {marks: '.', needs: '.NET', pattern: /(?<![\p{L}\p{N}])\.NET(?![\p{L}\p{N}])/gu},
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
    needs: new RegExp(String.raw`\.(?:${extensions}|${moreExtensions})\b`, 'iu'),
    pattern: new RegExp(String.raw`${alone}[\w-]{2,}\.(?:${extensions}|${moreExtensions})(?![\p{L}\p{N}_@])`, 'giu'),
    isKept: isFileKept,
  },
  {
    marks: '.',
    needs: /\B\.[a-z]/i,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_@./\\])\.(?:${extensions})(?![\p{L}\p{N}_@])`, 'giu'),
    isKept: unspaced,
  },
  {
    marks: 'A',
    needs: /[a-z]{2}[A-Z][a-z]/,
    pattern: new RegExp(String.raw`${alone}[a-z]{2,}[A-Z][a-z]\w*(?![\p{L}\p{N}_@/])`, 'gu'),
    isKept: inCase,
  },
  {marks: '{', needs: '{#', pattern: /\{#[\w-]{1,80}\}/g, isKept: exactly},
  // A placeholder may have a translated name, but its name keeps its brackets.
  {marks: '<', pattern: /<[A-Z][\w-]{2,40}>/gi, isKept: isPlaceholderKept},
  {marks: '$', pattern: /(?<![\w$\\])\$(?=[^$\n]*[\\^_={])[^\s$](?:[^$\n]{0,200}[^\s$])?\$(?![\w$])/g, isKept: exactly},
  {marks: '\\', needs: /\\[A-Z]{2}/i, pattern: /(?<![\w\\])\\[A-Z]{2,}/gi, isKept: unspaced},
  ...programTokens,
];

/** A name with a number; a word with one may be translated, but its number stays: `Mode3` is `Modo 3`. */
function isNameKept(token: string, target: string, folded: string): boolean {
  if (stands(token.toLowerCase(), folded)) return true;
  const digits = /^[A-Za-z][a-z]{2,}(\d+)$/.exec(token)?.[1];
  return digits !== undefined && new RegExp(`(?<!\\p{N})${digits}(?!\\p{N})`, 'u').test(target);
}

/** What is called, whose name goes on in no other way. */
function isCallKept(token: string, target: string): boolean {
  return new RegExp(`(?<![A-Za-z\\d_])${token}(?![A-Za-z\\d_])`).test(target);
}

function isPlaceholderKept(token: string, target: string): boolean {
  return target.includes(token) || !target.includes(token.slice(1, -1));
}

/** A cell that is one name: in its own case, unless it is that of a machine or a keyword. */
function whole(token: string, target: string, folded: string): boolean {
  return token.includes('_') ? target.includes(token) : folded.includes(token.toLowerCase());
}

/** A file whose name is one word may have a translated name, as long as it is one. */
function isFileKept(token: string, _: string, folded: string): boolean {
  const lower = token.toLowerCase();
  if (folded.includes(lower)) return true;
  const [, extension = ''] = /^[A-Z]?[a-z]+(\.\w+)$/.exec(token) ?? [];
  return extension !== '' && new RegExp(`[\\p{L}\\p{N}]\\${extension.toLowerCase()}(?!\\w)`, 'u').test(folded);
}

/** Characters of which each kind of token has one, and how they are found where others would do, too. */
const marks = '0A.-@%{$(\\_#+/<';
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

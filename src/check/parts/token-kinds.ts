/** What tokens of one kind look like, and when a translation has one. */
export interface TokenKind {
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
const alone = String.raw`(?<![\p{L}\p{N}_@./\\-])`;

/**
 * What must stand in a translation as it stands in the source: status codes and versions of three parts, IP addresses,
 * GUIDs, hexadecimal codes, article numbers, mail addresses, environment variables, paths, cmdlets, files, formulas,
 * language tags, media types, names of languages with a mark, and names as programs have them.
 */
export const kinds: readonly TokenKind[] = [
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
  // A parameter of a cmdlet, also as a heading; at the beginning of a sentence it may be a dash that lost its space.
  {
    marks: '-',
    needs: /(?:^|[\s*(])-[A-Z]/,
    pattern: /^-[A-Z][A-Za-z\d]+$|(?<=[*(]|\S\s)-[A-Z][A-Za-z\d]+(?![\p{L}\p{N}_-])/gu,
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
    needs: /\w\.\w+\./,
    pattern: new RegExp(
      String.raw`${alone}(?:[a-z]\w*(?:\.\w+){2,}|[A-Z]\w+(?:\.[A-Za-z]\w+){2,})(?![\p{L}\p{N}_@/-])`,
      'gu',
    ),
  },
  // A single full stop may be one without a space behind it, unless a part has a capital inside or the name stands alone.
  {
    marks: '.',
    needs: /\w\.[A-Z]/,
    pattern: new RegExp(
      String.raw`${alone}(?:(?=[\w.]*[a-z][A-Z])[A-Z]\w+\.[A-Z]\w+|(?<=^|\*\*)[A-Z]\w+\.[A-Z]\w+(?=\*\*|$))(?![\p{L}\p{N}_@/-])`,
      'gu',
    ),
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

/** What stands in angle brackets keeps them; a name with a capital inside, such as that of an element, keeps its case, too. */
function isPlaceholderKept(token: string, target: string, folded: string): boolean {
  if (target.includes(token)) return true;
  if (/[a-z][A-Z]/.test(token) && folded.includes(token.toLowerCase())) return false;
  // Spaces within the brackets are left to `stray-space`.
  return !target.includes(token.slice(1, -1)) || target.replaceAll('< ', '<').replaceAll(' >', '>').includes(token);
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

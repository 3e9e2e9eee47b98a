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
  /** What a text has to hold, cheaply told: most texts have no tokens. */
  readonly needs: string | RegExp;
  readonly pattern: RegExp;
  /** In any case, where it does not say otherwise. */
  readonly isKept?: (token: string, target: string, folded: string) => boolean;
}

const exactly = (token: string, target: string): boolean => target.includes(token);
/** Whether a translation does not have the token with a space behind its first character: `. ps1`, `\ frac`. */
const unspaced = (token: string, _: string, folded: string): boolean =>
  !folded.includes(`${token.charAt(0)} ${token.slice(1)}`.toLowerCase());

const extensions =
  'bat|cer|cmd|config|cs|css|csv|dll|docx?|exe|html?|ini|js|json|log|md|msi|pfx|ps1|psd1|pst|py|reg|sys|ts|txt|vbs|xlsx?|xml|ya?ml|zip';
const alone = String.raw`(?<![\p{L}\p{N}_@./\\*-])`;

/**
 * What must stand in a translation as it stands in the source: status codes and versions of three parts, IP addresses,
 * GUIDs, hexadecimal codes, article numbers, mail addresses, environment variables, paths, cmdlets, files, formulas,
 * language tags, media types, names of languages with a mark, and names as programs have them.
 */
const kinds: readonly TokenKind[] = [
  {needs: '.', pattern: /(?<![\w.])\d{1,5}(?:\.\d{1,5}){2,4}(?:\/\d{1,3})?(?![\w.]*\d)/g},
  {needs: '-', pattern: /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi},
  {needs: '0x', pattern: /\b0x[\da-f]{2,16}\b/gi},
  {needs: 'KB', pattern: /\bKB\d{5,8}\b/g},
  {needs: '@', pattern: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g},
  {needs: '%', pattern: /%\w{2,40}%/g},
  {needs: 'HK', pattern: /\bHK(?:EY_\w{3,40}|LM|CU)\\[\w\\.-]{2,200}/g},
  {
    needs: '-',
    pattern:
      /\b(?:Add|Clear|Complete|Connect|Disable|Enable|Export|Get|Import|Install|Invoke|Move|New|Register|Remove|Resume|Revoke|Search|Send|Set|Start|Stop|Test|Update)-[A-Z][A-Za-z]{3,60}\b/g,
    isKept: exactly,
  },
  {
    needs: '_',
    pattern: new RegExp(String.raw`${alone}[A-Za-z][A-Za-z\d]*(?:_+[A-Za-z\d]+)+(?:\.\w+)*(?![\p{L}\p{N}_@])`, 'gu'),
    isKept: exactly,
  },
  {needs: /[_#.]\w|#$/, pattern: /^[A-Za-z](?=[\w.#+-]*(?:[_#]|\.[a-z]))[\w.+-]*[\w#]$/g, isKept: whole},
  {needs: /[a-z]\.\w+\./, pattern: new RegExp(String.raw`${alone}[a-z]\w*(?:\.\w+){2,}(?![\p{L}\p{N}_@/-])`, 'gu')},
  {needs: /[A-Z]#|\+\+/, pattern: new RegExp(String.raw`${alone}(?:[A-Z]#|[A-Za-z]+\+\+)(?![\p{L}\p{N}])`, 'gu')},
  {needs: /[a-z]-[A-Z]/, pattern: new RegExp(String.raw`${alone}[a-z]{2}-[A-Z]{2}(?![\p{L}\p{N}_@./\\-])`, 'gu')},
  {
    needs: /[nt]\/[a-z]/,
    pattern: new RegExp(
      String.raw`${alone}(?:(?:application|multipart)\/[a-z][a-z.+-]*[a-z]|text\/(?:css|html|plain|xml))(?![\p{L}\p{N}/])`,
      'gu',
    ),
  },
  {
    needs: /\.[a-z]/i,
    pattern: new RegExp(String.raw`${alone}[\w-]{2,}\.(?:${extensions})(?![\p{L}\p{N}_@])`, 'giu'),
    isKept: isFileKept,
  },
  {
    needs: /\B\.[a-z]/i,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_@./\\])\.(?:${extensions})(?![\p{L}\p{N}_@])`, 'giu'),
    isKept: unspaced,
  },
  {
    needs: /[a-z]{2}[A-Z][a-z]/,
    pattern: new RegExp(String.raw`${alone}[a-z]{2,}[A-Z][a-z]\w*(?![\p{L}\p{N}_@/])`, 'gu'),
  },
  {needs: '{#', pattern: /\{#[\w-]{1,80}\}/g, isKept: exactly},
  // A placeholder may have a translated name, but its name keeps its brackets.
  {needs: '<', pattern: /<[A-Z][\w-]{2,40}>/gi, isKept: isPlaceholderKept},
  {needs: '$', pattern: /(?<![\w$\\])\$(?=[^$\n]*[\\^_={])[^\s$](?:[^$\n]{0,200}[^\s$])?\$(?![\w$])/g, isKept: exactly},
  {needs: /\\[A-Z]{2}/i, pattern: /(?<![\w\\])\\[A-Z]{2,}/gi, isKept: unspaced},
];

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

/** Protected tokens of a text without markup, each once, in order of kind and place. */
export function tokensIn(text: string): Token[] {
  const found = new Map<string, Token>();
  for (const {needs, pattern, isKept} of kinds) {
    if (typeof needs === 'string' ? !text.includes(needs) : !needs.test(text)) continue;
    for (const token of text.match(pattern) ?? []) {
      const kept = (target: string, folded: string): boolean =>
        isKept ? isKept(token, target, folded) : folded.includes(token.toLowerCase());
      if (!found.has(token)) found.set(token, {text: token, isKept: kept});
    }
  }
  return [...found.values()];
}

import {
  exactly,
  inCapitals,
  inCase,
  isCallKept,
  isFileKept,
  isInOnePiece,
  isNameKept,
  isParameterKept,
  isPlaceholderKept,
  unspaced,
  whole,
} from './token-kept.js';

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

const extensions =
  'bat|cer|cmd|config|cs|css|csv|dll|docx?|exe|html?|ini|js|json|log|md|msi|pfx|ps1|psd1|pst|py|reg|sys|ts|txt|vbs|xlsx?|xml|ya?ml|zip';
/** Others, which count behind a name only: `. h` may begin a sentence in small letters. */
const moreExtensions =
  'aspx|cpp|conf|csproj|dat|gif|h|idl|java|jpe?g|lib|mof|pdb|php|png|psm1|resx|sh|sln|sql|svg|vb|xaml|xsd|xslt?';
// Two asterisks begin bold text; one may stand for any characters of a name.
const alone = String.raw`(?<![\p{L}\p{N}_@./\\-]|(?<!\*)\*)`;
// Words that are verbs and nothing else before a hyphen and a capital, and such as others may stand there, too: `Read-Only`.
const verbs =
  'Add|Clear|Complete|Connect|ConvertFrom|ConvertTo|Disable|Disconnect|Dismount|Enable|Export|Get|Import|Initialize|Install|Invoke|Move|New|Register|Remove|Rename|Repair|Reset|Resize|Resolve|Restart|Restore|Resume|Revoke|Search|Send|Set|Start|Stop|Submit|Test|Uninstall|Unregister|Update';
const otherVerbs =
  'Approve|Backup|Compare|Copy|Edit|Find|Format|Grant|Join|Lock|Merge|Mount|Out|Publish|Read|Select|Show|Split|Suspend|Sync|Trace|Undo|Use|Wait|Write';

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
  // A parameter of a cmdlet: alone, with a capital inside, or of one word where something tells it from a dash without its space.
  {
    marks: '-',
    needs: /(?:^|[\s*(])-[A-Z]/,
    pattern:
      /^-[A-Z][A-Za-z\d]+$|(?<=^|[\s*(])-(?:[A-Z]+[a-z]+[A-Z][A-Za-z\d]*(?![\p{L}\p{N}_-])|[A-Z][a-z]+(?=[,;)]|\.(?:\s|$)|\s(?:parameters?|switch|option|and|or)\b))|(?<=\*|\b[A-Z][a-z]+-[A-Z]\w{1,60}\s)-[A-Z][a-z]+(?![\p{L}\p{N}_-])/gu,
    isKept: isParameterKept,
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
    pattern: new RegExp(
      String.raw`\b(?:(?:${verbs})-[a-z]?[A-Z][A-Za-z]{3,60}|(?:${otherVerbs})-[A-Z]+[a-z]+[A-Z][A-Za-z]{2,60})\b`,
      'g',
    ),
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
      String.raw`${alone}(?:(?=System\.|[\w.]*[a-z][A-Z])[A-Z]\w+\.[A-Z]\w+|(?<=^|\*\*)[A-Z]\w+\.[A-Z]\w+(?=\*\*|$))(?![\p{L}\p{N}_@/-])`,
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
    // Right behind a label it says what kind of thing that is, in words: `the **General** fastTab`.
    pattern: new RegExp(String.raw`${alone}(?<!\*\* )[a-z]{2,}[A-Z][a-z]\w*(?![\p{L}\p{N}_@/])`, 'gu'),
    isKept: inCase,
  },
  {
    marks: '.',
    needs: /\w{2}\.[A-Z]\w/i,
    pattern: new RegExp(String.raw`${alone}[A-Z]\w+(?:\.[A-Z]\w+)+(?![\p{L}\p{N}_@])`, 'giu'),
    isKept: isInOnePiece,
  },
  {
    marks: '=',
    needs: /\w=\S/,
    pattern: /(?<![\w=<&?])[A-Z]\w+=(?:"\w+"|[A-Z]\w*)(?:, ?[A-Z]\w+=[A-Z]\w*)*(?![\w=])/gi,
    isKept: isInOnePiece,
  },
  {marks: '{', needs: '{#', pattern: /\{#[\w-]{1,80}\}/g, isKept: exactly},
  // A placeholder may have a translated name, but its name keeps its brackets.
  {marks: '<', pattern: /<[A-Z][\w-]{2,40}>/gi, isKept: isPlaceholderKept},
  {marks: '$', pattern: /(?<![\w$\\])\$(?=[^$\n]*[\\^_={])[^\s$](?:[^$\n]{0,200}[^\s$])?\$(?![\w$])/g, isKept: exactly},
  {marks: '\\', needs: /\\[A-Z]{2}/i, pattern: /(?<![\w\\])\\[A-Z]{2,}/gi, isKept: unspaced},
];

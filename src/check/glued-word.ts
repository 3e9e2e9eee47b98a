import type {Check, Inline, InlineNode, Locale, Report} from '../model/index.js';

const check: Check = {
  id: 'glued-word',
  description:
    'A word stands next to bold text, code, a link or an image without the space that the language needs, or code next to a colon; or, in any language, next to the end of a bare address, which goes on into it.',
  why: 'Machine translation puts sentences together from pieces, and forgets the space between a label and the next word.',
  severity: 'warning',
  itsType: 'whitespace',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken', 'markup-rendering', 'markup-parity'],
  examples: [
    {locale: 'de-DE', source: 'Select **Save** and wait.', target: 'Wählen Sie **Speichern** und warten Sie.'},
    {
      locale: 'hu-HU',
      source: 'Click **Save**.',
      target: 'Kattintson a **Mentés**re.',
      note: 'Hungarian, Finnish, Turkish and Korean put endings behind a name.',
    },
    {
      locale: 'he-IL',
      source: 'Sign in to **Contoso**.',
      target: 'היכנס ל**Contoso**.',
      note: 'Hebrew and Arabic put small words before one.',
    },
    {locale: 'zh-CN', source: 'Select **Save** and wait.', target: '选择**保存**并等待。'},
    {
      locale: 'nl-NL',
      source: 'The **C**ontoso mail',
      target: 'De **C**ontoso-post',
      note: 'The source has it, too.',
    },
    {
      locale: 'de-DE',
      source: 'Select **Save** and wait.',
      target: 'Wählen Sie **Speichern**und warten Sie.',
      reports: ['und'],
      fixed: 'Wählen Sie **Speichern** und warten Sie.',
    },
    {
      locale: 'it-IT',
      source: 'Select **Save** and wait.',
      target: 'Selezionare **Salva**e attendere.',
      reports: ['e'],
      fixed: 'Selezionare **Salva** e attendere.',
    },
    {
      locale: 'it-IT',
      source: 'Open the **ports**.',
      target: 'Aprire le **port**e.',
      note: 'One letter at the end may belong to the word.',
    },
    {
      locale: 'fr-FR',
      source: 'Paths such as `c:\\mail` are kept.',
      target: 'Les chemins tels que`c:\\mail` sont conservés.',
      reports: ['que'],
      fixed: 'Les chemins tels que `c:\\mail` sont conservés.',
    },
    {
      locale: 'nl-NL',
      source: '**Example:** `Get-Mail`',
      target: '**Voorbeeld:**`Get-Mail`',
      reports: ['Voorbeeld'],
      fixed: '**Voorbeeld:** `Get-Mail`',
    },
    {
      locale: 'zh-TW',
      source: 'See https://contoso.com/list for that.',
      target: '請參閱 https://contoso.com/list以取得相關資訊。',
      reports: ['https://contoso.com/list'],
      fixed: '請參閱 https://contoso.com/list 以取得相關資訊。',
    },
    {
      locale: 'zh-TW',
      source: 'See https://contoso.com/list.',
      target: '請參閱 <https://contoso.com/list>清單。',
      note: 'Its end is marked.',
    },
    {
      locale: 'sv-SE',
      source: 'Type it as: `mail.contoso.com`',
      target: 'Skriv den som:`mail.contoso.com`',
      reports: ['som:'],
      fixed: 'Skriv den som: `mail.contoso.com`',
    },
    {locale: 'sv-SE', source: 'The key:`a` pair', target: 'Paret nyckel:`a`', note: 'The source has it, too.'},
  ],
  run({source, target}, {inline, locale}) {
    if (locale.spaceless && source !== target && target.includes('://'))
      return gluedAddress(source, target, inline(target));
    if (source === target || locale.spaceless || locale.scripts.length === 0) return [];
    const parsed = inline(target);
    if (parsed.nodes.length === 0 || !mayGlue.test(target)) return [];
    const given = gluedIn(target, parsed, locale);
    const [first] = given;
    const colon = first ? undefined : gluedColon(source, target, parsed);
    if (colon !== undefined) return [colonReport(target, colon)];
    if (!first || given.length <= gluedIn(source, inline(source), locale).length) return [];
    return [toReport(target, first)];
  },
};
export default check;

/** A bare address that the next word is written behind: what reads it takes that for a part of it. */
function gluedAddress(source: string, target: string, {nodes}: Inline): Report[] {
  for (const {0: address, index} of target.matchAll(bareAddress)) {
    const end = index + address.length;
    if (source.includes(address) && !nodes.some((node) => node.start <= index && node.end >= end))
      return [
        {
          message: `Unexpected \`${address}\` without a space behind it`,
          actual: address,
          start: index,
          end,
          fix: {start: end, end, text: ' '},
        },
      ];
  }
  return [];
}

const bareAddress = /https?:\/\/[\w.~:/?#@!$&*+=%-]+(?=[^\P{L}\p{Script=Latin}])/gu;

/** A letter, or other markup, next to what may be the end or the beginning of markup. */
const mayGlue = /[*_`)][\p{L}*_`[!]|[*_`[!](?<=\p{L}.)|\p{L}:`/u;

/** What stands beside a label that no word touches; the end of the text, too. */
const apart = /^(?:[\s.,:;)("]|$)/;

/** A word that ends where markup begins, or the other way round. */
interface Glued {
  /** Where a space has to be. */
  readonly at: number;
  readonly node: InlineNode;
}

/**
 * Places where a word of two letters or more (`[port](a.md)s` is a plural), or one letter that joins words and has a word behind it,
 * touches markup from outside, or markup touches markup, in order.
 */
function gluedIn(text: string, {nodes}: Inline, {attaches, joiningWords}: Locale): Glued[] {
  const labels = nodes.filter(({type}) => type !== 'html' && type !== 'break' && type !== 'delete');
  return labels.flatMap((node) => {
    // Most labels stand between spaces and marks.
    if (apart.test(text.charAt(node.end)) && (node.start === 0 || apart.test(text.charAt(node.start - 1)))) return [];
    const isInside = labels.some((other) => other !== node && other.start <= node.start && other.end >= node.end);
    if (isInside) return [];
    const before =
      !attaches.includes('before') && /\p{L}{2}$/u.test(text.slice(Math.max(0, node.start - 4), node.start));
    const after =
      !attaches.includes('after') &&
      (/^\p{L}{2}/u.test(text.slice(node.end, node.end + 4)) ||
        (joiningWords.includes(text.charAt(node.end)) &&
          /^ [\p{L}*_`[]/u.test(text.slice(node.end + 1, node.end + 4))) ||
        labels.some(({start}) => start === node.end));
    return [...(before ? [{at: node.start, node}] : []), ...(after ? [{at: node.end, node}] : [])];
  });
}

function toReport(target: string, {at, node}: Glued): Report {
  const before = /\p{L}{1,40}$/u.exec(target.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = /^\p{L}+/u.exec(target.slice(at))?.[0] ?? '';
  const word = at === node.start ? before : after;
  const actual = word === '' ? target.slice(node.start, node.end) : word;
  const start = at === node.start ? at - word.length : word === '' ? node.start : at;
  return {
    message: `Unexpected \`${actual}\` without a space ${word === after && word !== '' ? 'before' : 'behind'} it`,
    actual,
    start,
    end: start + actual.length,
    fix: {start: at, end: at, text: ' '},
  };
}

/** Where code touches the colon that introduces it, while the source has a space between them. */
function gluedColon(source: string, target: string, {nodes}: Inline): number | undefined {
  if (!target.includes(':`') || !source.includes(': `') || source.includes(':`')) return undefined;
  const code = nodes.find(
    ({type, start}) => type === 'code' && /\p{L}:$/u.test(target.slice(Math.max(0, start - 3), start)),
  );
  return code?.start;
}

function colonReport(target: string, at: number): Report {
  const word = /\p{L}{1,40}:$/u.exec(target.slice(0, at))?.[0] ?? ':';
  return {
    message: `Unexpected \`${word}\` without a space behind it`,
    actual: word,
    start: at - word.length,
    end: at,
    fix: {start: at, end: at, text: ' '},
  };
}

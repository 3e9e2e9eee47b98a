import type {Check, CheckContext, InlineNode, Pair, Report} from '../model/index.js';
import {spacedElision} from './parts/elisions.js';
import {halfWord} from './parts/half-words.js';
import {innerSpace} from './parts/inner-spaces.js';

const check: Check = {
  id: 'stray-space',
  description:
    'A space parts bold text, code or a link from what belongs to it: the comma or full stop behind it, the rest of a word (also of one that begins in it), or the quotation marks around it; or a dash behind it has none; or one stands behind an opening bracket, within angle brackets, in a path or behind an apostrophe that joins two words.',
  why: 'Machine translation moves a label and leaves its spaces behind.',
  severity: 'warning',
  itsType: 'whitespace',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken', 'markup-rendering', 'markup-parity', 'emphasis-words'],
  examples: [
    {locale: 'de-DE', source: 'Select **Save** to go on.', target: 'Wählen Sie **Speichern**, um fortzufahren.'},
    {locale: 'fr-FR', source: '**Save**: it is kept.', target: '**Enregistrer** : c’est conservé.'},
    {locale: 'de-DE', source: 'Use **Save** .NET files.', target: 'Verwenden Sie **Speichern** .NET-Dateien.'},
    {
      locale: 'de-DE',
      source: 'Run `Set-Mail` -Force.',
      target: 'Führen Sie `Set-Mail` -Force aus.',
      note: 'An option of a command.',
    },
    {
      locale: 'sv-SE',
      source: 'For **Favorites**, turn **Sync** on.',
      target: 'För "Favoriter" **synka** "Allt".',
      note: 'The mark closes what is before it.',
    },
    {
      locale: 'de-DE',
      source: 'Select **Save** to go on.',
      target: 'Wählen Sie **Speichern** , um fortzufahren.',
      reports: [','],
      fixed: 'Wählen Sie **Speichern**, um fortzufahren.',
    },
    {
      locale: 'sv-SE',
      source: 'See [the rules](a.md).',
      target: 'Se [reglerna](a.md) .',
      reports: ['.'],
      fixed: 'Se [reglerna](a.md).',
    },
    {
      locale: 'de-DE',
      source: 'Set the `Size` property.',
      target: 'Legen Sie die `Size` -Eigenschaft fest.',
      reports: ['-Eigenschaft'],
      fixed: 'Legen Sie die `Size`-Eigenschaft fest.',
    },
    {
      locale: 'de-DE',
      source: '**Size** - How large it is.',
      target: '**Größe** -Wie groß es ist.',
      reports: ['-Wie'],
      fixed: '**Größe** - Wie groß es ist.',
    },
    {
      locale: 'sv-SE',
      source: 'Open the **Type** field.',
      target: 'Öppna fältet " **Typ** ".',
      reports: ['" **Typ** "'],
      fixed: 'Öppna fältet "**Typ**".',
    },
    {
      locale: 'ja-JP',
      source: 'See \\<queue>.',
      target: '\\<queue > を参照してください。',
      reports: ['\\<queue >'],
      fixed: '\\<queue> を参照してください。',
    },
    {
      locale: 'de-DE',
      source: 'Windows \\[app only\\]',
      target: 'Windows \\[ -App\\]',
      reports: ['\\[ -App'],
      fixed: 'Windows \\[-App\\]',
    },
    {locale: 'fr-FR', source: 'Root\\\\queue', target: 'Racine \\\\ file', reports: ['Racine \\\\ file']},
    {
      locale: 'fr-FR',
      source: 'Open Mail\\Rules.',
      target: 'Ouvrez Mail \\ Rules.',
      reports: ['Mail \\ Rules'],
    },
    {
      locale: 'fi-FI',
      source: 'Open the **Add items** page.',
      target: 'Avaa **Lisää kohteita** -sivu.',
      note: 'Behind several words the hyphen has a space.',
    },
    {
      locale: 'fi-FI',
      source: 'Open the **Items** page.',
      target: 'Avaa **Kohteet** -sivu.',
      reports: ['-sivu'],
      fixed: 'Avaa **Kohteet**-sivu.',
    },
    {locale: 'fr-FR', source: 'If 1 < a > b', target: 'Si 1 < a > b', note: 'Marks of comparison.'},
    {
      locale: 'fr-FR',
      source: 'Open the **Import** menu.',
      target: "Ouvrez le menu d' **Importation**.",
      reports: ["d' "],
      fixed: "Ouvrez le menu d'**Importation**.",
    },
    {
      locale: 'it-IT',
      source: 'Copy the ID of the **record**.',
      target: "Copiare l'ID dell' **registrazione**.",
      reports: ["dell' "],
    },
    {locale: 'it-IT', source: 'A bit of **text**', target: "Un po' di **testo**", note: 'That word ends so.'},
    {
      locale: 'ru-RU',
      source: 'The **IP list** is empty.',
      target: '**Список IP-** адресов пуст.',
      reports: ['IP-'],
    },
    {
      locale: 'de-DE',
      source: 'The **mail** and item lists',
      target: 'Die **Mail-** und Artikellisten',
      note: 'Two words share a second half.',
    },
    {
      locale: 'nl-NL',
      source: 'Go to <https://contoso.com>.',
      target: 'Ga naar <https://contoso.com> .',
      note: 'An address is often set apart.',
    },
    {
      locale: 'zh-CN',
      source: 'See **error 5**, then wait.',
      target: '请参阅 **错误 5** ，然后等待。',
      note: 'A habit of writers whose language has no spaces.',
    },
  ],
  run(pair, context) {
    const {source, target} = pair;
    if (source === target) return [];
    const parted = innerSpace(pair, context);
    if (parted) return [parted];
    if (context.locale.spaceless) return [];
    const joined = behindApostrophe(pair, context);
    if (!mayStray.test(target)) return joined;
    const labels = context.inline(target).nodes.filter(({type}) => labelTypes.includes(type));
    for (const label of labels) {
      const found = behind(label, pair, context) ?? quoted(label, pair) ?? halfWord(label, pair, context);
      if (found) return [...joined, found];
    }
    return joined;
  },
};
export default check;

const labelTypes: readonly InlineNode['type'][] = ['strong', 'emphasis', 'code', 'link', 'image'];

/** The end of markup, a space, and a mark or a hyphen; a quotation mark, a space, and the beginning of markup; or half a word at the end of markup. */
const mayStray = /[*_`)>] +[-.,;:!?]|["“„”] [*_`[]|\p{L}-[*_]{1,2} \p{Ll}/u;

/** A mark that closes something, at the end of the text or with a space behind it. */
const closing = /^ +([.,;:!?])(?=\s|$)/;
/** The rest of a word behind a hyphen. */
const rest = /^ +(-\p{L}[\p{L}\p{M}-]{1,40})/u;

/** A space behind an apostrophe; before a vowel it is all that is wrong. */
function behindApostrophe({target}: Pair, {locale, inline}: CheckContext): Report[] {
  const found = spacedElision(target, locale);
  if (!found) return [];
  const {start, end} = found;
  const isIn = ({type, ...node}: InlineNode): boolean => type === 'code' && node.start <= start && node.end >= end;
  if (target.includes('\x60') && inline(target).nodes.some(isIn)) return [];
  const actual = target.slice(start, end);
  const fix = {start: start + actual.trimEnd().length, end, text: ''};
  const isBeforeVowel = /^[^\p{L}]*[aeiouàâéèêëîïôöùûüœh]/iu.test(target.slice(end));
  return [
    {
      message: `Unexpected space behind \`${actual.trimEnd()}\`, expected none`,
      actual,
      start,
      end,
      ...(isBeforeVowel && {fix}),
    },
  ];
}

/** What is parted from the end of a label. */
function behind(
  {start, end, text: label}: InlineNode,
  {source, target}: Pair,
  {locale}: CheckContext,
): Report | undefined {
  if (target.charAt(end) !== ' ' || target.charAt(start) === '<') return undefined;
  const text = target.slice(end, end + 50);
  const stray = (closing.exec(text) ?? rest.exec(text))?.[1];
  if (stray === undefined || locale.spaceBefore.includes(stray) || isOfSource(stray, source)) return undefined;
  // What an include says is not known here.
  if (stray.startsWith('-') && locale.spacedHyphens && /\s|\[!/.test(label)) return undefined;
  const from = target.indexOf(stray, end);
  // A dash of the source has lost the space behind it.
  if (stray.startsWith('-') && / [-–—] /.test(source))
    return {
      message: `Unexpected \`${stray}\` without a space behind its dash`,
      actual: stray,
      start: from,
      end: from + stray.length,
      fix: {start: from + 1, end: from + 1, text: ' '},
    };
  return {
    message: `Unexpected space before \`${stray}\`, expected none`,
    actual: stray,
    start: from,
    end: from + stray.length,
    fix: {start: end, end: from, text: ''},
  };
}

/** Whether the source has the same, with a space before it: an option of a command, a habit of its writer. */
function isOfSource(stray: string, source: string): boolean {
  return source.includes(` ${stray}`);
}

/** Spaces within the quotation marks around a label. */
function quoted({start, end}: InlineNode, {source, target}: Pair): Report | undefined {
  const from = start - 2;
  const opening = target.slice(from, start);
  if (!/^["“„] $/u.test(opening) || !/^ ["”“]/u.test(target.slice(end, end + 2))) return undefined;
  // Straight marks look the same on both sides: an even number of them before it makes this one an opening one.
  const before = target.slice(0, from).split('"').length - 1;
  const actual = target.slice(from, end + 2);
  if ((opening.startsWith('"') && before % 2 === 1) || source.includes(actual)) return undefined;
  return {
    message: `Unexpected spaces within the quotation marks of \`${actual}\``,
    actual,
    start: from,
    end: end + 2,
    fix: {start: from, end: end + 2, text: actual.replace(/^(.) (.*) (.)$/su, '$1$2$3')},
  };
}

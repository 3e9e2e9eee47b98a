import type {Check, CheckContext, Pair, Product, Report} from '../model/index.js';
import {inOtherCase} from './parts/in-other-case.js';
import {prose} from './parts/prose.js';
import {namesIn, withEndings, type NameFound} from '../text/index.js';

const check: Check = {
  id: 'product-name',
  description: 'A name that is not translated is lost, another stands in its place, or it has other capitals.',
  why: 'A reader looks for the product by its name; an older name or another product is a wrong instruction.',
  severity: 'error',
  itsType: 'terminology',
  mqm: 'major',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Sign in to Microsoft 365.', target: 'Melden Sie sich bei Microsoft 365 an.'},
    {
      locale: 'de-DE',
      source: 'Open Microsoft Teams and Outlook.',
      target: 'Öffnen Sie Teams und Outlook.',
      note: 'A short form stands for the name.',
    },
    {locale: 'nl-NL', source: 'Azure Active Directory', target: 'Microsoft Azure Active Directory'},
    {
      locale: 'nl-NL',
      source: 'Microsoft Defender for Office 365',
      target: 'Microsoft Defender voor Office 365',
      note: 'Small words of a name are translated.',
    },
    {
      locale: 'cs-CZ',
      source: 'Use OneDrive in Microsoft 365.',
      target: 'Použití OneDrivu v Microsoftu 365',
      note: 'Names may have endings.',
    },
    {
      locale: 'nl-NL',
      source: 'Get Windows 11 if Windows 10 is older than Windows 11.',
      target: 'Haal Windows 10 als Windows 10 ouder is dan Windows 11.',
      reports: ['Windows 10'],
    },
    {locale: 'sv-SE', source: 'Sign in to Microsoft 365.', target: 'Logga in på Office 365.', reports: ['Office 365']},
    {
      locale: 'zh-CN',
      source: 'Save the file in OneDrive.',
      target: '将文件保存在 SharePoint 中。',
      reports: ['SharePoint'],
    },
    {
      locale: 'de-DE',
      source: 'Microsoft 365 met an error.',
      target: 'Ein Fehler ist aufgetreten.',
      note: 'A sentence may do without its subject.',
    },
    {locale: 'ja-JP', source: 'Open a Microsoft Team.', target: 'Microsoft Teams を開きます。'},
    {
      locale: 'fr-FR',
      source: 'Buy Office 365 Advanced Threat Protection.',
      target: 'Achetez Office 365 - Protection avancée contre les menaces.',
      note: 'What says what it does is translated.',
    },
    {locale: 'de-DE', source: 'Open MicrosoftOffice 365.', target: 'Öffnen Sie Office 365.'},
    {locale: 'zh-CN', source: 'Open Microsoft Teams.', target: '打开 Microsoft 团队。', reports: ['Microsoft Teams']},
    {
      locale: 'zh-CN',
      source: 'Sign in to Office 365.',
      target: '登录 office 365。',
      reports: ['office 365'],
      fixed: '登录 Office 365。',
    },
    {
      locale: 'de-DE',
      source: 'Outlook is at outlook.example.com.',
      target: 'Sie finden es unter outlook.example.com.',
      note: 'An address has no capitals.',
    },
    {locale: 'de-DE', source: 'About Office 365', target: 'ÜBER OFFICE 365', note: 'A heading in capitals.'},
    {
      locale: 'nl-NL',
      source: 'Outlook is closed.',
      target: 'De outlook is gesloten.',
      note: 'A word of the language, too.',
    },
    {locale: 'de-DE', source: 'Use OneDrive to share.', target: 'Teilen Sie damit.', reports: ['OneDrive']},
  ],
  run(pair, context) {
    if (pair.source.trim() === '' || pair.target.trim() === '' || pair.source === pair.target) return [];
    const source = visible(pair.source);
    const wanted = namesOf(source, context);
    const given = namesOf(pair.target, context);
    if (wanted.length === 0 && given.length === 0) return [];
    const gone = wanted.filter(
      ({name}) => !stands(name, given, pair.target, context.products) && !isTailTranslated(name, pair.target, context),
    );
    const added = unique(
      given.filter(
        ({name}) =>
          !stands(name, wanted, source, context.products) &&
          !isWritten(name, source) &&
          !wanted.some((other) => other.name.includes(name)),
      ),
    );
    const lost = unique(
      gone.length > 0
        ? gone.filter(({name}) => added.length > 0 || !name.includes(' ') || leavesRest(name, pair))
        : wanted.filter(({name}) => isCutShort(name, wanted, given, pair)),
    );
    if (lost.length + added.length > 0) return report(lost, added);
    return [...swapped(wanted, given), ...otherCapitals(wanted, pair, context)];
  },
};
export default check;

function namesOf(markdown: string, context: CheckContext): readonly NameFound[] {
  return namesIn(prose(markdown, context.inline(markdown)), context.products);
}

/** The first name that stands in the translation with other capitals: `office 365`. One word with one capital may be a word of the language: `teams`. */
function otherCapitals(wanted: readonly NameFound[], pair: Pair, context: CheckContext): Report[] {
  const name = wanted.map((found) => found.name).find((one) => /^.+[A-Z\d]/.test(one) && !pair.target.includes(one));
  const report = name === undefined ? undefined : inOtherCase(name, pair, context);
  return report ? [report] : [];
}

/** Without characters that nobody sees. */
function visible(text: string): string {
  return /[\u200B-\u200D\u2060\uFEFF]/.test(text) ? text.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '') : text;
}

/** Whether the source has a name otherwise: without a space in it, or one of several of its things: `Microsoft Team`. */
function isWritten(name: string, source: string): boolean {
  return (
    source.replace(/\s/g, '').includes(name.replace(/\s/g, '')) ||
    (name.endsWith('s') && source.includes(name.slice(0, -1)))
  );
}

/** Whether a name is that of a product with three words or more behind it, which say what it does: they are translated. */
function isTailTranslated(name: string, target: string, {products}: CheckContext): boolean {
  const heads = products.flatMap(({names}) => names).filter((other) => name.startsWith(`${other} `));
  return heads.some((head) => name.slice(head.length).trim().split(' ').length >= 3 && target.includes(head));
}

/** Whether a name, or a short form that may stand for it, is in a text. */
function stands(name: string, found: readonly NameFound[], text: string, products: readonly Product[]): boolean {
  if (found.some((other) => other.name === name)) return true;
  // It may be a part of a longer name: `Azure Active Directory` behind `Microsoft`.
  if (!/\d$/.test(name) && text.includes(name)) return true;
  // Small words in a name are translated: `Microsoft Defender für Office 365`.
  const words = name.split(' ');
  if (words.some(isSmall) && words.every((word) => isSmall(word) || text.includes(word))) return true;
  const short = products.filter(({names}) => names.includes(name)).flatMap((product) => product.short ?? []);
  return (
    short.some((form) => text.includes(form) || found.some((other) => other.name === form)) ||
    withEndings(name).test(text)
  );
}

/** Names of one kind that are as many as in the source but not the same: two `Windows 11` and one `Windows 10`, where it should be the other way round. */
function swapped(wanted: readonly NameFound[], given: readonly NameFound[]): Report[] {
  if (wanted.length < 3 || wanted.length !== given.length) return [];
  const more = (found: NameFound, names: readonly NameFound[], others: readonly NameFound[]): boolean =>
    names.filter(({name}) => name === found.name).length > others.filter(({name}) => name === found.name).length;
  const stem = ({name}: NameFound): string | undefined => /^(.*) [\d.]+$/.exec(name)?.[1];
  const expected = wanted.find((found) => stem(found) !== undefined && more(found, wanted, given));
  const found = expected && given.find((other) => stem(other) === stem(expected) && more(other, given, wanted));
  return found ? report([expected], [found]) : [];
}

function isSmall(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

/** Whether a name lost its number in one of several places: fewer `Windows 10`, more `Windows` by itself. */
function isCutShort(name: string, wanted: readonly NameFound[], given: readonly NameFound[], pair: Pair): boolean {
  const stem = /^([a-z ]+) [\d.]+$/i.exec(name)?.[1];
  if (stem === undefined) return false;
  const count = (found: readonly NameFound[]): number => found.filter((other) => other.name === name).length;
  if (count(given) >= count(wanted)) return false;
  const bare = (text: string): number => Array.from(text.matchAll(new RegExp(`${stem}(?!\\s?\\d)(?=\\s)`, 'g'))).length;
  return bare(pair.target) > bare(pair.source);
}

/** Whether a word of a lost name is still there, more often than without the name: `Microsoft 团队` for `Microsoft Teams`. */
function leavesRest(name: string, {source, target}: Pair): boolean {
  const count = (text: string, word: string): number => text.split(word).length - 1;
  const names = count(source, name);
  return name.split(' ').some((word) => count(target, word) > count(source, word) - names);
}

function unique(names: readonly NameFound[]): NameFound[] {
  return names.filter((found, index) => names.findIndex(({name}) => name === found.name) === index);
}

/** One report for a name that another replaced, one for each that is only lost or only added. */
function report(lost: readonly NameFound[], added: readonly NameFound[]): Report[] {
  const reports: Report[] = [];
  for (let index = 0; index < Math.max(lost.length, added.length); index++) {
    const expected = lost[index]?.name;
    const found = added[index];
    if (found && expected !== undefined) {
      reports.push({
        message: `Unexpected name \`${found.name}\`, expected \`${expected}\``,
        actual: found.name,
        expected,
        start: found.start,
        end: found.end,
      });
    } else if (found) {
      reports.push({
        message: `Unexpected name \`${found.name}\`, which the source does not have`,
        actual: found.name,
        start: found.start,
        end: found.end,
      });
    } else if (expected !== undefined) {
      reports.push({message: `Missing name \`${expected}\` of the source`, expected});
    }
  }
  return reports;
}

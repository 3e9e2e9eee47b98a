import type {Check, Inline} from '../model/index.js';
import {tokensIn} from './parts/tokens.js';

const check: Check = {
  id: 'token-lost',
  description:
    'Code, a status code, an IP address, a GUID, a mail address, a path or a cmdlet of the source is lost or altered.',
  why: 'What is typed or searched for has to be the same in every language.',
  severity: 'error',
  itsType: 'inconsistent-entities',
  mqm: 'major',
  silencedBy: ['target-missing', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Error 450 4.4.316 on 10.0.0.1', target: 'Fehler 450 4.4.316 auf 10.0.0.1'},
    {
      locale: 'de-DE',
      source: 'Run `Get-Item <name>`.',
      target: 'Führen Sie `Get-Item <Name>` aus.',
      note: 'Placeholders may be translated.',
    },
    {
      locale: 'de-DE',
      source: 'Run `ipconfig` now.',
      target: 'Führen Sie ipconfig jetzt aus.',
      note: 'Lost marks are left to `markup-parity`.',
    },
    {
      locale: 'it-IT',
      source: 'Type user@contoso.com.',
      target: 'Digitare utente@contoso.com.',
      note: 'The user of a sample address may be translated.',
    },
    {
      locale: 'it-IT',
      source: 'Write to help@microsoft.com.',
      target: 'Scrivere ad aiuto@microsoft.com.',
      reports: ['help@microsoft.com'],
    },
    {locale: 'de-DE', source: 'Error 450 4.4.316', target: 'Fehler 450 4.4.361', reports: ['4.4.316']},
    {locale: 'zh-CN', source: 'Run `ipconfig /all`.', target: '运行 `ipconfig /al`。', reports: ['ipconfig /all']},
  ],
  run({source, target}, {inline}) {
    if (source === target || !/[\d`@%\\-]/.test(source)) return [];
    const wanted = inline(source);
    const allCode = codeOf(wanted);
    const allTokens = tokensIn(unescape(source));
    if (allCode.length + allTokens.length === 0) return [];
    const text = fold(unescape(target));
    const bare = withoutValues(fold(target));
    const code = allCode.filter((value) => !bare.includes(withoutValues(fold(value))));
    const tokens = allTokens.filter(
      (token) => !text.includes(fold(token)) && !isInUrl(wanted, token) && !isSampleAddress(token, text),
    );
    return [...new Set([...code, ...tokens])].map((expected) => ({
      message: `Missing \`${expected}\` of the source`,
      expected,
    }));
  },
};
export default check;

/** The code spans of a text. */
function codeOf({nodes}: Inline): string[] {
  return nodes.filter(({type}) => type === 'code').map(({text}) => text.trim());
}

/** Whether a token stands in the address of a link, which is left to `link-target`. */
function isInUrl({nodes}: Inline, token: string): boolean {
  return nodes.some(
    ({type, url, text}) =>
      (url?.includes(token) ?? false) || ((type === 'code' || type === 'html') && text.includes(token)),
  );
}

/** The user of a mail address for examples may be translated. */
function isSampleAddress(token: string, text: string): boolean {
  const domain = /@(?:[\w-]+\.)*(?:contoso|example|fabrikam)\.\w+$/i.exec(token)?.[0];
  return domain !== undefined && text.includes(domain.toLowerCase());
}

/** Lower case, white space folded, entities of brackets undone. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace(/\s+/g, ' ');
}

/** Placeholders and quoted values may be translated. */
function withoutValues(text: string): string {
  return text.replace(/<[^<>]*>/g, '<>').replace(/"[^"]*"/g, '""');
}

function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\p{P}\p{S}])/gu, '$1') : text;
}

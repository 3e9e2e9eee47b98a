import type {Check, CheckContext, Inline, Pair, Product, Report} from '../model/index.js';
import {replaceAddresses} from '../text/index.js';
import {translatedDirection} from './parts/directions.js';
import {stands} from './parts/token-kept.js';
import {mayHoldTokens, tokensIn} from './parts/tokens.js';

const check: Check = {
  id: 'token-lost',
  description:
    'Code, a status code, an IP address, a GUID, a mail address, a path, a cmdlet, an option, the direction of a parameter, a placeholder, a file, a formula, a point in time, a language tag, a media type, `C++`, `Base64` or a name as programs have them is lost or altered.',
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
    {locale: 'nl-NL', source: 'max_retry.timeout', target: 'max_retry.time-out', reports: ['max_retry.timeout']},
    {
      locale: 'de-DE',
      source: 'Run Collector.exe now.',
      target: 'Führen Sie Collector. exe jetzt aus.',
      reports: ['Collector.exe'],
    },
    {
      locale: 'nl-NL',
      source: 'Open Example.txt.',
      target: 'Open Voorbeeld.txt.',
      note: 'A file whose name is a word may have a translated one.',
    },
    {locale: 'de-DE', source: 'Select a .csv file.', target: 'Wählen Sie eine CSV-Datei aus.'},
    {locale: 'de-DE', source: 'Select a .csv file.', target: 'Wählen Sie eine . csv-Datei aus.', reports: ['.csv']},
    {locale: 'pl-PL', source: 'Set the siteName value.', target: 'Ustaw wartość nazwy witryny.', reports: ['siteName']},
    {
      locale: 'ja-JP',
      source: 'See the F# and C++ pages.',
      target: 'Q# と C のページを参照してください。',
      reports: ['C++', 'F#'],
    },
    {locale: 'ja-JP', source: 'Use the en-US page.', target: 'ja-JP のページを使用します。', reports: ['en-US']},
    {
      locale: 'fr-FR',
      source: 'Add Contoso.Mail.Rules.',
      target: 'Ajoutez Contoso. Mail. Rules.',
      reports: ['Contoso.Mail.Rules'],
    },
    {locale: 'es-ES', source: 'It is CN=Mail.', target: 'Es CN = Mail.', reports: ['CN=Mail']},
    {locale: 'es-ES', source: 'Open **mailRule.cs**.', target: 'Abra **mailRule. cs**.', reports: ['mailRule.cs']},
    {
      locale: 'pt-BR',
      source: 'It has -Size, -Force, and -Name.',
      target: 'Ele tem -Tamanho, -Force e -Name.',
      reports: ['-Size'],
    },
    {
      locale: 'pt-BR',
      source: 'Expand the **Mail** fastTab.',
      target: 'Expanda a guia rápida **Email**.',
      note: 'Behind a label, it says what that is.',
    },
    {locale: 'zh-CN', source: 'Run Set-MailRule.', target: '运行 Set-mailrule。', reports: ['Set-MailRule']},
    {
      locale: 'zh-CN',
      source: 'Replace \\<MailboxId\\> first.',
      target: '首先\\<请\\>替换 MailboxId。',
      reports: ['<MailboxId>'],
    },
    {locale: 'de-DE', source: 'Type \\<name\\>.', target: 'Geben Sie \\<Name\\> ein.'},
    {locale: 'de-DE', source: 'Ports {#ports}', target: 'Anschlüsse {#anschluesse}', reports: ['{#ports}']},
    {locale: 'nl-NL', source: 'application/json', target: 'toepassing/json', reports: ['application/json']},
    {locale: 'de-DE', source: 'taxid#', target: 'Steuer-ID', reports: ['taxid#']},
    {
      locale: 'fr-FR',
      source: 'The sum is $x_1 + x_2$ here.',
      target: 'La somme est $ x_1 + x_2 $ ici.',
      reports: ['$x_1 + x_2$'],
    },
    {locale: 'fr-FR', source: 'It takes O(n log n) steps.', target: 'Il faut O(n) étapes.', reports: ['O(n log n)']},
    {locale: 'de-DE', source: 'If x >= 0.5, y = 2x + 3.', target: 'Wenn x ≥ 0,5 ist, ist y = 2x + 3.'},
    {locale: 'de-DE', source: 'By E = mc^2 it is so.', target: 'Nach E = mc2 ist es so.', reports: ['E = mc^2']},
    {locale: 'es-ES', source: 'Run it with --dry-run.', target: 'Ejecútelo con –dry-run.', reports: ['--dry-run']},
    {locale: 'de-DE', source: '-Colour', target: '-Farbe', reports: ['-Colour'], note: 'A parameter of a cmdlet.'},
    {locale: 'zh-CN', source: 'Run **Stop-It -Now**.', target: '运行 **Stop-It-现在**。', reports: ['-Now']},
    {locale: 'de-DE', source: '-All of them are on.', target: '-Alle sind an.', note: 'A dash.'},
    {locale: 'fr-FR', source: '\\<queueItem>', target: '\\<QueueItem>', reports: ['<queueItem>']},
    {
      locale: 'pl-PL',
      source: 'Use the -ItemSize parameter.',
      target: 'Użyj parametru -Rozmiarelementu.',
      reports: ['-ItemSize'],
    },
    {locale: 'pl-PL', source: 'It is read -Only once.', target: 'Czytane jest -tylko raz.', note: 'No option.'},
    {
      locale: 'cs-CZ',
      source: '[in] The handle of it',
      target: '[v] Jeho popisovač',
      reports: ['[v]'],
      fixed: '[in] Jeho popisovač',
    },
    {locale: 'pl-PL', source: 'Replace {0} and %s.', target: 'Zastąp {0} i % s.', reports: ['%s']},
    {locale: 'cs-CZ', source: 'It reads Base64 on x64.', target: 'Čte Base64 na x86.', reports: ['x64']},
    {
      locale: 'es-ES',
      source: 'Open Mode3.',
      target: 'Abra el modo 3.',
      note: 'A word with a number may be translated.',
    },
    {
      locale: 'zh-CN',
      source: 'Save it as .ps1, for example `a.ps1`.',
      target: '将其另存为. ps1, 例如 `a.ps1`。',
      reports: ['.ps1'],
      note: 'It stands in code, and outside of it.',
    },
    {locale: 'fr-FR', source: 'Write \\frac there.', target: 'Écrivez \\ frac ici.', reports: ['\\frac']},
    {
      locale: 'pl-PL',
      source: 'It is called "`ns:item`" there.',
      target: 'Ma tam nazwę "`ns:item`".',
      note: 'Code in quotation marks is no value.',
    },
    {locale: 'pl-PL', source: 'It is called "`ns:item`".', target: 'Ma nazwę "`ns:element`".', reports: ['ns:item']},
    {locale: 'zh-CN', source: 'Run `ipconfig /all`.', target: '运行 `ipconfig /al`。', reports: ['ipconfig /all']},
  ],
  run(pair, {inline, locale, products}) {
    const {source, target} = pair;
    if (source === target || target.trim() === '') return [];
    const direction = translatedDirection(pair, locale);
    return [...(direction ? [direction] : []), ...lostTokens(pair, inline, products)];
  },
};
export default check;

/** Code and other tokens of the source that the translation has not. */
function lostTokens({source, target}: Pair, inline: CheckContext['inline'], products: readonly Product[]): Report[] {
  if (!mayHoldTokens(source)) return [];
  const allCode = source.includes('\x60') ? codeOf(inline(source)) : [];
  const allTokens = tokensIn(visible(source));
  if (allCode.length + allTokens.length === 0) return [];
  const plain = withEvenSpaces(visible(target));
  const text = fold(plain);
  const given = allCode.length > 0 ? fold(target) : '';
  const bare = withoutValues(given);
  // Code may itself stand in quotation marks, as a value does.
  const code = allCode.filter((value) => !stands(fold(value), given) && !stands(withoutValues(fold(value)), bare));
  const tokens = allTokens
    .filter(
      (token) =>
        !token.isKept(plain, text) &&
        !isInCode(source, inline(source), token.text) &&
        !isSampleAddress(token.text, text) &&
        !isProduct(token.text, products),
    )
    .map((token) => token.text);
  const lost = [...new Set([...code, ...tokens])];
  // One token may be a part of another: a file of its path.
  const names = lost.filter((one) => !lost.some((other) => other !== one && other.includes(one)));
  return names.map((expected) => ({
    message: `Missing \`${expected}\` of the source`,
    expected,
  }));
}

/** The code spans of a text. */
function codeOf({nodes}: Inline): string[] {
  return nodes.filter(({type}) => type === 'code').map(({text}) => text.trim());
}

/** A text without escapes, entities of brackets and the addresses of links, which are left to `link-target`. */
function visible(markdown: string): string {
  const text = markdown.includes('](') ? replaceAddresses(markdown, (address) => ' '.repeat(address.length)) : markdown;
  return withBrackets(unescape(text));
}

/** Whether a token stands in code or a tag alone, which count as a whole. */
function isInCode(source: string, {nodes}: Inline, token: string): boolean {
  const holders = nodes.filter(({type}) => type === 'code' || type === 'html');
  if (!holders.some(({text}) => text.includes(token))) return false;
  return !visible(without(source, holders)).includes(token);
}

/** A text with blanks instead of some of its nodes. */
function without(text: string, nodes: Inline['nodes']): string {
  return nodes.reduce((left, {start, end}) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

/** Names of products are left to `product-name`: `M365` may be written out. */
function isProduct(token: string, products: readonly Product[]): boolean {
  return products.some(({names, short = []}) => names.includes(token) || short.includes(token));
}

/** The user of a mail address for examples may be translated. */
function isSampleAddress(token: string, text: string): boolean {
  const domain = /@(?:[\w-]+\.)*(?:contoso|example|fabrikam)\.\w+$/i.exec(token)?.[0];
  return domain !== undefined && text.includes(domain.toLowerCase());
}

/** Lower case, white space folded, angle brackets without entities. */
function fold(text: string): string {
  return withEvenSpaces(withBrackets(text.toLowerCase()));
}

/** Angle brackets instead of their entities. */
function withBrackets(text: string): string {
  return text.includes('&') ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>') : text;
}

/** A text with white space folded to one space; most texts have no other. */
function withEvenSpaces(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Placeholders and quoted values may be translated. */
function withoutValues(text: string): string {
  return text.replace(/<[^<>]*>/g, '<>').replace(/"[^"]*"/g, '""');
}

function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\p{P}\p{S}])/gu, '$1') : text;
}

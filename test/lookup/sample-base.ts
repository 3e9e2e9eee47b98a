import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {knowledge} from '../../src/knowledge/index.js';
import type {KnowledgeBase, Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {reconcile} from '../../src/reconcile/index.js';
import {pageText} from '../page-text.js';
import {eightLanguagePages} from './eight-languages-pages.js';

/** Pages in own words beside the sample article, each with its sentences in one other language. */
const pages: readonly (readonly [locale: string, body: string])[] = [
  [
    'de-DE',
    `# {{Sign-in error AADSTS50011|Anmeldefehler AADSTS50011}}

{{This error means that the reply address is not registered.|Dieser Fehler bedeutet, dass die Antwortadresse nicht registriert ist.}}

## {{Resolution|Lösung}}

- {{Add the address to the app registration.|Fügen Sie die Adresse der App-Registrierung hinzu.}}
`,
  ],
  [
    'ja-JP',
    `# {{Fix error 0x8004de40 in the sync client|同期クライアントのエラー 0x8004de40 を修正する}}

{{The sync client has no connection to the cloud.|同期クライアントがクラウドに接続できません。}}

## {{Resolution|解決方法}}

1. {{Check the proxy settings.|プロキシの設定を確認します。}}
2. {{Restart the computer.|コンピューターを再起動します。}}
`,
  ],
  [
    'ru-RU',
    `# {{Error code 30125-4 when installing Office|Код ошибки 30125-4 при установке Office}}

{{The installer cannot download its files.|Установщик не может скачать файлы.}}

## {{Solution|Решение}}

- {{Turn off the antivirus program for a moment.|Временно отключите антивирусную программу.}}
`,
  ],
  [
    'th-TH',
    `# {{Winsock error 10061|ข้อผิดพลาด Winsock 10061}}

{{The target host refuses the connection.|โฮสต์ปลายทางปฏิเสธการเชื่อมต่อ}}

{{To fix the problem, open port 25 in the firewall.|เมื่อต้องการแก้ไขปัญหา ให้เปิดพอร์ต 25 ในไฟร์วอลล์}}
`,
  ],
  [
    'zh-CN',
    `# {{HTTP status codes of the portal|门户的 HTTP 状态代码}}

## {{Error 404: Page not found|错误 404：找不到页面}}

{{The page was moved or deleted.|该页面已被移动或删除。}}

{{To fix this, restore the page from the recycle bin.|若要解决此问题，请从回收站还原该页面。}}

## {{Error 503: Server busy|错误 503：服务器繁忙}}

{{Too many requests were sent.|发送的请求过多。}}

{{Wait for an hour.|请等待一小时。}}
`,
  ],
  [
    'de-DE',
    `# {{NDR error codes of the gateway|NDR-Fehlercodes des Gateways}}

| {{Error code|Fehlercode}} | {{Description|Beschreibung}} | {{Resolution|Lösung}} |
| --- | --- | --- |
| 5.1.10 | {{The recipient address does not exist.|Die Empfängeradresse ist nicht vorhanden.}} | {{Correct the spelling of the address.|Korrigieren Sie die Schreibweise der Adresse.}} |
| 5.7.1 | {{The sender may not relay messages.|Der Absender darf keine Nachrichten weiterleiten.}} | {{Sign in before you send.|Melden Sie sich vor dem Senden an.}} |
| 5.7.606-649 | {{The sending IP address is banned.|Die sendende IP-Adresse ist gesperrt.}} | {{Use the delist portal.|Verwenden Sie das Portal zum Entsperren.}} |
| 5.7.7xx | {{The tenant sends too much spam.|Der Mandant sendet zu viel Spam.}} | {{Secure the accounts of the tenant.|Sichern Sie die Konten des Mandanten.}} |
| 5.2.2 | {{The mailbox of the recipient is full.|Das Postfach des Empfängers ist voll.}} | {{Ask the recipient to delete messages.|Bitten Sie den Empfänger, Nachrichten zu löschen.}} |
`,
  ],
  [
    'sv-SE',
    `# {{Access is denied: error 0x80070005|Åtkomst nekas: fel 0x80070005}}

{{The account may not write to the folder.|Kontot får inte skriva till mappen.}}

{{Ask the owner of the folder for permission.|Be mappens ägare om behörighet.}}
`,
  ],
];

/** The article of `sources` and the pages above as one knowledge base. */
export function sampleBase(): KnowledgeBase {
  return knowledge(reconcile(samplePages()));
}

function samplePages(): Page[] {
  const folder = 'sources';
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort();
  const own = pages.map(([locale, body], index) => {
    const assetId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    return read(pageText(body, {locale, assetId, handoff: '05/12/2020'}), {file: `${locale}/page-${index}.md`});
  });
  return [...files.map((file) => read(readFileSync(join(folder, file), 'utf8'), {file})), ...own];
}

/** What they hold, and the pages in eight languages. */
export function eightLanguageBase(others: readonly Page[] = []): KnowledgeBase {
  const own = eightLanguagePages().map(({file, text}) => read(text, {file}));
  return knowledge(reconcile([...samplePages(), ...own, ...others]));
}

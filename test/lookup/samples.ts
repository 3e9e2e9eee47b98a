/** A text as somebody could paste it, with the first hit that it must give. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  /** Id of the first hit; absent where there must be none. */
  readonly first?: string;
  /** Ids of all hits, where it matters. */
  readonly all?: readonly string[];
  readonly locale?: string;
}

const trace = (fields: readonly string[]): string => `[${fields.map((field) => `{${field}}`).join(';')}]`;
const led =
  'LED=450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.example.com] [LastAttemptedIP=192.0.2.7:25] [XX0EUR01FT004.example.com]';

const report = (
  status: string,
  diagnostic: string,
): string => `Received: from mx.example.org (192.0.2.25) by out.example.net (198.51.100.4) with SMTP id 15.20.3912.14;
 Tue, 12 May 2020 09:14:02 +0000
MIME-Version: 1.0
From: <postmaster@example.net>
To: <ann@example.org>
Date: Tue, 12 May 2020 09:14:05 +0000
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"
Message-ID: <5.7.1@example.net>
Subject: Undeliverable: minutes

--b1
Content-Type: text/plain; charset=utf-8

Sorry.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; out.example.net
Arrival-Date: Tue, 12 May 2020 09:14:02 +0000

Final-Recipient: rfc822; bob@example.com
Action: failed
Status: ${status}
Diagnostic-Code: ${diagnostic}
Remote-MTA: dns; mx.example.com (4.4.312.9)

--b1
Content-Type: message/rfc822

From: ann@example.org
To: bob@example.com
Subject: about error 450 4.4.317

Hello.

--b1--
`;

/** Written for this project, in several languages and shapes. */
export const samples: readonly Sample[] = [
  // Codes.
  {name: 'an enhanced code', text: '4.4.316', first: 'smtp/4.4.316', all: ['smtp/4.4.316']},
  {name: 'reply and enhanced code', text: '450 4.4.315', first: 'smtp/4.4.315'},
  {name: 'both with a hyphen', text: '450-4.7.320', first: 'smtp/4.7.320'},
  {name: 'a hyphen for the first dot', text: '450 4-4.317', first: 'smtp/4.4.317'},
  {name: 'a reply code with dots', text: '4.5.0 4.4.312', first: 'smtp/4.4.312'},
  {name: 'full-width digits', text: '４５０　４．４．３１８', first: 'smtp/4.4.318'},
  {name: 'Arabic digits', text: '٤٫٤٫٣١٦', first: 'smtp/4.4.316'},
  {name: 'a code in a range', text: '550 5.7.610', first: 'smtp/5.7.606-649'},
  {name: 'a code that a wildcard stands for', text: '5.7.708', first: 'smtp/5.7.7xx'},
  {name: 'the first code of a range', text: 'NDR 5.7.606', first: 'smtp/5.7.606-649'},
  {name: 'a code of the security token service', text: 'AADSTS50011', first: 'aadsts/50011'},
  {name: 'the same with a space, in small letters', text: 'aadsts 50011', first: 'aadsts/50011'},
  {name: 'capital hexadecimal digits', text: '0x8004DE40', first: 'win/0x8004de40'},
  {name: 'an HRESULT as a signed number', text: 'error -2147024891', first: 'win/0x80070005'},
  {name: 'an HRESULT without 0x', text: 'Error code: 80070005', first: 'win/0x80070005'},
  {name: 'a code of the installer', text: '30125-4', first: 'office-setup/30125-4'},
  {name: 'a status with its phrase', text: '404 Not Found', first: 'http/404'},
  {name: 'a name of the socket library', text: 'WSAECONNREFUSED', first: 'winsock/10061'},
  {name: 'a permanent code of a temporary one', text: '550 5.4.316', first: 'smtp/4.4.316'},

  // Lines of a message trace.
  {
    name: 'a trace line',
    text: trace([led, 'MSG=', 'FQDN=mail.example.com', 'IP=192.0.2.7', 'LRT=5/12/2020 9:14:05 AM']),
    first: 'smtp/4.4.316',
    all: ['smtp/4.4.316', 'winsock/10061'],
  },
  {
    name: 'a trace line in another order',
    text: trace(['LRT=5/12/2020 9:14:05 AM', 'IP=192.0.2.7', 'FQDN=mail.example.com', 'MSG=', led]),
    first: 'smtp/4.4.316',
  },
  {
    name: 'a trace line cut off at the end',
    text: trace(['FQDN=mail.example.com', led]).slice(0, 66),
    first: 'smtp/4.4.316',
  },
  {
    name: 'a trace line cut off at the start',
    text: trace([led, 'FQDN=mail.example.com']).slice(9),
    first: 'smtp/4.4.316',
  },
  {
    name: 'a trace line with braces inside',
    text: trace(['LED=450 4.4.318 {closed {abruptly}} by peer', 'MSG={none}', 'FQDN=5.7.1.example.com', 'IP=4.4.31.6']),
    first: 'smtp/4.4.318',
    all: ['smtp/4.4.318'],
  },
  {
    name: 'a trace line with full-width marks',
    text: '［｛LED＝450 4.4.317 无法连接到远程服务器｝；｛MSG＝｝；｛FQDN＝mail.example.com｝；｛IP＝192.0.2.7｝；｛LRT＝2020/5/12 9:14:05｝］',
    first: 'smtp/4.4.317',
  },
  {
    name: 'a trace line in a sentence',
    text: `Reason: ${trace(['LED=250 2.1.5 Ok', 'MSG=451 4.7.320 certificate', 'FQDN=', 'IP=', 'LRT='])}. OutboundProxyTargetIP: 192.0.2.7.`,
    first: 'smtp/4.7.320',
  },

  // Reports of non-delivery.
  {
    name: 'a report in English',
    text: "Your message to bob@example.com couldn't be delivered.\nBob wasn't found at example.com.\n\nRemote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bob@example.com not found by SMTP address lookup'\nOriginal message headers:\nReceived: from a.example (192.0.2.1) by b.example with SMTP id 15.20.4042.18",
    first: 'smtp/5.1.10',
  },
  {
    name: 'a report in German',
    text: 'Ihre Nachricht an bob@example.com konnte nicht zugestellt werden.\nDer Remoteserver hat Folgendes zurückgegeben: „550 5.2.2 Postfach voll“',
    first: 'smtp/5.2.2',
  },
  {
    name: 'a report in Chinese',
    text: '未能将邮件送达 bob@example.com。远程服务器返回“550 5.7.1 无法中继”，请联系管理员。',
    first: 'smtp/5.7.1',
    locale: 'zh-CN',
  },
  {
    name: 'a report in Japanese',
    text: '配信できませんでした：リモート サーバーから「４５０　４．４．３１２　ＤＮＳクエリに失敗」が返されました。',
    first: 'smtp/4.4.312',
    locale: 'ja-JP',
  },
  {
    name: 'a report in Russian',
    text: 'Не удалось доставить сообщение. Удалённый сервер вернул ошибку: «450 4.4.315 Время ожидания истекло»',
    first: 'smtp/4.4.315',
    locale: 'ru-RU',
  },
  {
    name: 'a report in Swedish',
    text: 'Ditt meddelande kunde inte levereras. Fjärrservern svarade 550-5.7.1 reläet nekades.',
    first: 'smtp/5.7.1',
    locale: 'sv-SE',
  },
  {
    name: 'a report in Thai',
    text: 'ส่งข้อความไม่ได้ เซิร์ฟเวอร์ส่งคืน 450 4.4.316 การเชื่อมต่อถูกปฏิเสธ',
    first: 'smtp/4.4.316',
    locale: 'th-TH',
  },
  {
    name: 'a report in Arabic with marks of direction',
    text: 'تعذر التسليم: \u200E٥٥٠ ٥٫١٫١٠\u200F المستلم غير موجود',
    first: 'smtp/5.1.10',
  },
  {
    name: 'a report as HTML',
    text: '<html><body><p>Remote&nbsp;server returned <b>550&nbsp;5.7.1</b> <span style="width:404px">Relay</span></p></body></html>',
    first: 'smtp/5.7.1',
    all: ['smtp/5.7.1'],
  },
  {
    name: 'a code that several servers pass on',
    text: '#< #5.7.606 smtp;550 5.7.606 Access denied, banned sending IP [192.0.2.9]> #SMTP#',
    first: 'smtp/5.7.606-649',
  },
  {
    name: 'an expired message with its reason',
    text: '550 5.4.300 Message expired -> 421 4.4.2 Connection dropped (450 4.4.318 Connection was closed abruptly)',
    first: 'smtp/4.4.318',
  },
  {
    name: 'a reply over lines',
    text: '451-4.7.320 Certificate validation failed\r\n451 4.7.320 see the log',
    first: 'smtp/4.7.320',
  },

  // Messages in files.
  {
    name: 'a delivery status notification',
    text: report('5.1.10', 'smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'),
    first: 'smtp/5.1.10',
    all: ['smtp/5.1.10'],
  },
  {
    name: 'one with lines of Windows',
    text: report('4.4.316', 'smtp;450 4.4.316 Connection\r\n refused').replaceAll(/\r?\n/g, '\r\n'),
    first: 'smtp/4.4.316',
    all: ['smtp/4.4.316'],
  },
  {
    name: 'one whose diagnostic says more than its status',
    text: report('5.0.0', 'smtp; 550 5.7.709 Tenant blocked'),
    first: 'smtp/5.7.7xx',
  },
  {name: 'one with a status only', text: report('5.2.2', 'x-unknown; full'), first: 'smtp/5.2.2'},

  // Logs and messages of programs.
  {
    name: 'a socket error',
    text: 'No connection could be made because the target machine actively refused it. Socket error code 10061',
    first: 'winsock/10061',
  },
  {
    name: 'a log of a mail server',
    text: '2020-05-12T09:14:05.123Z,08D7F6,12,192.0.2.7:25,192.0.2.9:4431,<,450 4.4.317 Cannot connect to remote server [Message=TLS],\n2020-05-12T09:14:06Z,08D7F6,13,,,*,retry',
    first: 'smtp/4.4.317',
  },
  {
    name: 'a response of a web server',
    text: 'HTTP/1.1 404 Not Found\r\nContent-Length: 1245\r\nServer: x/10.0',
    first: 'http/404',
  },
  {
    name: 'a line of an access log',
    text: '192.0.2.7 - - [12/May/2020:09:14:05 +0000] "GET /sites/a HTTP/1.1" 503 1234 "-" "client/16.0.1"',
    first: 'http/503',
  },
  {
    name: 'a sign-in page in German',
    text: 'Bei der Anmeldung ist ein Problem aufgetreten.\nAADSTS50011: Die Antwort-URL stimmt nicht überein.\nTrace ID: 2f1c9d1e-0000-4000-8000-0404050311aa\nTimestamp: 2020-05-12 09:14:05Z',
    first: 'aadsts/50011',
    locale: 'de-DE',
  },
  {
    name: 'a dialog in Japanese',
    text: 'サインインできません（エラー コード：０ｘ８００４ＤＥ４０）',
    first: 'win/0x8004de40',
    locale: 'ja-JP',
  },
  {
    name: 'a dialog in Russian',
    text: 'Что-то пошло не так. Код ошибки: 30125-4',
    first: 'office-setup/30125-4',
    locale: 'ru-RU',
  },
  {
    name: 'a program that failed',
    text: 'System.UnauthorizedAccessException (HRESULT: 0x80070005 (E_ACCESSDENIED)) at App.Main() in main.cs:line 404',
    first: 'win/0x80070005',
  },

  // Words.
  {name: 'words in English', text: 'certificate validation failed', first: 'smtp/4.7.320'},
  {name: 'words with a mistake', text: 'target host refuses the conection', first: 'winsock/10061'},
  {name: 'words in German', text: 'das Postfach des Empfängers ist voll', first: 'smtp/5.2.2', locale: 'de-DE'},
  {name: 'words in Chinese', text: '证书验证失败', first: 'smtp/4.7.320', locale: 'zh-CN'},
  {name: 'words in traditional Chinese', text: '憑證驗證失敗', first: 'smtp/4.7.320', locale: 'zh-TW'},
  {name: 'words in Japanese', text: '同期クライアントが接続できません', first: 'win/0x8004de40', locale: 'ja-JP'},
  {name: 'words in Thai', text: 'โฮสต์ปฏิเสธการเชื่อมต่อ', first: 'winsock/10061', locale: 'th-TH'},
  {name: 'words in Russian', text: 'установщик не может скачать файлы', first: 'office-setup/30125-4', locale: 'ru-RU'},
  {name: 'words in Swedish', text: 'kontot får inte skriva till mappen', first: 'win/0x80070005', locale: 'sv-SE'},

  // Nothing.
  {name: 'a code without an entry', text: '550 5.6.99'},
  {name: 'another code without one', text: 'error 0xc0000005'},
  {name: 'a version', text: 'version 4.4.2'},
  {name: 'a date and an address', text: '12.05.2020 4.4.31.6'},
  {name: 'words about something else', text: 'how do I bake a cake'},
  {name: 'no words', text: '???'},
];

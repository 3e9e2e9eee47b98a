import type {Asked} from './eight-languages.js';

/**
 * Texts that were written after the first ones were answered, to see whether what was built for those serves others, too:
 * messages with slips, inflected words, and errors that nobody has explained.
 */
export const askedLater: Readonly<Record<string, readonly Asked[]>> = {
  'sv-SE': [
    ['anslutningar till servern stängs plötsligt', 'smtp/4.4.318'],
    ['Certifikatvalideringen misslyckades vid leverans', 'smtp/4.7.320'],
    [
      'Det gick inte: Vi kunde inte lägga till "Eva Berg" i teamet!!',
      'message/we-couldnt-add-mariacontosocom-to-the-team',
    ],
    ['gästernas antal har nått gränsen', 'message/we-couldnt-add-mariacontosocom-to-the-team'],
    ['skrivaren saknar drivrutiner', 'event/unknown/6117'],
    ['{\\"error_codes\\":[50011],\\"error\\":\\"invalid_client\\"}', 'aadsts/50011'],
    ['Exchange: 2020-11-03 SMTP;550 5.7.780 avsändaren blockerad, tilläggsversion 4.4.316', 'smtp/5.7.780'],
    ['kontot nekas åtkomst när det skriver till mappar', 'win/0x80070005'],
  ],
  'de-DE': [
    ['Ordner gesperrt durch anderen Benutzer', 'message/the-folder-cant-be-opened-because-another-user-has-locked-it'],
    [
      'Fehler: „Sie haben keine Berechtigung mehr, diesen Kalender anzuzeigen.“ (Version 2.1.7)',
      'message/you-no-longer-have-permission-to-view-this-calendar',
    ],
    ['Empfängeradressen existieren nicht / nicht vorhanden', 'smtp/5.1.10'],
    ['Mandant verschickt Spam', 'smtp/5.7.7xx'],
    ['Antwortadresse der App ist nicht registriert', 'aadsts/50011'],
    ['Speicher der Organisation ist aufgebraucht', 'symbol/TenantQuotaExceededException'],
    ['Beim Aktualisieren des Berichts: Fehler (401) im Datengateway', 'http/401'],
    ['Kamera von anderem Programm belegt und verwendet', 'message/your-camera-is-being-used-by-another-program'],
  ],
  'ja-JP': [
    ['フォルダーがロックされていて開けない', 'message/the-folder-cant-be-opened-because-another-user-has-locked-it'],
    [
      '「カメラは別のプログラムで使用されています」と表示されます',
      'message/your-camera-is-being-used-by-another-program',
    ],
    ['ゲストの上限に達した', 'message/we-couldnt-add-mariacontosocom-to-the-team'],
    ['プロキシのせいで同期クライアントがクラウドに接続できない', 'win/0x8004de40'],
    ['電話が登録できない', 'win/0x80cf4099'],
    ['フォーム認証が拒否される', 'win/0x4c7'],
    ['同義語が多すぎる 一覧', 'service/QX114-027'],
    ['サーバーの応答: 550 5.7.780', 'smtp/5.7.780'],
  ],
  'zh-CN': [
    ['文件夹被另一位用户锁定', 'message/the-folder-cant-be-opened-because-another-user-has-locked-it'],
    ['提示“您的摄像头正被另一个程序使用”怎么办', 'message/your-camera-is-being-used-by-another-program'],
    ['来宾数量达到上限', 'message/we-couldnt-add-mariacontosocom-to-the-team'],
    ['连接突然关闭', 'smtp/4.4.318'],
    ['服务器繁忙，请求过多', 'http/503'],
    ['照片存档返回 HTTP/1.1 500', 'http/500', 'archive-500'],
    ['日历权限没有了，不能查看', 'message/you-no-longer-have-permission-to-view-this-calendar'],
    ['DNS 查询失败，找不到 MX 记录', 'smtp/4.4.312'],
  ],
  'zh-TW': [
    ['其他使用者鎖定了資料夾', 'message/the-folder-cant-be-opened-because-another-user-has-locked-it'],
    ['來賓數目達到上限', 'message/we-couldnt-add-mariacontosocom-to-the-team'],
    ['相機被其他程式使用', 'message/your-camera-is-being-used-by-another-program'],
    ['憑證過期，手機無法註冊', 'win/0x80cf4099'],
    ['連線逾時', 'smtp/4.4.315'],
    ['找不到印表機驅動程式', 'event/unknown/6117'],
    ['薪資入口網站：500 Internal Server Error', 'http/500', 'payroll-500'],
    ['同盟伺服器拒絕表單驗證', 'win/0x4c7'],
  ],
  'ru-RU': [
    [
      'папка заблокирована другим пользователем',
      'message/the-folder-cant-be-opened-because-another-user-has-locked-it',
    ],
    ['камеру использует другая программа', 'message/your-camera-is-being-used-by-another-program'],
    ['достигнут предел числа гостей', 'message/we-couldnt-add-mariacontosocom-to-the-team'],
    [
      '«У вас больше нет разрешения на просмотр этого календаря»',
      'message/you-no-longer-have-permission-to-view-this-calendar',
    ],
    ['антивирусная программа мешает установщику скачать файл', 'office-setup/30125-4'],
    ['подключения внезапно закрыты', 'smtp/4.4.318'],
    ['на зарплатном портале HTTP 500', 'http/500', 'payroll-500'],
    ['хранилище организации исчерпано', 'symbol/TenantQuotaExceededException'],
  ],
  'nl-NL': [
    ['map vergrendeld door andere gebruiker', 'message/the-folder-cant-be-opened-because-another-user-has-locked-it'],
    ['camera wordt gebruikt door ander programma', 'message/your-camera-is-being-used-by-another-program'],
    ['aantal gasten heeft limiet bereikt', 'message/we-couldnt-add-mariacontosocom-to-the-team'],
    ['telefoons kunnen niet worden ingeschreven', 'win/0x80cf4099'],
    ['opslag van de organisatie is vol en op', 'symbol/TenantQuotaExceededException'],
    ['het fotoarchief geeft HTTP 500', 'http/500', 'archive-500'],
    ['federatieserver weigert formulierverificatie', 'win/0x4c7'],
    ['oudere client wordt nog uitgevoerd bij installatie', 'installer/1603'],
  ],
  'en-US': [
    ['folder locked by another user', 'message/the-folder-cant-be-opened-because-another-user-has-locked-it'],
    ['our tenant sends too much spam', 'smtp/5.7.7xx'],
    ["“We couldn't add Guest 14 to the team.”", 'message/we-couldnt-add-mariacontosocom-to-the-team'],
    ['connections are closed abruptly', 'smtp/4.4.318'],
    ['phones cannot be enrolled since the certificate expired', 'win/0x80cf4099'],
    ['federation server rejecting forms authentication', 'win/0x4c7'],
    [
      'Get-Report : Response status code does not indicate success: 500 (Internal Server Error). photo archive',
      'http/500',
      'archive-500',
    ],
    ['delivery temporarily suspended: connect to mx.example.com[192.0.2.3]:25: Connection refused', 'smtp/4.4.316'],
  ],
};

/** Messages and talk about errors that no entry explains. */
export const unknownLater: Readonly<Record<string, readonly string[]>> = {
  'sv-SE': [
    'Dokumentet är skadat och kan inte repareras',
    'skrivaren har slut på papper',
    'Det gick inte att hitta nätverksenheten Z:',
    'jag har glömt mitt lösenord',
  ],
  'de-DE': [
    'Das Dokument ist beschädigt und kann nicht repariert werden',
    'Der Drucker hat kein Papier mehr',
    'Die Netzwerkfreigabe Z: ist nicht erreichbar',
    'Ich habe mein Kennwort vergessen',
  ],
  'ja-JP': [
    'ドキュメントが破損しているため修復できません',
    '用紙がありません',
    'ネットワーク ドライブが見つかりません',
    'パスワードを忘れました',
  ],
  'zh-CN': ['文档已损坏，无法修复', '打印机缺纸', '找不到网络驱动器', '我忘记了密码'],
  'zh-TW': ['文件已損毀，無法修復', '印表機缺紙', '找不到網路磁碟機', '我忘記了密碼'],
  'ru-RU': [
    'документ поврежден и не может быть восстановлен',
    'в принтере закончилась бумага',
    'сетевой диск Z: не найден',
    'я забыл пароль',
  ],
  'nl-NL': [
    'het document is beschadigd en kan niet worden hersteld',
    'de printer heeft geen papier meer',
    'de netwerkschijf Z: is niet gevonden',
    'ik ben mijn wachtwoord vergeten',
  ],
  'en-US': [
    'the document is corrupt and cannot be repaired',
    'the printer is out of paper',
    'network drive Z: was not found',
    'I forgot my password',
  ],
};

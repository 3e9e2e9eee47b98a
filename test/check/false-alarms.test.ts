import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf, type PairText} from './page-of.js';

/** Ids of the checks that report an error or a warning on the last of some pairs. */
function alarmsOn(locale: string, ...pairs: readonly PairText[]): string[] {
  const page = pageOf(locale, pairs);
  return check([page], {locales, inline: parseInline})
    .filter(({severity, pair}) => severity !== 'info' && pair === page.pairs.at(-1)?.id)
    .map(({ruleId}) => ruleId);
}

describe('right translations that other rules would take for wrong are left alone', () => {
  it.each([
    ['a pattern', 'nl-NL', 'The pattern "b{3,40}c" fails.', 'Het patroon "b{3,40}c" werkt niet.'],
    ['a quoted negation', 'nl-NL', 'The button was "Do Not Send".', "De knop was 'Niet verzenden'."],
    ['a negation of its own word', 'he-IL', "Open it if it isn't ready.", 'פתח אותו אם הוא טרם מוכן.'],
    ['prevention', 'ru-RU', 'The loss will not come back.', 'Это предотвратит потерю.'],
    [
      'a step of a procedure',
      'ja-JP',
      'See step 7b of the last procedure.',
      '最後の手順の手順 7b を参照してください。',
    ],
    ['a month in letters', 'ja-JP', 'Oct-3-2017', '2017 年 10 月 3 日'],
    ['a month in letters', 'zh-CN', 'Until Mar 5, 2019', '2019 年 3 月 5 日之前'],
    ['one of many teams', 'ja-JP', 'Delete a Microsoft Team or a list.', 'Microsoft Teams またはリストを削除します。'],
    [
      'what a product does',
      'fr-FR',
      'Order Office 365 Advanced Threat Protection today.',
      'Commandez Office 365 - Protection avancée contre les menaces dès aujourd’hui.',
    ],
    [
      'the words of an acronym',
      'ko-KR',
      'Keep it so (read once, write many).',
      '그렇게 유지하세요(read once, write many).',
    ],
    [
      'a title with its translation',
      'ko-KR',
      'See [Set up the flow of your mail](a.md).',
      '[Set up the flow of your mail](a.md)(메일 흐름 설정)을 참조하세요.',
    ],
    ['account names', 'ru-RU', 'north west east south', 'north west east wests'],
    ['a call', 'pt-BR', 'Use TOTAL(6,7) there.', 'Use TOTAL(6,7) ali.'],
    ['a point', 'de-DE', '(25,50)', '(25, 50)'],
    ['a row', 'fr-FR', '(0,0,0,1)', '(0, 0, 0, 1)'],
    ['a name with a digit', 'es-ES', 'Open Mode3.', 'Abra el modo 3.'],
    ['an amount in another unit', 'pt-BR', '1/2 inch', '1,27 cm'],
    ['a limit', 'de-DE', 'It must not be over that.', 'Es ist höchstens das.'],
    ['a colon of another habit', 'ko-KR', 'Do the following:', '다음을 수행하세요.'],
    ['a space in an alt text', 'de-DE', 'Click ![Save](a.png).', 'Klicken Sie auf ![Speichern ](a.png).'],
    ['code with commas', 'pl-PL', 'Call f(1,5) for 2.5 hours.', 'Wywołaj f(1,5) na 2,5 godziny.'],
    ['a size', 'it-IT', 'A picture of 170x70 pixels', 'Un’immagine di 170 x 70 pixel'],
    ['dimensions', 'es-ES', 'A 2-dimensional chart', 'Un gráfico bidimensional'],
    ['dimensions', 'fr-FR', 'A 3-dimensional chart', 'Un graphique tridimensionnel'],
    ['a word behind a label', 'it-IT', 'Open the **General** mailTab.', 'Aprire la scheda posta **Generale**.'],
    ['a parameter in other capitals', 'it-IT', 'It has -Name, and others.', 'Ha -NAME e altri.'],
    ['dashes at the beginning', 'fr-FR', '-Open the file', '-Ouvrez le fichier'],
    ['one asterisk', 'fr-FR', 'All *mailRule files', 'Tous les fichiers *de règle'],
    ['a phrase for the day', 'de-DE', 'We help 24 hours a day.', 'Wir helfen rund um die Uhr.'],
    ['a name that is right twice', 'sv-SE', 'Open GitHub and eDiscovery.', 'Öppna GitHub och e-identifiering.'],
    ['an ending', 'fi-FI', 'Select **Save** there.', 'Valitse siellä **Tallenna**n.'],
    ['an abbreviation', 'de-DE', 'Files, lists, and so on.', 'Dateien, Listen usw. und mehr.'],
  ])('%s in %s: %s', (_, locale, source, target) => {
    expect(alarmsOn(locale, {source, target})).toEqual([]);
  });

  it('one sentence in two wordings is worth knowing only', () => {
    const source = 'Start all of the services again.';
    expect(
      alarmsOn(
        'de-DE',
        {source, target: 'Starten Sie alle Dienste neu.'},
        {source, target: 'Alle Dienste neu starten.'},
      ),
    ).toEqual([]);
  });

  it('a title behind a link may be in English', () => {
    const pair = {
      source: 'For that, see [Move the mail to the new server](a.md).',
      target: 'Weitere Informationen finden Sie unter [Move the mail to the new server](a.md).',
    };
    expect(alarmsOn('de-DE', pair)).toEqual([]);
  });
});

import type {Check} from '../model/index.js';
import {hasForeignGrammar, sameLanguage} from '../text/index.js';
import {isGlossed} from './parts/gloss.js';
import {isCommand} from './parts/is-command.js';
import {leftGrammar, mayHoldDay} from './parts/left-grammar.js';
import {leftWords} from './parts/left-words.js';
import {longestRun} from './parts/longest-run.js';

const check: Check = {
  id: 'partly-untranslated',
  description:
    'A run of source words is left in the translation, or a single one that other pairs of the page translate: in a label, or in a text of another script; or a long word in small letters in a text of another script, a small word, or the name of a day.',
  why: 'Half a sentence in the source language is half an instruction.',
  severity: 'warning',
  itsType: 'untranslated',
  mqm: 'major',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {
      locale: 'fr-FR',
      source: 'Restart the computer and wait until the service is up again (it may take two hours).',
      target: 'Redémarrez l’ordinateur et attendez que le service soit rétabli (it may take two hours).',
      reports: ['it may take two hours'],
    },
    {
      locale: 'pl-PL',
      source: 'Save the data and do it again to go on with that.',
      target: 'Zapisz dane, aby data and do it again do that.',
      reports: ['data and do it again'],
    },
    {locale: 'ja-JP', source: 'Open Outlook on the web.', target: 'Outlook on the web を開きます。', note: 'A name.'},
    {
      locale: 'fr-FR',
      source: 'Select **File** > **Print** > **Layout** > **Pages**.',
      target: 'Select **File** > **Print** > **Layout** > **Pages**.',
      others: [
        {source: 'Select **Save**.', target: 'Sélectionnez **Enregistrer**.'},
        {source: 'Select it.', target: 'Choisissez-le.'},
      ],
      reports: ['Select'],
    },
    {
      locale: 'de-DE',
      source: 'Move Visual Studio and Pay as you go Dev/Test.',
      target: 'Verschieben von Visual Studio und Pay as you go Dev/Test.',
      note: 'It begins with a capital and is short: a name.',
    },
    {
      locale: 'ko-KR',
      source: 'It is kept in this way (write once, read many).',
      target: '이러한 방식으로(write once, read many) 유지됩니다.',
      note: 'The words of an acronym.',
    },
    {
      locale: 'ko-KR',
      source: 'See [Set up the mail flow of it](a.md).',
      target: '[Set up the mail flow of it](a.md)(메일 흐름 설정)을 참조하세요.',
      note: 'A title with its translation behind it.',
    },
    {
      locale: 'fr-FR',
      source: 'A value from `List_a` is found.',
      target: 'Une valeur `List_a` from est trouvée.',
      reports: ['from'],
    },
    {locale: 'nl-NL', source: 'English: Mon-Fri', target: 'Engels: Mon-Fri', reports: ['Mon']},
    {locale: 'fr-FR', source: 'Open Tips and Tricks.', target: 'Ouvrez Tips and Tricks.', note: 'A part of a name.'},
    {locale: 'nl-NL', source: 'The "out of box experience" starts.', target: "De 'out of box experience' begint."},
    {
      locale: 'de-DE',
      source: 'Open the Azure Active Directory admin center.',
      target: 'Öffnen Sie das Azure Active Directory Admin Center.',
    },
    {
      locale: 'de-DE',
      source: 'The error "You do not have access to it" is shown.',
      target: 'Der Fehler „You do not have access to it“ wird angezeigt.',
      note: 'A literal message in quotes.',
    },
    {
      locale: 'de-DE',
      source: 'Close the window and wait until the service is up again.',
      target: 'Schließen Sie das Fenster and wait until the service is up again.',
      reports: ['and wait until the service is up again'],
    },
    {
      locale: 'ru-RU',
      source: 'Open Word and Access.',
      target: 'Откройте Word и Access.',
      others: [{source: 'You have access to it.', target: 'Он вам доступен.'}],
      note: 'A name, though a word is like it.',
    },
    {
      locale: 'zh-TW',
      source: 'Error: Connection timed out',
      target: '錯誤：Connection 超時',
      others: [
        {source: 'It met a connection error.', target: '遇到連線錯誤。'},
        {source: 'The connection was dropped.', target: '連線已中斷。'},
        {source: 'Error: Connection refused', target: '錯誤：連線被拒'},
      ],
      reports: ['Connection'],
    },
    {
      locale: 'sv-SE',
      source: 'Go to **Connectors**.',
      target: 'Gå till **Connectors**.',
      others: [
        {source: 'Use connectors to send mail.', target: 'Skicka e-post med kopplingar.'},
        {source: 'Delete the old connectors.', target: 'Ta bort de gamla kopplingarna.'},
      ],
      reports: ['Connectors'],
    },
    {
      locale: 'zh-CN',
      source: 'Sort it by its similarity.',
      target: '按 similarity 排序。',
      reports: ['similarity'],
    },
    {locale: 'ja-JP', source: 'Run the cmdlet.', target: 'cmdlet を実行します。', note: 'A short name of a thing.'},
    {
      locale: 'zh-CN',
      source: 'Set the hostname.',
      target: '设置 hostname。',
      others: [{source: 'Type `hostname -f`.', target: '键入 `hostname -f`。'}],
      note: 'The page has it as code.',
    },
    {
      locale: 'zh-CN',
      source: 'A webhook is there.',
      target: '有一个 webhook。',
      others: [{source: 'Delete the webhook.', target: '删除 webhook。'}],
      note: 'The page keeps it more than once.',
    },
    {
      locale: 'zh-CN',
      source: 'Open the list of messages, and then check that the queue of the server is empty.',
      target: '打开邮件列表，然后检查 the queue of the server is empty。',
      reports: ['the queue of the server is empty'],
    },
  ],
  run(pair, context) {
    const {source, target} = pair;
    const {locale, sourceLanguage} = context;
    const mayHold = hasForeignGrammar(target, sourceLanguage, locale);
    if (!mayHold && !mayHoldDay(source)) return [];
    if (source.trim() === '' || sameLanguage(locale.tag, sourceLanguage.tag)) return [];
    if ((source === target && isCommand(source)) || isGlossed(pair)) return [];
    const found = (mayHold ? longestRun(pair, context) : undefined) ?? leftGrammar(pair, context, mayHold);
    return found ? [found] : [];
  },
  runPage(page, context) {
    return leftWords(page, context).map(({pair, text, start, end, isLone = false}) => ({
      pair,
      message: `Unexpected source word \`${text}\` in the translation${isLone ? '' : ', which other pairs of the page translate'}`,
      actual: text,
      start,
      end,
    }));
  },
};
export default check;

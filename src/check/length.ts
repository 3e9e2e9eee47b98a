import type {Check, PageReport, Pair} from '../model/index.js';
import {lengthRatio} from './parts/length-ratio.js';

/** Multiples of the usual length beyond which a translation is unusually long or short. */
const longer = 2.5;
const shorter = 0.35;
/** Shortest source that is looked at, in characters. */
const shortest = 40;

const check: Check = {
  id: 'length',
  description: 'The translation is far longer or shorter than is usual on the page.',
  why: 'Something was left out, or another sentence came in.',
  severity: 'info',
  itsType: 'length',
  mqm: 'neutral',
  silencedBy: [
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'remark-lost',
    'number-mismatch',
    'token-lost',
    'product-name',
    'acronym-lost',
    'markup-parity',
    'markup-rendering',
    'link-target',
    'doubled-word',
    'pair-broken',
  ],
  examples: [
    {
      locale: 'de-DE',
      source: 'Start the computer and look at the screen again.',
      target: 'Neu starten.',
      note: 'Nothing says what is usual.',
    },
    {
      locale: 'de-DE',
      source: 'Start the computer and look at the screen again, and wait until it is done.',
      target: 'Neu starten.',
      others: [
        {
          source: 'Open the list of all of the files in the folder.',
          target: 'Öffnen Sie die Liste aller Dateien im Ordner.',
        },
        {
          source: 'Close the window when nothing more happens there.',
          target: 'Schließen Sie das Fenster, wenn nichts mehr geschieht.',
        },
        {
          source: 'Look at the screen and wait for the next message.',
          target: 'Sehen Sie auf den Bildschirm und warten Sie auf Meldungen.',
        },
        {
          source: 'Read the message that the program shows to you.',
          target: 'Lesen Sie die Meldung, die das Programm Ihnen zeigt.',
        },
        {
          source: 'Write to the people who can help you with this.',
          target: 'Schreiben Sie denen, die Ihnen dabei helfen können.',
        },
      ],
      reports: ['shorter'],
    },
    {
      locale: 'zh-CN',
      source: 'Run `Get-Thing -Name "Mail queue settings"` now.',
      target: '运行 `Get-Thing -Name "Mail queue settings"`。',
      others: Array.from({length: 5}, () => ({
        source: 'Write to the people who can help you with this.',
        target: '请联系能为您提供帮助的人。',
      })),
      note: 'Code is as long in every language.',
    },
    {
      locale: 'zh-CN',
      source: 'Write to the people who can help you soon.',
      target:
        '请打开文件夹中所有文件的列表，然后关闭窗口，等待下一条消息出现，再阅读程序显示给您的内容，最后重新启动。',
      others: Array.from({length: 5}, () => ({
        source: 'Write to the people who can help you with this.',
        target: '请联系能为您提供帮助的人。',
      })),
      reports: ['longer'],
    },
  ],
  runPage(page) {
    const usual = lengthRatio(page);
    return usual === undefined ? [] : page.pairs.flatMap((pair) => unusual(pair, usual));
  },
};
export default check;

function unusual(pair: Pair, usual: number): PageReport[] {
  const {source, target} = pair;
  if (source.length < shortest || target.trim() === '' || source === target) return [];
  const ratio = target.length / source.length / usual;
  // Code, addresses and names are as long in every language: where translations are mostly shorter, they make one long.
  const isLonger = ratio > longer && target.length > source.length;
  if (!isLonger && ratio >= shorter) return [];
  const much = isLonger ? `${ratio.toFixed(1)} times longer` : `${(1 / ratio).toFixed(1)} times shorter`;
  return [{pair, message: `Unexpected length, ${much} than is usual on the page`}];
}

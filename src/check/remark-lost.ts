import type {Check, CheckContext, PageReport, Pair, Report} from '../model/index.js';
import {prose} from './parts/prose.js';
import {lengthRatio} from './parts/length-ratio.js';

/** Share of the usual length below which a translation counts as too short to hold the remark. */
const shorter = 0.75;

const remark = /\((?=[^()]*[a-z]{2} [^()]*[a-z]{2})[^()]{12,200}\)/g;

/** A remark before a sentence, such as `(Optional)`. */
const leading = /^[\s*_]*(\([A-Z][a-z ]{2,30}\))[\s*_]+[A-Z]/;

const check: Check = {
  id: 'remark-lost',
  description:
    'A bracketed remark of the source is gone: the translation has fewer brackets and is too short to say it otherwise; or a remark before the sentence lost its brackets.',
  why: 'Remarks hold the exceptions.',
  severity: 'warning',
  itsType: 'omission',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'brackets',
    'markup-parity',
    'link-target',
    'token-lost',
    'pair-broken',
  ],
  examples: [
    {locale: 'de-DE', source: '(Optional) Restart it.', target: '(Optional) Starten Sie ihn neu.'},
    {locale: 'de-DE', source: '(Optional) Restart it.', target: 'Optional: Starten Sie ihn neu.'},
    {
      locale: 'de-DE',
      source: '(Optional) Restart it.',
      target: 'Optional Starten Sie ihn neu.',
      reports: ['(Optional)'],
    },
    {
      locale: 'de-DE',
      source: 'Open the file (for example, a text file) and read it.',
      target: 'Öffnen Sie die Datei, etwa eine Textdatei, und lesen Sie sie.',
    },
    {locale: 'de-DE', source: 'Select the item(s).', target: 'Wählen Sie die Elemente aus.'},
    {
      locale: 'de-DE',
      source: 'Open the file (this may take a few minutes, depending on its size) now.',
      target: 'Öffnen Sie die Datei.',
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
          source: 'Start the computer and look at the screen again.',
          target: 'Starten Sie den Computer und sehen Sie auf den Bildschirm.',
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
      reports: ['remark'],
    },
  ],
  run({source, target}) {
    const first = leading.exec(source)?.[1];
    if (first === undefined || source === target || target.trim() === '' || /[(（[［【]/.test(target)) return [];
    // A mark behind its first words sets it apart, too.
    if (/^\P{L}*[\p{L}\p{N} ]{1,30}(?:[:：–—-]|\. )/u.test(target)) return [];
    const report: Report = {message: `Missing brackets around the remark \`${first}\` of the source`, expected: first};
    return [report];
  },
  runPage(page, context) {
    const usual = lengthRatio(page);
    if (usual === undefined) return [];
    return page.pairs.flatMap((pair) => lostIn(pair, usual, context));
  },
};
export default check;

function lostIn(pair: Pair, usual: number, {inline}: CheckContext): PageReport[] {
  const {source, target} = pair;
  if (!source.includes('(') || target.length >= source.length * usual * shorter) return [];
  const remarks = prose(source, inline(source)).match(remark) ?? [];
  const given = target.match(/[(（[［—–]/g) ?? [];
  const [first] = remarks;
  if (first === undefined || given.length >= remarks.length) return [];
  return [{pair, message: `Missing remark \`${first}\` of the source`, expected: first}];
}

import type {Check, InlineNode, Locale, Pair, Report} from '../model/index.js';
import {alignLabels, type AlignedLabels, type Translated} from './parts/label-alignment.js';
import {isLikelyIn, linkOf, movedWord, votes} from './parts/moved-words.js';

const names: Readonly<Partial<Record<InlineNode['type'], string>>> = {
  strong: 'bold text',
  emphasis: 'emphasis',
  link: 'link label',
};

const check: Check = {
  id: 'label-words',
  description:
    'Bold text, emphasis or a link label has other words than in the source: its own stand outside of it or in the label of another link, it takes in a word from beside it, or the steps of a menu path are turned round. How words are translated is learned from the labels and short texts of all pages of the locale, so nothing is found on a page that is checked by itself.',
  why: 'The reader looks for a button whose name is another one, or follows a path that is not there.',
  severity: 'warning',
  itsType: 'markup',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'pair-broken',
    'markup-rendering',
    'markup-parity',
    'untranslated',
    'partly-untranslated',
    'emphasis-words',
  ],
  examples: [
    {
      locale: 'nl-NL',
      source: 'Select **Save rule** there.',
      target: 'Selecteer daar **Regel opslaan**.',
      learned: {save: 'opslaan', rule: 'regel'},
    },
    {
      locale: 'nl-NL',
      source: 'Select **Save rule**.',
      target: 'Selecteer **Regel** opslaan.',
      learned: {save: 'opslaan', rule: 'regel'},
      reports: ['`opslaan`, for `Save`'],
    },
    {
      locale: 'nl-NL',
      source: 'Select **Save rule**.',
      target: 'Selecteer **Regel** opslaan.',
      note: 'Nothing is known of the words.',
    },
    {
      locale: 'zh-CN',
      source: 'Copy the **Server name** values of the report.',
      target: '复制**报告中的**服务器名称值。',
      learned: {server: '服务', name: '名称', report: '报告'},
      reports: ['报告中的'],
    },
    {
      locale: 'nl-NL',
      source: 'For more information, see [Queue settings](a.md).',
      target: 'Zie Instellingen van wachtrijen voor [meer informatie](a.md).',
      learned: {queue: 'wachtrij', settings: 'instellingen', information: 'informatie'},
      reports: ['meer informatie'],
    },
    {
      locale: 'zh-CN',
      source: 'Select **Queue** in **Rules**.',
      target: '在**规则**中选择**队列**。',
      learned: {queue: '队列', rules: '规则'},
      note: 'The order of the language.',
    },
    {
      locale: 'ru-RU',
      source: 'Go to **Queue** \\> **Rules**.',
      target: 'Перейдите в раздел **Правила** \\> **Очередь**.',
      learned: {queue: 'очередь', rules: 'правила'},
      reports: ['expected `Очередь > Правила`'],
    },
    {
      locale: 'nl-NL',
      source: 'See [ports](a.md) and [queues](b.md).',
      target: 'Zie [wachtrijen](a.md) en [poorten](b.md).',
      learned: {queues: 'wachtrijen', ports: 'poorten'},
      reports: ['label of another link'],
    },
    {
      locale: 'nl-NL',
      source: 'Wait on the **Rules** page.',
      target: 'Wacht op **pagina Regels**.',
      learned: {rules: 'regels', page: 'pagina'},
      reports: ['it has `pagina`'],
    },
    {
      locale: 'nl-NL',
      source: 'Wait on the [Rules](a.md) page.',
      target: 'Wacht op [pagina Regels](a.md).',
      learned: {rules: 'regels', page: 'pagina'},
      note: 'A link may say what it leads to.',
    },
    {
      locale: 'de-DE',
      source: 'Wait for the **Queue list**.',
      target: 'Warten Sie auf die Liste **Warteschlangen**.',
      learned: {queue: 'warteschlangen', list: 'liste'},
      note: 'The kind of a thing may be said outside of its name.',
    },
    {
      locale: 'de-DE',
      source: 'You can [manage queues](a.md) for others.',
      target: 'Sie können [Warteschlangen](a.md) für andere verwalten.',
      learned: {queues: 'warteschlangen', manage: 'verwalten'},
      note: 'The verb of a label stands where the sentence has it.',
    },
  ],
  run(pair, context) {
    if (!context.labels || pair.source === pair.target || !/\*|_|\]\(/.test(pair.source)) return [];
    for (const labels of alignLabels(pair, context)) {
      const report =
        turnedPath(labels, pair) ??
        otherLink(labels) ??
        movedLabel(labels, pair, context.locale) ??
        pulledInWords(labels, pair);
      if (report) return [report];
    }
    return [];
  },
};
export default check;

/** Two steps of a menu path, of which each has the words of the other one. */
function turnedPath({wanted, given}: AlignedLabels, {source}: Pair): Report | undefined {
  for (const [index, first] of wanted.entries()) {
    const second = wanted[index + 1];
    const [one, other] = [given[index], given[index + 1]];
    if (!second || !one || !other || !isStep(source.slice(first.label.end, second.label.start))) continue;
    const isTurned = votes(first, index) === 0 && votes(second, index + 1) === 0;
    if (!isTurned || !isLikelyIn(first, index + 1) || !isLikelyIn(second, index)) continue;
    const expected = `${other.text} > ${one.text}`;
    return {
      message: `Unexpected order of a menu path: \`${one.text}\` stands before \`${other.text}\`, expected \`${expected}\``,
      actual: `${one.text} > ${other.text}`,
      expected,
      start: one.start,
      end: other.end,
      note: 'Give the steps in the order of the source.',
    };
  }
  return undefined;
}

/** Whether what stands between two labels makes them steps of a menu path. */
function isStep(between: string): boolean {
  return /^[\s\\"“”]*(?:>|&gt;)[\s"“”]*$/.test(between);
}

/** A link of which all words stand in the label of another one. */
function otherLink(labels: AlignedLabels): Report | undefined {
  for (const one of labels.wanted) {
    const own = linkOf(one.label, labels);
    const node = labels.given[own];
    if (!node || votes(one, own) > 0 || !labels.given.some((_, index) => isLikelyIn(one, index))) continue;
    return toReport(node, `the words of \`${one.label.text}\` stand in the label of another link`);
  }
  return undefined;
}

/** A label of which words stand outside. */
function movedLabel(labels: AlignedLabels, pair: Pair, locale: Locale): Report | undefined {
  const moved = movedWord(labels, pair, locale);
  if (!moved) return undefined;
  return toReport(moved.node, `${quoted(moved.first, pair)} of its label in the source, stands outside of it`);
}

/** A word that stands beside a label in the source, and in it in the target. A link may have its kind of thing in it. */
function pulledInWords({wanted, given, foreign}: AlignedLabels, pair: Pair): Report | undefined {
  // Where a label has only words that are not compared, any word may be its translation.
  if (wanted.some(({words}) => words.length === 0)) return undefined;
  for (const [index, node] of given.entries()) {
    const first = node.type === 'link' ? undefined : foreign(index).find(({isPulledIn}) => isPulledIn);
    if (first)
      return toReport(node, `it has ${quoted(first, pair)} in the source, which is outside of its label there`);
  }
  return undefined;
}

/** A word of the target, and what it is for. */
function quoted({word, at}: Translated, {source, target}: Pair): string {
  return `\`${target.slice(at.start, at.end)}\`, for \`${source.slice(word.start, word.end)}\``;
}

function toReport({type, text, start, end}: InlineNode, fault: string): Report {
  return {
    message: `Unexpected ${names[type] ?? type} \`${text.trim()}\`: ${fault}`,
    actual: text.trim(),
    start,
    end,
    note: 'Put the marks around the words that they are for.',
  };
}

import type {Check, InlineNode, Pair, Report} from '../model/index.js';
import {edgeFault, faultOf} from './parts/label-faults.js';
import {brokenPath, cutQuotation, type LabelPlace} from './parts/label-places.js';
import {quotedLabel} from './parts/quoted-labels.js';

const names: Readonly<Partial<Record<InlineNode['type'], string>>> = {
  strong: 'bold text',
  emphasis: 'emphasis',
  link: 'link label',
  image: 'alt text',
};

const check: Check = {
  id: 'emphasis-words',
  description:
    'Bold text, emphasis, a link label or an alt text covers other words than in the source: it cuts a quotation, goes on into the next sentence, takes in words from outside, or is empty; or bold text became a quotation.',
  why: 'The reader looks for a button whose name is another one. Counts are right in all of these, so nothing else finds them.',
  severity: 'warning',
  itsType: 'markup',
  mqm: 'minor',
  silencedBy: ['target-missing', 'markup-rendering', 'markup-parity', 'untranslated', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Select **Save** and go on.', target: 'Wählen Sie **Speichern** aus.'},
    {locale: 'zh-CN', source: 'Click **Save**.', target: '单击**“保存”**。', note: 'All of the label is quoted.'},
    {
      locale: 'de-DE',
      source: '**Note**: It is slow.',
      target: '**Hinweis:** Das dauert.',
      note: 'A colon is a matter of style.',
    },
    {locale: 'he-IL', source: 'Select **Email**.', target: 'בחר **דוא"ל**.', note: 'A mark inside of a word.'},
    {
      locale: 'zh-CN',
      source: 'Go to **Mail** \\> **Rules**.',
      target: '转到 **"邮件** \\> **规则"**。',
      reports: ['bold text'],
    },
    {
      locale: 'ru-RU',
      source: 'Click **Fix now** here.',
      target: 'Щелкните **"Исправить" сейчас** здесь.',
      reports: ['bold text'],
    },
    {
      locale: 'ru-RU',
      source: '**Note**: Usually this takes an hour.',
      target: '**Примечание. Обычно** это занимает час.',
      reports: ['bold text'],
    },
    {
      locale: 'de-DE',
      source: '**Remove the printer in the settings**.',
      target: '**Entfernen Sie den Drucker unter "Einstellungen"**.',
      note: 'Not a label, but a sentence.',
    },
    {
      locale: 'zh-CN',
      source: 'Click ![Edit icon](a.gif) twice.',
      target: '单击![ 两次](a.gif)编辑。',
      reports: ['alt text'],
    },
    {locale: 'zh-CN', source: 'Click ![Edit](a.gif).', target: '单击![编辑 ](a.gif)。', note: 'Nobody sees the space.'},
    {locale: 'zh-CN', source: 'Click **Fix now** there.', target: '单击"立即修复"。', reports: ['立即修复']},
    {locale: 'nl-NL', source: 'Open the **Policy** page.', target: 'Open **de** pagina Beleid.', reports: ['`de`']},
    {
      locale: 'nl-NL',
      source: 'See [set the mail](a.md) and [see the list](b.md).',
      target: 'Zie [het instellen en](a.md) [de lijst](b.md).',
      reports: ['`en`'],
    },
    {
      locale: 'zh-CN',
      source: 'Open the **Details** page.',
      target: '打开 "**详细**信息" 页。',
      reports: ['quotation'],
    },
    {
      locale: 'nl-NL',
      source: 'Go to **Mail** \\> **Rules**.',
      target: 'Ga naar \\> **Mail** **Regels**.',
      reports: ['`>`'],
    },
    {
      locale: 'de-DE',
      source: 'It stays, **except** if it is old.',
      target: 'Es bleibt, **mit Ausnahme von** alten.',
      note: 'A word of the sentence.',
    },
    {
      locale: 'nl-NL',
      source: 'See [Set up mail](a.md) and [Ports](b.md).',
      target: 'Zie [Mail instellen en](a.md) [Poorten](b.md).',
      reports: ['`en`'],
    },
    {
      locale: 'nl-NL',
      source: 'On the **Setup** page, select it.',
      target: 'Selecteer dit op **de pagina Instelling**.',
      reports: ['begins with `de`'],
    },
    {
      locale: 'nl-NL',
      source: 'Go to **Contoso**.',
      target: 'Ga **naar Contoso**.',
      reports: ['`naar`'],
    },
    {
      locale: 'nl-NL',
      source: 'On the **Mail domain** page, select it.',
      target: 'Selecteer dit op **de pagina Maildomein**.',
      reports: ['begins with `de`'],
    },
    {
      locale: 'nl-NL',
      source: 'Open **Mail flow settings** and click **Next**.',
      target: 'Open **Instellingen voor mail** en klik **op Volgende**.',
      reports: ['begins with `op`'],
    },
    {
      locale: 'nl-NL',
      source: 'Open **Mail flow settings** or **Not now**.',
      target: 'Open **Instellingen voor mail** of **niet nu**.',
      note: 'As many words as there, and no article.',
    },
    {locale: 'de-DE', source: 'Select **On** or **Off**.', target: 'Wählen Sie **An** oder **Aus**.'},
    {
      locale: 'nl-NL',
      source: '[Prepare your devices](#a).',
      target: '[Bereid uw apparaten voor](#a).',
      note: 'A whole sentence may end in a particle.',
    },
    {
      locale: 'fr-FR',
      source: 'Select the **Files** tab.',
      target: 'Sélectionnez **l’onglet Fichiers**.',
      reports: ['begins with `l’`'],
    },
    {
      locale: 'pt-BR',
      source: 'It is a **MailQueue** object.',
      target: 'É um **objeto MailQueue**.',
      reports: ['`objeto`'],
    },
    {
      locale: 'nl-NL',
      source: 'Click **Import**, then **Import to Contoso**.',
      target: 'Klik op **Importeren** en dan op **Importeren naar Contoso**.',
      note: 'Another word than in the source.',
    },
    {
      locale: 'ja-JP',
      source: 'Click **OK** or **X (Close)**.',
      target: '[**OK**] または [ **X] (閉じる)** をクリックします。',
      reports: ['bracket'],
    },
    {
      locale: 'ja-JP',
      source: 'First, [open the page](a.md).',
      target: '最初に [、ページを開きます](a.md)。',
      reports: ['begins with a mark'],
    },
    {
      locale: 'sv-SE',
      source: 'In the EAC, go to **Mail flow**.',
      target: 'Gå till **EAC för e-post**.',
      reports: ['EAC'],
    },
  ],
  run(pair, context) {
    const {inline} = context;
    if (!/\*|_|\]\(/.test(pair.source) || pair.source === pair.target) return [];
    const wanted = inline(pair.source).nodes.filter(isLabel);
    if (wanted.length === 0) return [];
    const given = inline(pair.target).nodes.filter(isLabel);
    const quoted = quotedLabel(pair, context);
    if (quoted) return [quoted];
    for (const [index, node] of given.entries()) {
      const fault = faultOf(node, {wanted, given, index, pair}, context);
      if (fault !== undefined) return [toReport(node, fault)];
    }
    const place = brokenPath(pair) ?? cutQuotation(pair, given);
    if (place) return [placeReport(pair, place)];
    for (const [index, node] of given.entries()) {
      const fault = edgeFault(node, {wanted, given, index, pair});
      if (fault !== undefined) return [toReport(node, fault)];
    }
    return [];
  },
};
export default check;

function isLabel({type}: InlineNode): boolean {
  return type in names;
}

function placeReport({target}: Pair, {start, end, fault}: LabelPlace): Report {
  const from = Math.max(0, start - 12);
  const actual = target.slice(end - start > 1 ? start : from, end - start > 1 ? end : end + 12).trim();
  return {
    message: `Unexpected label in \`${actual}\`: it ${fault}`,
    actual,
    start,
    end,
    note: 'Put the marks around the words that they are for.',
  };
}

function toReport({type, text, start, end}: InlineNode, fault: string): Report {
  return {
    message: `Unexpected ${names[type] ?? type} \`${text.trim()}\`: it ${fault}`,
    actual: text,
    start,
    end,
    note: 'Put the marks around the words that they are for.',
  };
}

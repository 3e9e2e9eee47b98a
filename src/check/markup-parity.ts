import type {Check, Inline, InlineNode, Report} from '../model/index.js';
import {literalMarkup} from './parts/literal-markup.js';
import {missingFrom} from './parts/multiset.js';
import {quotedInstead} from './parts/quoted-labels.js';
import {restoredMarks} from './parts/restored-marks.js';

const names: Readonly<Record<InlineNode['type'], string>> = {
  strong: 'bold text',
  emphasis: 'emphasis',
  code: 'code',
  link: 'link',
  image: 'image',
  html: 'tag',
  delete: 'struck text',
  break: 'line break',
};

const check: Check = {
  id: 'markup-parity',
  description:
    'Bold, emphasis, code, links, images or HTML tags are more or fewer than in the source, judged by a parse.',
  why: 'A lost link or a lost bold label takes away what the reader should click.',
  severity: 'error',
  itsType: 'markup',
  mqm: 'minor',
  silencedBy: ['ampersand', 'target-missing', 'markup-rendering', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Select __Save__.', target: 'Wählen Sie **Speichern** aus.'},
    {locale: 'de-DE', source: 'One<br>two', target: 'Eins<br/>zwei'},
    {locale: 'de-DE', source: '', target: '<a name="create"> </a>', note: 'Anchors stand in the translation only.'},
    {
      locale: 'fr-FR',
      source: 'Go to **Home > View**.',
      target: 'Accédez à **Accueil** > **Affichage**.',
      note: 'The steps of a path, together or one by one.',
    },
    {
      locale: 'fr-FR',
      source: 'Go to **Home > View > Zoom**.',
      target: 'Accédez à **Accueil** > **Affichage**.',
      reports: ['bold text'],
    },
    {
      locale: 'zh-CN',
      source: 'Select **Save**.',
      target: '选择“保存”。',
      note: 'Quotation marks instead are left to `emphasis-words`.',
    },
    {
      locale: 'zh-TW',
      source: 'Select **Save**.',
      target: '選取 [儲存]。',
      note: 'So are the marks that set labels off in a language.',
    },
    {locale: 'zh-TW', source: 'Select **Save**.', target: '選取儲存。', reports: ['bold text']},
    {locale: 'zh-CN', source: 'Select **Save**.', target: '选择 [保存]。', reports: ['bold text']},
    {locale: 'de-DE', source: 'Select **Save**.', target: 'Wählen Sie Speichern aus.', reports: ['bold text']},
    {locale: 'de-DE', source: 'See [ports](ports.md).', target: 'Siehe Ports.', reports: ['link']},
    {
      locale: 'de-DE',
      source: 'Run `ipconfig` now.',
      target: 'Führen Sie ipconfig jetzt aus.',
      reports: ['code'],
      fixed: 'Führen Sie `ipconfig` jetzt aus.',
    },
    {
      locale: 'de-DE',
      source: 'It is called a _queue_.',
      target: 'Es wird als _Schlange_bezeichnet.',
      reports: ['emphasis'],
      fixed: 'Es wird als _Schlange_ bezeichnet.',
      note: 'An underscore within a word is only itself.',
    },
    {
      locale: 'ja-JP',
      source: 'It is called a _queue_.',
      target: 'それは_キュー_と呼ばれます。',
      reports: ['emphasis'],
      fixed: 'それは*キュー*と呼ばれます。',
    },
    {locale: 'zh-CN', source: 'Run `ls`.', target: '运行 `ls` `-l`。', reports: ['code']},
  ],
  run(pair, {inline, locale}) {
    if (pair.source.trim() === '' || pair.target.trim() === '' || pair.source === pair.target) return [];
    const source = inline(pair.source);
    const target = inline(pair.target);
    if (source.nodes.length === 0 && target.nodes.length === 0) return [];
    const wanted = kindsOf(source);
    const given = kindsOf(target);
    if (wanted.join() === given.join()) return [];
    const quoted = new Array<string>(quotedInstead(pair, {inline, locale})).fill('strong');
    const isSame = stepsOf(source) === stepsOf(target);
    const counts = (kind: string): boolean => kind !== 'strong' || !isSame;
    const lost = missingFrom(withoutTokens(missingFrom(wanted, given), source, pair.target), quoted).filter(counts);
    const added = missingFrom(given, wanted).filter((kind) => counts(kind) && !isUnrendered(kind, source));
    return [
      ...unique(lost).map(
        (kind): Report => ({
          message: `Missing ${nameOf(kind)} of the source${times(kind, lost)}`,
          expected: nameOf(kind),
          ...(lost.length === 1 && added.length === 0 && {fix: restoredMarks(kind, pair, {inline, locale})}),
        }),
      ),
      ...unique(added).map(
        (kind): Report => ({
          message: `Unexpected ${nameOf(kind)}, which the source does not have${times(kind, added)}`,
          actual: nameOf(kind),
          ...placeOf(kind, target),
        }),
      ),
    ];
  },
};
export default check;

/** Kinds of the nodes that count; line breaks do not, tags count by name. */
function kindsOf({nodes}: Inline): string[] {
  return nodes
    .filter(({type}) => type !== 'break')
    .map(kindOf)
    .filter((kind) => kind !== 'html:' && kind !== 'html:br');
}

function kindOf({type, text}: InlineNode): string {
  return type === 'html' ? `html:${/^<(\/?[a-z][\w-]*)/i.exec(text)?.[1]?.toLowerCase() ?? ''}` : type;
}

/** Steps of paths in bold type: `**A > B**` has as many as `**A** > **B**`. */
function stepsOf({nodes}: Inline): number {
  return nodes.filter(({type}) => type === 'strong').reduce((sum, {text}) => sum + text.split('>').length, 0);
}

/** Code that is not in the target at all is left to `token-lost`. */
function withoutTokens(lost: readonly string[], {nodes}: Inline, target: string): string[] {
  const gone = nodes.filter(({type, text}) => type === 'code' && !target.includes(text.trim()));
  return missingFrom(lost, gone.map(kindOf));
}

function unique(kinds: readonly string[]): string[] {
  return [...new Set(kinds)];
}

/** How often, when more than once. */
function times(kind: string, kinds: readonly string[]): string {
  const count = kinds.filter((other) => other === kind).length;
  return count > 1 ? `, ${count} times` : '';
}

function nameOf(kind: string): string {
  const [type = '', tag] = kind.split(':');
  return tag === undefined ? names[type as InlineNode['type']] : `tag <${tag}>`;
}

function placeOf(kind: string, target: Inline): {start?: number; end?: number} {
  const node = target.nodes.findLast((other) => kindOf(other) === kind);
  return node ? {start: node.start, end: node.end} : {};
}

/** Whether the source has the same marks, but they do not render there. */
function isUnrendered(kind: string, source: Inline): boolean {
  return literalMarkup(source.text).some((mark) => mark.kind === kind);
}

import type {Line, LocalContent, LocalEntry, Point} from '../entries/index.js';
import {escapeLines} from '../text/escape-controls.js';
import {code, paragraph} from '../text/markdown-literal.js';
import type {Answer, Choice, Hit} from './types.js';

/** How an answer is written. */
export type AnswerFormat = 'pretty' | 'json' | 'markdown';

/** Words around the sentences of an answer. */
const headings = [
  ['causes', 'Causes'],
  ['prerequisites', 'Before you begin'],
  ['fixes', 'What to do'],
  ['notes', 'Notes'],
  ['examples', 'Examples'],
  ['other', 'More'],
  ['seeAlso', 'See also'],
] as const;

const facts: Readonly<Record<string, string>> = {
  retryFor: 'retried for',
  onExpiry: 'then',
  takesEffectWithin: 'a change takes effect within',
};

const reasons: Readonly<Record<Hit['reason'], string>> = {
  code: 'code',
  range: 'range of codes',
  becomes: 'what it was before',
  class: 'the same detail, temporary or permanent (RFC 3463)',
  message: 'its message',
  words: 'words',
};

/** Writes an answer for people, for programs, or as Markdown. Ends in a line break. */
export function renderAnswer(answer: Answer, format: AnswerFormat): string {
  if (format === 'json') return `${JSON.stringify(answer, undefined, 2)}\n`;
  const mark = format === 'markdown' ? markdown : terminal;
  if (answer.hits.length === 0) return `${nothing(answer, mark).join('\n')}\n`;
  return `${answer.hits.map((hit) => renderHit(hit, answer.locale, mark).join('\n')).join('\n\n')}\n`;
}

/** How parts of an answer are marked. */
interface Marks {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly escape: (text: string) => string;
  readonly code: (text: string) => string;
  readonly address: (url: string) => string;
}

const terminal: Marks = {
  title: (text) => text,
  heading: (text) => `${text}:`,
  escape: escapeLines,
  code: escapeLines,
  address: escapeLines,
};

const markdown: Marks = {
  title: (text) => `## ${text}`,
  heading: (text) => `**${text}**\n`,
  escape: paragraph,
  code,
  address: (url) => (/^https?:\/\/[^\s<>\p{Cc}]+$/u.test(url) ? `<${url}>` : code(url)),
};

function nothing({codes, nearest}: Answer, mark: Marks): string[] {
  const about = codes.length > 0 ? `No entry for ${mark.escape(codes.join(', '))}.` : 'No entry found.';
  if (nearest.length === 0) return [about];
  return [about, '', mark.heading('Nearest'), ...nearest.map(({id, title}) => `- ${id}  ${mark.escape(title)}`)];
}

function renderHit({entry, reason, matched, message, whichOf = []}: Hit, locale: string, mark: Marks): string[] {
  const line = (one: Line): string => withStatus(one, locale, mark);
  return [
    mark.title(`${mark.escape(entry.codes.join(', '))}  ${line(entry.title)}`),
    '',
    `${entry.id}${entry.status === 'removed' ? ' (no page explains it any more)' : ''}; found by ${reasons[reason]}: ${mark.escape(matched.join(', '))}`,
    ...(message?.isTranslation === true
      ? ['The text of the message is a translation of a page; the product may word it otherwise.']
      : []),
    ...(entry.registry.length > 0 ? [mark.escape(entry.registry.join('; '))] : []),
    ...(whichOf.length > 0
      ? [
          '',
          mark.heading('Which of these is it? Ask again with its name'),
          ...whichOf.map((one) => choice(one, line, mark)),
        ]
      : []),
    ...renderContent(entry, line, mark),
    ...(entry.variants ?? []).flatMap((variant) => [
      '',
      `${mark.escape(inProduct(variant))}${line(variant.title)}`,
      ...renderContent({...variant, related: []}, line, mark),
    ]),
  ];
}

function choice({title, ...one}: Choice, line: (one: Line) => string, mark: Marks): string {
  return `- ${mark.escape(inProduct(one))}${line(title)}`;
}

/** The product of a variant, or the page where the front matter names none. */
function inProduct({product, article}: Pick<Choice, 'product' | 'article'>): string {
  return `${product ?? article}: `;
}

type Content = LocalContent & Pick<LocalEntry, 'related'>;

function renderContent(content: Content, line: (one: Line) => string, mark: Marks): string[] {
  const sections = headings.flatMap(([field, heading]) => {
    const points = content[field];
    return points.length === 0
      ? []
      : [
          '',
          mark.heading(heading),
          ...points.flatMap((point, index) =>
            renderPoint(point, '', isNumbered(field, points) ? `${index + 1}.` : '-', line, mark),
          ),
        ];
  });
  return [
    ...(content.meaning.length > 0 ? ['', content.meaning.map(line).join(' ')] : []),
    ...sections,
    ...footer(content, mark),
  ];
}

/** Whether items are numbered: steps that are numbered on the page. Top-level fixes are alternatives. */
function isNumbered(field: string, points: readonly Point[]): boolean {
  return field === 'fixes' && points.length > 1;
}

function renderPoint(point: Point, indent: string, bullet: string, line: (one: Line) => string, mark: Marks): string[] {
  const inner = indent + ' '.repeat(bullet.length + 1);
  const [first = '', ...rest] = [
    point.lines.map(line).join(' '),
    ...point.literals.flatMap((text) => text.split('\n').filter(Boolean).map(mark.code)),
  ].filter(Boolean);
  return [
    `${indent}${bullet} ${first}`,
    ...rest.map((text) => `${inner}${text}`),
    ...point.steps.flatMap((step, index) =>
      renderPoint(step, inner, point.ordered ? `${index + 1}.` : '-', line, mark),
    ),
  ];
}

/** A sentence, and what is to be known of it: that it stands in English, or is older than the English one. */
function withStatus({text, locale: own, status, english}: Line, locale: string, mark: Marks): string {
  if (status === 'stale' && english !== undefined)
    return `${mark.escape(text)} ${mark.escape(`[stale; English now: ${english}]`)}`;
  if (own !== locale) return `${mark.escape(text)} ${mark.escape(`[${own}, ${status}]`)}`;
  return status === 'current' ? mark.escape(text) : `${mark.escape(text)} ${mark.escape(`[${status}]`)}`;
}

function footer({facts: stated, related, links}: Content, mark: Marks): string[] {
  // What has no name stands in its sentence already.
  const known = stated.flatMap(({name, value}) => (Object.hasOwn(facts, name) ? `${facts[name] ?? ''} ${value}` : []));
  const others = related.map(
    ({code, relation, entry}) => `${relation} ${code}${entry === undefined ? '' : ` (${entry})`}`,
  );
  return [
    ...(known.length > 0 ? ['', `${mark.heading('Facts')} ${mark.escape(known.join('; '))}`] : []),
    ...(others.length > 0 ? ['', `${mark.heading('Related')} ${mark.escape(others.join('; '))}`] : []),
    ...(links.length > 0
      ? ['', mark.heading('Links'), ...links.map(({text, url}) => `- ${mark.escape(text)}: ${mark.address(url)}`)]
      : []),
  ];
}

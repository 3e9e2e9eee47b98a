import type {Check, CheckExample} from '../model/index.js';
import {code} from '../text/markdown-literal.js';

/** What a page about a check says. */
export type Explained = Pick<Check, 'description' | 'why' | 'severity' | 'itsType' | 'mqm' | 'examples'>;

/**
 * Writes what a check does, why, and its examples, without a heading.
 *
 * @param measured lines about how often it reports and is right; none by default.
 * @returns Markdown without a line break at its end.
 */
export function explain(
  {description, why, severity, itsType, mqm, examples}: Explained,
  measured: readonly string[] = [],
): string {
  return [
    description,
    '',
    why,
    '',
    `Severity ${code(severity)}, ITS type ${code(itsType)}, MQM severity ${code(mqm)}.`,
    '',
    ...measured.flatMap((line) => [line, '']),
    'Reported:',
    '',
    ...examples.filter(({reports}) => reports).map(exampleLine),
    '',
    'Not reported:',
    '',
    ...examples.filter(({reports}) => !reports).map(exampleLine),
  ].join('\n');
}

function exampleLine({
  locale,
  source,
  target,
  fixed,
  canonical,
  english,
  others = [],
  glossary = [],
  learned = {},
  note,
}: CheckExample): string {
  const beside = [
    ...(english ? [`the English page reads ${english.map(code).join(' ')}`] : []),
    ...(canonical === undefined ? [] : [`the source is now ${code(canonical)}`]),
    ...others.map((pair) => `beside ${code(pair.source)}, ${code(pair.target)}`),
    ...glossary.map(
      (term) =>
        `with ${code(term.source ?? term.pattern ?? '')} as ${term.target.map(code).join(' or ')} in the glossary`,
    ),
    ...learnedWords(learned),
    ...(fixed === undefined ? [] : [`fixed: ${code(fixed)}`]),
    ...(note === undefined ? [] : [note.replace(/\.$/, '')]),
  ];
  return `- ${code(locale)}: ${code(source)} as ${code(target)}${beside.length > 0 ? ` (${beside.join('; ')})` : ''}`;
}

function learnedWords(learned: Readonly<Record<string, string>>): string[] {
  const words = Object.entries(learned).map(([source, target]) => `${code(source)} is ${code(target)}`);
  return words.length > 0 ? [`all pages say that ${words.join(', ')}`] : [];
}

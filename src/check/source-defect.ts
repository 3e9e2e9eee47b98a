import type {Check, CheckContext, Pair, Report} from '../model/index.js';
import {prose} from './parts/prose.js';
import {namesIn} from '../text/index.js';

interface Kind {
  readonly name: string;
  /** What stands in it, where that tells cheaply that most texts have none. */
  readonly needs?: string;
  readonly pattern: RegExp;
}

/** Defects that no English sentence has on purpose. */
const kinds: readonly Kind[] = [
  {name: 'full stop twice', needs: '..', pattern: /(?<![./\s])\.\.(?=\s*$)/},
  {name: 'word twice', pattern: /\b(the|an|and|of|to|for|with|in|your|are|be)\s\1\b(?! [A-Z])/},
  {name: 'comma without a space', needs: ',', pattern: /[a-z]{3},[a-z]{3}(?=\s)/},
];

const check: Check = {
  id: 'source-defect',
  description: 'The source itself has a slip: a full stop twice, a word twice, a missing space after a name.',
  why: 'Translators stumble over it in every language; mend it once, at the source.',
  severity: 'info',
  itsType: 'other',
  mqm: 'neutral',
  examples: [
    {locale: 'de-DE', source: 'Wait...', target: 'Warten Sie …'},
    {locale: 'de-DE', source: 'See Office 365 and 3rd parties.', target: 'Siehe Office 365 und Dritte.'},
    {
      locale: 'de-DE',
      source: 'Mails in Office 365can be sent.',
      target: 'Mails in Office 365 können gesendet werden.',
      reports: ['365can'],
    },
    {locale: 'de-DE', source: 'Restart the service..', target: 'Starten Sie den Dienst neu.', reports: ['..']},
    {locale: 'de-DE', source: 'Restart the the service.', target: 'Starten Sie den Dienst neu.', reports: ['the the']},
  ],
  run(pair, context) {
    if (pair.source.length < 12) return [];
    const found = slip(pair, context);
    return found ? [found] : [];
  },
};
export default check;

function slip({source}: Pair, {inline, products}: CheckContext): Report | undefined {
  const text = prose(source, inline(source));
  for (const {name, needs, pattern} of kinds) {
    if (needs !== undefined && !text.includes(needs)) continue;
    const match = pattern.exec(text);
    if (match) return toReport(name, match[0]);
  }
  if (!/\d[a-z]/.test(text)) return undefined;
  for (const {start, end} of namesIn(text, products)) {
    const rest = /^[a-z]{3,}/.exec(text.slice(end));
    if (/\d$/.test(text.slice(start, end)) && rest)
      return toReport('name without a space behind it', text.slice(start, end).replace(/^.* /, '') + rest[0]);
  }
  return undefined;
}

function toReport(name: string, actual: string): Report {
  return {
    message: `Unexpected ${name} in the source: \`${actual}\``,
    actual,
    note: 'Mend the source; translations of it are likely to be wrong there.',
  };
}

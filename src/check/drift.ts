import type {Check, Hunk, Report, UnitInLocale} from '../model/index.js';

const check: Check = {
  id: 'drift',
  description: 'The translation was made from an older wording of its source.',
  why: 'What was changed in the source since then is missing from the page.',
  severity: 'warning',
  itsType: 'inconsistency',
  mqm: 'minor',
  silencedBy: ['target-missing', 'lagging-value', 'pair-broken'],
  examples: [
    {locale: 'sv-SE', source: 'Open the topic.', target: 'Öppna avsnittet.', canonical: 'Open the topic.'},
    {
      locale: 'sv-SE',
      source: 'Open the topic.',
      target: 'Öppna avsnittet.',
      canonical: 'Open the article.',
      reports: ['topic'],
    },
  ],
  looksAround: true,
  run(pair, {page, statesOf}) {
    const own = (statesOf?.(pair) ?? []).filter(
      ({translation}) => translation?.evidence.file === page.file && translation.evidence.pair === pair.id,
    );
    return own.filter(({status}) => status === 'stale' || status === 'patched').map(toReport);
  },
};
export default check;

/** Says what changed; a patched translation already has a proposal in its review. */
function toReport({status, drift}: UnitInLocale): Report {
  const changes = Array.from(new Set(drift.map(changeWords)));
  const what = changes.length > 0 ? `: ${changes.join(', ')}` : '';
  return {
    message: `Unexpected translation of an older source, which has changed since${what}`,
    ...(status === 'patched' && {note: 'The review of the page has the patched text.'}),
  };
}

/** A change in words. One side may be empty: something came in, or went. */
function changeWords({before, after}: Hunk): string {
  const [was, is] = [before.trim(), after.trim()];
  if (was === '') return `\`${is}\` put in`;
  return is === '' ? `\`${was}\` taken out` : `\`${was}\` to \`${is}\``;
}

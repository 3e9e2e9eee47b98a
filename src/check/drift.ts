import type {Check, Report, UnitInLocale} from '../model/index.js';

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
  run(pair, {page, states}) {
    const own = (states ?? []).filter(
      ({translation}) => translation?.evidence.file === page.file && translation.evidence.pair === pair.id,
    );
    return own.filter(({status}) => status === 'stale' || status === 'patched').map(toReport);
  },
};
export default check;

/** Says what changed; a patched translation already has a proposal in its review. */
function toReport({status, drift}: UnitInLocale): Report {
  const changes = drift.map(({before, after}) => `\`${before.trim()}\` to \`${after.trim()}\``);
  const what = changes.length > 0 ? `: ${changes.join(', ')}` : '';
  return {
    message: `Unexpected translation of an older source, which has changed since${what}`,
    ...(status === 'patched' && {note: 'The review of the page has the patched text.'}),
  };
}

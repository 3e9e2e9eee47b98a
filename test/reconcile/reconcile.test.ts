import {describe, expect, it} from 'vitest';
import {reconcile, page, one, statuses, changes, older, newer} from './two-versions.js';

describe('reconcile', () => {
  it('gives a unit its variants, its change and its status in every locale', () => {
    const article = one([
      page(
        '# <a name="queues"></a>{{Queues|Warteschlangen}}\n\n{{Office 365 retries for 48 hours.|Office 365 versucht es 48 Stunden lang.}} {{Read this topic.|Lesen Sie dieses Thema.}}\n',
        older,
      ),
      page(
        '# <a name="queues"></a>{{Queues|Köer}}\n\n{{Microsoft 365 retries for 24 hours.|Microsoft 365 försöker i 24 timmar.}} {{Read this article.|Läs den här artikeln.}}\n',
        {...newer, locale: 'sv-SE'},
      ),
    ]);
    expect(article.key).toBe('page');
    expect(article.locales).toEqual(['de-DE', 'sv-SE']);
    expect(article.versions.map(({handoff, sourceCommit}) => [handoff, sourceCommit?.slice(0, 1)])).toEqual([
      ['2019-01-15', 'a'],
      ['2020-03-20', 'b'],
    ]);
    expect(statuses(article, 'de-DE')).toEqual([
      'current Queues',
      'patched Microsoft 365 retries for 24 hours.',
      'stale Read this article.',
    ]);
    expect(statuses(article, 'sv-SE')).toEqual([
      'current Queues',
      'current Microsoft 365 retries for 24 hours.',
      'current Read this article.',
    ]);
    const retry = article.units[1];
    expect(retry?.variants.map(({source, first, last, evidence}) => [source, first, last, evidence])).toEqual([
      [
        'Office 365 retries for 48 hours.',
        0,
        0,
        [
          {
            file: 'de-DE/01-15-2019.md',
            line: 11,
            pair: 'ab12c-104',
            locale: 'de-DE',
            handoff: '2019-01-15',
            sourceCommit: 'a'.repeat(40),
          },
        ],
      ],
      [
        'Microsoft 365 retries for 24 hours.',
        1,
        1,
        [
          {
            file: 'sv-SE/03-20-2020.md',
            line: 11,
            pair: 'ab12c-104',
            locale: 'sv-SE',
            handoff: '2020-03-20',
            sourceCommit: 'b'.repeat(40),
          },
        ],
      ],
    ]);
    expect(retry?.locales[0]).toMatchObject({
      patched: 'Microsoft 365 versucht es 24 Stunden lang.',
      patches: [
        {class: 'rename', before: 'Office 365', after: 'Microsoft 365', count: 1},
        {class: 'value', before: '48', after: '24', count: 1},
      ],
      translation: {target: 'Office 365 versucht es 48 Stunden lang.', variant: 0},
    });
    expect(article.changes).toMatchObject([
      {
        unit: retry?.id,
        classes: ['value', 'rename'],
        interval: {handoffs: {before: '2019-01-15', after: '2020-03-20'}},
        from: 0,
        to: 1,
      },
      {classes: ['wording'], hunks: [{class: 'wording', before: 'topic', after: 'article'}]},
    ]);
  });

  it('leaves patches out when asked to', () => {
    const [article] = reconcile(
      [
        page('{{In Office 365.|In Office 365.}}', older),
        page('{{In Microsoft 365.|I Microsoft 365.}}', {...newer, locale: 'sv-SE'}),
      ],
      {patch: false},
    );
    expect(article?.units[0]?.locales[0]).toMatchObject({status: 'stale', patches: []});
  });

  it('calls a term what is replaced consistently, and wording what is not', () => {
    const article = one([
      page('{{The messaging server is down.|x}} {{Check your messaging server.|x}} {{Read this topic.|x}}', older),
      page('{{The email server is down.|x}} {{Check your email server.|x}} {{Read this article.|x}}', newer),
    ]);
    expect(changes(article)).toEqual([
      'term The messaging server is down. → The email server is down.',
      'term Check your messaging server. → Check your email server.',
      'wording Read this topic. → Read this article.',
    ]);
  });

  it('tells added, removed, moved, split and merged from changed', () => {
    const before = [
      'The first sentence stands alone.',
      'A second one talks about mail.',
      'Open the console, and then delete the connector there.',
      'Wait a day.',
      'Then call the network team for help.',
      'Nobody needs this last remark.',
    ];
    const after = [
      'A brand new opening of the page.',
      'A second one talks about mail.',
      'Open the console.',
      'Then delete the connector there.',
      'Wait a day, then call the network team for help.',
      'The first sentence stands alone.',
    ];
    const article = one([
      page(before.map((text) => `{{${text}|x}}`).join('\n\n'), older),
      page(after.map((text) => `{{${text}|x}}`).join('\n\n'), newer),
    ]);
    expect(changes(article)).toEqual([
      'wording+cosmetic+split Open the console, and then delete the connector there. → Open the console. Then delete the connector there.',
      'cosmetic+merged Wait a day. Then call the network team for help. → Wait a day, then call the network team for help.',
      'moved The first sentence stands alone. → The first sentence stands alone.',
      'removed Nobody needs this last remark. → ∅',
      'added ∅ → A brand new opening of the page.',
    ]);
  });

  it('compares paragraph pairs by their sentences, side by side with their translations', () => {
    const article = one([
      page('{{p:Wait a day. Then try again.|Warten Sie. Dann weiter.}}', older),
      page('{{Wait a day.|Vänta.}} {{Then try again.|Försök igen.}}', {...newer, locale: 'sv-SE'}),
    ]);
    expect(article.changes).toEqual([]);
    expect(article.units.map((unit) => unit.locales[0]?.translation?.target)).toEqual(['Warten Sie.', 'Dann weiter.']);
  });

  it('keeps a paragraph whole whose translation has another number of sentences, and says so', () => {
    const article = one([
      page('{{p:Wait a day. Then try again.|Nach einem Tag wieder versuchen.}}', older),
      page('{{Wait a day.|Vänta.}} {{Then try again.|Försök igen.}}', {...newer, locale: 'sv-SE'}),
    ]);
    const ids = article.units.map((unit) => unit.id);
    expect(article.units.map((unit) => unit.locales[0]?.translation)).toMatchObject([
      {target: 'Nach einem Tag wieder versuchen.', covers: ids},
      {target: 'Nach einem Tag wieder versuchen.', covers: ids},
    ]);
    expect(statuses(article, 'de-DE')).toEqual(['current Wait a day.', 'current Then try again.']);
  });

  it('takes the translation made from the canonical wording, else the latest, whatever their dates', () => {
    const article = one([
      page('{{Keep it.|Alt.}} {{Change it.|Alt.}}', older),
      page('{{Keep it.|Neu.}} {{Change it now.|Neu.}}', newer),
      page('{{Keep it.|Nyast.}} {{Change it today.|Nyast.}}', {
        handoff: '05/05/2021',
        commit: 'c'.repeat(40),
        locale: 'sv-SE',
      }),
    ]);
    expect(article.units.map((unit) => unit.locales[0])).toMatchObject([
      {status: 'current', translation: {target: 'Neu.', variant: 0}, earlier: [{target: 'Alt.', variant: 0}]},
      {status: 'stale', translation: {target: 'Neu.', variant: 1}, earlier: [{target: 'Alt.', variant: 0}]},
    ]);
  });

  it('calls missing what a locale never had, and untranslated what is its source', () => {
    const article = one([
      page(
        '{{Open the mail queue and wait.|Open the mail queue and wait.}} {{Exchange Online|Exchange Online}}',
        older,
      ),
      page('{{Open the mail queue and wait.|Öppna kön.}} {{Exchange Online|Exchange Online}} {{Call us.|Ring.}}', {
        ...newer,
        locale: 'sv-SE',
      }),
    ]);
    expect(statuses(article, 'de-DE')).toEqual([
      'untranslated Open the mail queue and wait.',
      'current Exchange Online',
      'missing Call us.',
    ]);
  });

  it('takes the later file where one locale has one source commit twice, and keeps the other as evidence', () => {
    const article = one([
      page('{{Wait.|Warten.}}', {...older, hash: '1', file: 'a.md'}),
      page('{{Wait.|Bitte warten.}}', {...older, hash: '2', file: 'b.md'}),
    ]);
    expect(article.versions).toHaveLength(1);
    expect(article.units[0]?.locales[0]).toMatchObject({
      translation: {target: 'Bitte warten.'},
      earlier: [{target: 'Warten.'}],
    });
    expect(article.units[0]?.variants[0]?.evidence.map(({file}) => file)).toEqual(['a.md', 'b.md']);
  });

  it('recognises a sentence that was dropped and put back', () => {
    const article = one([
      page('{{Wait a day.|Warten.}} {{Call us.|Rufen Sie an.}}', older),
      page('{{Wait a day.|Warten.}}', newer),
      page('{{Wait a day.|Warten.}} {{Call us.|Anrufen.}}', {handoff: '05/05/2021', commit: 'c'.repeat(40)}),
    ]);
    expect(article.units).toHaveLength(2);
    expect(changes(article)).toEqual(['removed Call us. → ∅', 'added ∅ → Call us.']);
  });

  it('counts sentences under a new subheading as kept, not as moved', () => {
    const article = one([
      page('## <a name="refused"></a>{{Refused|x}}\n\n{{The host is off.|x}}\n\n{{Open the port.|x}}\n', older),
      page(
        '## <a name="refused"></a>{{Refused|x}}\n\n{{The host is off.|x}}\n\n### <a name="fix"></a>{{How to fix it|x}}\n\n- {{Open the port.|x}}\n',
        newer,
      ),
    ]);
    expect(changes(article)).toEqual(['added ∅ → How to fix it']);
  });

  it('gives nothing for no pages, and leaves pages without pairs out', () => {
    expect(reconcile([])).toEqual([]);
    expect(reconcile([page('Only text.', older)])).toEqual([]);
  });
});

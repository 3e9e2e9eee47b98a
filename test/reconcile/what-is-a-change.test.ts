import {describe, expect, it} from 'vitest';
import type {Article} from '../../src/model/index.js';
import {patched} from './patched.js';
import {articleOf, pageOf, versionFacts} from './versions.js';

const [first = {}, second = {}] = versionFacts;

/** Two versions of a page; the older one in German, the newer one in Swedish. */
function between(before: string, after: string): Article {
  return articleOf([
    pageOf(before, {...first, file: 'de.md'}),
    pageOf(after, {...second, locale: 'sv-SE', file: 'sv.md'}),
  ]);
}

/** `classes: hunks` of all changes. */
function changes(before: string, after: string): string[] {
  return between(before, after).changes.map(({classes, hunks}) =>
    [classes.join('+'), ...hunks.map((hunk) => `${hunk.before} → ${hunk.after}`)].join(': '),
  );
}

const sentence = (before: string, after: string): string[] => changes(`{{${before}|x}}`, `{{${after}|x}}`);

/** Status of the German translations of today's sentences. */
const german = (article: Article): string[] =>
  article.units.flatMap(({present, locales}) =>
    present ? [locales.find((one) => one.locale === 'de-DE')?.status ?? ''] : [],
  );

describe('what a reader cannot see', () => {
  it.each([
    ['an entity', 'Safety &amp; Rules', 'Safety & Rules'],
    ['an entity by its number', 'Ann&#39;s list', "Ann's list"],
    ['an escape', String.raw`Open \*.txt`, 'Open *.txt'],
    ['white space', 'Open  the\u00A0lid.', 'Open the lid.'],
    ['a line break at the end', 'Lid  <br/>', 'Lid'],
    ['an anchor', '<a name="lid"> </a>Open the lid.', 'Open the lid.'],
    ['a line break at the beginning', '<br>Lid', 'Lid'],
    [
      'another locale in an address',
      'See [it](https://a.example/de-DE/list).',
      'See [it](https://a.example/en-us/list).',
    ],
    ['a locale in an address', 'See [it](/list).', 'See [it](/en-us/list).'],
    ['no locale in an address', 'See <https://a.example/en-us/list>.', 'See <https://a.example/list>.'],
  ])('is no change: %s', (_, before, after) => {
    expect(sentence(before, after)).toEqual([]);
    expect(german(between(`{{${before}|x}}`, `{{${after}|x}}`))).toEqual(['current']);
  });

  it('is no part of a change beside it', () => {
    expect(sentence('Read Safety &amp; Rules now.', 'Read Safety & Rules today.')).toEqual(['wording: now → today']);
    expect(sentence('See [it](/de-de/a) now.', 'See [it](/en-us/a) today.')).toEqual(['wording: now → today']);
    expect(sentence('Lid now<br/>', 'Lid today')).toEqual(['wording: now → today']);
  });

  it('is not the name of another folder, a line break among words, or an entity in code', () => {
    expect(sentence('See [it](/how-to/a).', 'See [it](/a).')).toEqual(['link: /how-to/a → /a']);
    expect(sentence('Open it.<br/>Go on.', 'Open it. Go on.')).not.toEqual([]);
    expect(sentence('Type `&amp;` now.', 'Type `&` now.')).toEqual(['wording: `&amp;` → `&`']);
  });

  it('is where a paragraph was cut', () => {
    const paragraph = '{{p:Open the lid. Then press start.|Deckel auf, dann Start.}}';
    const pairs = '{{Open the lid.|x}} {{Then press start.|x}}';
    expect(changes(paragraph, pairs)).toEqual([]);
    expect(changes(pairs, paragraph)).toEqual([]);
    expect(changes('{{Open the lid. Then press start.|x}}', pairs)).toEqual([]);
    expect(changes(pairs, '{{Open the lid. Then press start.|x}}')).toEqual([]);
    expect(german(between(paragraph, pairs))).toEqual(['current', 'current']);
  });
});

describe('a cosmetic change', () => {
  it.each([
    ['a number spelled out', 'Wait twelve hours.', 'Wait 12 hours.', 'twelve → 12'],
    ['a long number spelled out', 'Up to two hundred and five users', 'Up to 205 users', 'two hundred and five → 205'],
    ['groups of digits', 'Up to 1,024 users', 'Up to 1024 users', '1,024 → 1024'],
    ['the case of a number', 'One of them', 'one of them', 'One → one'],
    ['the case of words', 'Open the Mail Flow page.', 'Open the mail flow page.', 'Mail Flow → mail flow'],
    ['the case of a name', 'In Outlook on the Web', 'In Outlook on the web', 'Outlook on the Web → Outlook on the web'],
    ['a comma', 'Open it, and wait.', 'Open it and wait.', ', → '],
    ['a full stop', 'Open the lid', 'Open the lid.', ' → .'],
    ['a dash', 'Mail - read it', 'Mail – read it', '- → –'],
    ['quotes', 'Open "Lid" now.', 'Open “Lid” now.', '" → “: " → ”'],
    ['a space before a mark', 'Choose ( **All** ).', 'Choose (**All**).', '( ** → (**: ** ) → **)'],
    ['a space behind a mark', 'Type a label,if any.', 'Type a label, if any.', ',if → , if'],
    ['a hyphen', 'An on-site host', 'An on site host', '- → '],
    ['two words in one', 'Open the data center.', 'Open the datacenter.', 'data center → datacenter'],
    ['a letter of a word of seven', 'A separte archive', 'A separate archive', 'separte → separate'],
    ['the number of a step', 'Step 4: Open it', 'Step 5: Open it', '4 → 5'],
    ['the number of an item', '4. Open it', '5. Open it', '4 → 5'],
  ])('is %s, and leaves the translation current', (_, before, after, expected) => {
    expect(sentence(before, after)).toEqual([`cosmetic: ${expected}`]);
    const article = between(`{{${before}|x}}`, `{{${after}|x}}`);
    expect(german(article)).toEqual(['current']);
    expect(article.units[0]?.locales.find(({locale}) => locale === 'de-DE')?.drift).toEqual([]);
  });

  it.each([
    ['another number', 'Wait twelve hours.', 'Wait 13 hours.', 'value: twelve → 13'],
    ['a decimal mark', 'Wait 1.5 hours.', 'Wait 15 hours.', 'value: 1.5 → 15'],
    ['a sign', 'Add -5 to it.', 'Add 5 to it.', 'wording: - → '],
    ['a question', 'Open it.', 'Open it?', 'wording: . → ?'],
    ['another form of a word', 'Open the archive.', 'Open the archives.', 'wording: archive → archives'],
    ['two letters of a word', 'A missign archive', 'A missing archive', 'wording: missign → missing'],
    ['a letter of a word of six', 'A missng archive', 'A missing archive', 'wording: missng → missing'],
    [
      'a letter at the beginning',
      'This atypical host waits.',
      'This typical host waits.',
      'wording: atypical → typical',
    ],
    ['numbers in one', 'Open 1 2 now.', 'Open 12 now.', 'value: 1 2 → 12'],
    ['the number of something else', 'Slot 4: Open it', 'Slot 5: Open it', 'value: 4 → 5'],
    ['code', 'Run `Get-A`.', 'Run `get-a`.', 'wording: `Get-A` → `get-a`'],
  ])('is not %s', (_, before, after, expected) => {
    expect(sentence(before, after)).toEqual([expected]);
  });

  it('does not keep a name beside it from being patched', () => {
    expect(
      patched('Open Office 365, then wait.', 'Open Microsoft 365 then wait.', 'Öffnen Sie Office 365.', 'de-DE'),
    ).toBe('Öffnen Sie Microsoft 365.');
  });
});

describe('a value', () => {
  it.each([
    ['is a number with its unit', 'Wait 1 hour.', 'Wait 30 minutes.', 'value: 1 hour → 30 minutes'],
    ['is a number with its symbol', 'Up to 10 MB', 'Up to 1 GB', 'value: 10 MB → 1 GB'],
    ['has a hyphen before its unit', 'A 1-hour wait', 'A 30-minute wait', 'value: 1-hour → 30-minute'],
    [
      'may be spelled',
      'It takes forty-eight hours.',
      'It takes twenty-four hours.',
      'value: forty-eight → twenty-four',
    ],
    ['may be one word', 'Kept for ninety days', 'Kept for fourteen days', 'value: ninety → fourteen'],
    [
      'may be several words',
      'One hundred users',
      'Two hundred and fifty users',
      'value: One hundred → Two hundred and fifty',
    ],
    ['may be large', 'Up to 2 million items', 'Up to 500 thousand items', 'value: 2 million → 500 thousand'],
    ['may look like a year', 'Up to 2000 MB', 'Up to 1950 MB', 'value: 2000 → 1950'],
    [
      'is not what stands elsewhere',
      'Wait 1 hour on the host.',
      'Wait 2 hour on the hosts.',
      'value+wording: 1 → 2: host → hosts',
    ],
  ])('%s', (_, before, after, expected) => {
    const [found] = sentence(before, after);
    expect(found?.replace(/^wording\+value/, 'value+wording')).toBe(expected);
  });

  it.each([
    ['two that changed places', 'From /32 to /24', 'From /24 to /32', 'wording: 32 to /24 → 24 to /32'],
    ['three that changed places', 'Ports 1, 2 and 3', 'Ports 2, 3 and 1', 'wording: 1, 2 and 3 → 2, 3 and 1'],
    ['a date', 'Since 5/17/2019', 'Since 6/17/2019', 'wording: 5/17/2019 → 6/17/2019'],
    ['a date in words', 'Since May 17, 2019', 'Since May 3, 2019', 'wording: May 17, 2019 → May 3, 2019'],
    ['a day', 'Since 17 May', 'Since 18 May', 'wording: 17 May → 18 May'],
    ['the year of an edition', 'Open Office 2016.', 'Open Office 2019.', 'wording: 2016 → 2019'],
    ['a year that went', 'Open Office 2016.', 'Open Office.', 'wording: 2016 → '],
    ['a number that came', 'Tools for it', 'Tools for it 2', 'wording:  → 2'],
  ])('is not %s', (_, before, after, expected) => {
    expect(sentence(before, after)).toEqual([expected]);
  });

  it('may follow another: a row of values is none that changed places', () => {
    expect(sentence('Ports 1 and 2', 'Ports 2 and 3')).toEqual(['value: 1 → 2: 2 → 3']);
  });
});

describe('a link', () => {
  it.each([
    ['no locale, as it had none', '/en-us/a', '/en-us/b', '/a', '/b'],
    ['no locale instead of that of English', '/en-us/a', '/en-us/b', '/en-us/a', '/b'],
    [
      'its own locale',
      'https://a.example/en-us/a',
      'https://a.example/en-us/b',
      'https://a.example/de-DE/a',
      'https://a.example/de-DE/b',
    ],
    ['its own locale, though English has none', '/a', '/b', '/de-de/a', '/de-de/b'],
    [
      'none at another host',
      'https://a.example/a',
      'https://b.example/c',
      'https://a.example/de-de/a',
      'https://b.example/c',
    ],
  ])('is patched with %s', (_, before, after, target, expected) => {
    expect(patched(`See [it](${before}).`, `See [it](${after}).`, `Siehe [das](${target}).`, 'de-DE')).toBe(
      `Siehe [das](${expected}).`,
    );
  });

  it('is left alone where it leads to readers of another language', () => {
    expect(patched('See [it](/a).', 'See [it](/b).', 'Siehe [das](/fr-fr/a).', 'de-DE')).toBeUndefined();
  });

  it('is a link where it came or went, and then stale', () => {
    expect(sentence('Open the list.', 'Open the [list](a.md).')).toEqual(['link+markup:  → [:  → ](a.md)']);
    expect(german(between('{{Open the list.|x}}', '{{Open the [list](a.md).|x}}'))).toEqual(['stale']);
  });

  it('of one sentence in a paragraph that cannot be cut is one edit', () => {
    const target = 'Auf, zu, dann [Liste](a.md).';
    const article = between(
      `{{p:Open it. Close it. See [the list](a.md).|${target}}}`,
      '{{p:Open it. Close it. See [the list](b.md).|x}}',
    );
    expect(german(article)).toEqual(['current', 'current', 'patched']);
    const states = article.units.map(({locales}) => locales.find(({locale}) => locale === 'de-DE'));
    expect(states.map((one) => one?.patched)).toEqual(Array.from({length: 3}, () => 'Auf, zu, dann [Liste](b.md).'));
    expect(states.map((one) => one?.patches.length)).toEqual([0, 0, 1]);
    expect(article.changes).toHaveLength(1);
  });

  it('and words of one sentence make that sentence stale, and no other', () => {
    expect(german(between('{{p:Open it. Close it.|Auf und zu.}}', '{{p:Open it. Close that.|x}}'))).toEqual([
      'current',
      'stale',
    ]);
    expect(german(between('{{p:Open it. Close it.|Auf und zu.}}', '{{p:Close it. Open it.|x}}'))).toEqual([
      'stale',
      'stale',
    ]);
  });
});

describe('a title', () => {
  it.each([
    ['a bold line', '**{{To manage codes|x}}**'],
    ['a bold pair', '{{**To manage codes**|x}}'],
  ])('is the same where %s becomes a heading', (_, bold) => {
    const heading = '### {{To manage codes|x}}';
    const classes = (before: string, after: string) =>
      between(
        `{{Read it.|x}}\n\n${before}\n\n{{Open it.|x}}`,
        `{{Read it.|x}}\n\n${after}\n\n{{Open it.|x}}`,
      ).changes.map((one) => one.classes.join('+'));
    expect(classes(bold, heading)).toEqual(['markup']);
    expect(classes(heading, bold)).toEqual(['markup']);
  });

  it('is not what was no bold line', () => {
    const classes = (before: string) =>
      between(before, '### {{To manage codes|x}}').changes.map((one) => one.classes.join('+'));
    expect(classes('{{To manage codes|x}}')).toEqual(['removed', 'added']);
    expect(classes('**{{To manage codes|x}}** {{Open it.|x}}')).toEqual(['removed', 'removed', 'added']);
  });

  it('is the same with the same code, in other words', () => {
    const page = (heading: string) => `## {{${heading}|x}}\n\n{{Mail is held.|x}}\n\n## {{More|x}}\n\n{{Call us.|x}}`;
    const old = 'Error code: 450 4.7.320 Certificate validation failed';
    const of = (heading: string) =>
      between(page(old), page(heading)).changes.map(({classes, after}) => `${classes.join('+')} ${after ?? '∅'}`);
    expect(of('How do I fix error code 450 4.7.320?')).toEqual([
      'wording+cosmetic How do I fix error code 450 4.7.320?',
    ]);
    expect(of('How do I fix error code 450 4.7.321?')).toEqual([
      'removed ∅',
      'added How do I fix error code 450 4.7.321?',
    ]);
  });
});

describe('a cell', () => {
  const table = (...rows: readonly string[]): string =>
    ['| {{Group|x}} | {{Role|x}} |', '| --- | --- |', ...rows.map((row) => row.replace(/[^|]+/g, ' {{$&|x}} '))].join(
      '\n',
    );
  const of = (before: readonly string[], after: readonly string[]): string[] =>
    between(table(...before), table(...after)).changes.map(
      (one) => `${one.classes.join('+')}: ${one.before ?? '∅'} → ${one.after ?? '∅'}`,
    );

  it('of another row is another cell, however alike', () => {
    expect(of(['|Readers|Retention Management|'], ['|Owners|Organization Management|'])).toEqual([
      'removed: Readers → ∅',
      'removed: Retention Management → ∅',
      'added: ∅ → Owners',
      'added: ∅ → Organization Management',
    ]);
    expect(
      of(['|Retention Management|Yes|', '|Readers|Yes|'], ['|Readers|Yes|', '|Organization Management|Yes|']),
    ).toEqual(['moved: Yes → Yes', 'removed: Retention Management → ∅', 'added: ∅ → Organization Management']);
  });

  it('of the same row and column is the same, whatever it says', () => {
    expect(of(['|Readers|Yes|', '|Owners|Yes|'], ['|Readers|No|', '|Owners|Yes|'])).toEqual(['wording: Yes → No']);
  });

  it('is in the same row where what else stands there is the same and stands nowhere else', () => {
    expect(of(['|Readers|Read all lists|', '|Owners|Write|'], ['|Viewers|Read all lists|', '|Owners|Write|'])).toEqual([
      'wording: Readers → Viewers',
    ]);
  });
});

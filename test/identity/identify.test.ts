import {describe, expect, it} from 'vitest';
import {localesOf, pagesOf, remarksOn, sentences, version} from './versions.js';

const german = {locale: 'de-DE'};
const dutch = {locale: 'nl-NL'};

describe('pages meet by their paths', () => {
  it('below the folders that were named, whatever these are called', () => {
    expect(pagesOf([version('pages-nl:e.md', dutch), version('pages-de:e.md', german)])).toEqual({
      e: ['pages-nl/e.md', 'pages-de/e.md'],
    });
    expect(pagesOf([version('one:a/e.md', dutch), version('two:a/e.md', german)])).toEqual({
      'a/e': ['one/a/e.md', 'two/a/e.md'],
    });
  });

  it('in one folder that holds a folder for each locale', () => {
    const clones = ['de-DE', 'ja-JP'].map((locale) => version(`all:ai-${locale}-sxs/Articles/x.md`, {locale}));
    expect(pagesOf(clones)).toEqual({
      'Articles/x': ['all/ai-de-DE-sxs/Articles/x.md', 'all/ai-ja-JP-sxs/Articles/x.md'],
    });
    expect(pagesOf([version('all:pages-nl/e.md', dutch), version('all:pages-de/e.md', german)])).toEqual({
      e: ['all/pages-nl/e.md', 'all/pages-de/e.md'],
    });
    expect(pagesOf([version('all:docs/nl/e.md', dutch), version('all:docs/de/e.md', german)])).toEqual({
      'docs/e': ['all/docs/nl/e.md', 'all/docs/de/e.md'],
    });
    expect(pagesOf([version('docs:a/nl.md', dutch), version('docs:a/de.md', german)])).toEqual({
      a: ['docs/a/nl.md', 'docs/a/de.md'],
    });
    expect(pagesOf([version('docs:nl.md', dutch), version('docs:de.md', german)])).toEqual({
      index: ['docs/nl.md', 'docs/de.md'],
    });
  });

  it('and a word that is a language stays a word where no other language stands beside it', () => {
    expect(Object.keys(pagesOf([version('docs:set-de/e.md', german), version('docs:set-nl/e.md', german)]))).toEqual([
      'set-de/e',
      'set-nl/e',
    ]);
    expect(Object.keys(pagesOf([version('docs:de/e.md', german)]))).toEqual(['de/e']);
  });

  it('but two files of one locale stay two where only folders before a copy of a repository tell them apart', () => {
    expect(pagesOf([version('all:old/docs-de-DE/x.md', german), version('all:new/docs-de-DE/x.md', german)])).toEqual({
      'old/docs/x': ['all/old/docs-de-DE/x.md'],
      'new/docs/x': ['all/new/docs-de-DE/x.md'],
    });
  });

  it('as dated copies of one page', () => {
    expect(
      pagesOf([version('docs:de-DE/2019-01-01/x.md', german), version('docs:de-DE/2020-01-01/x.md', german)]),
    ).toEqual({x: ['docs/de-DE/2019-01-01/x.md', 'docs/de-DE/2020-01-01/x.md']});
  });

  it('given one by one, below the folder that all have in common', () => {
    expect(pagesOf([version(':a/b/de-DE/x.md', german), version(':a/b/nl-NL/x.md', dutch)])).toEqual({
      x: ['a/b/de-DE/x.md', 'a/b/nl-NL/x.md'],
    });
  });

  it('given one by one, below a copy of a repository though all lie deeper', () => {
    expect(pagesOf([version(':some/where/ai-de-DE-sxs/Articles/x.md', german)])).toEqual({
      'Articles/x': ['some/where/ai-de-DE-sxs/Articles/x.md'],
    });
  });

  it('with other GUIDs in two repositories, or none', () => {
    const text = sentences('page', 10);
    expect(
      Object.keys(
        pagesOf([version('a.git:x.md', {...dutch, id: '1', text}), version('b.git:x.md', {...german, id: '2', text})]),
      ),
    ).toEqual(['x']);
    expect(Object.keys(pagesOf([version('a.git:x.md', {id: '1'}), version('a.git:x.md', {})]))).toEqual(['x']);
  });

  it('unless the repositories have nothing but some names in common', () => {
    const page = (place: string, subject: string) => version(place, {...german, text: sentences(subject, 10)});
    expect(
      pagesOf([page('a.git:index.md', 'mail'), page('b.git:index.md', 'phone'), page('a.git:only.md', 'x')]),
    ).toEqual({index: ['a.git/index.md'], 'b.git/index': ['b.git/index.md'], only: ['a.git/only.md']});
    // One sentence of ten is enough, and a sample speaks for the others.
    const shared = (place: string) => version(place, {...german, text: ['The same', ...sentences(place, 9)]});
    expect(Object.keys(pagesOf([shared('a.git:x.md'), shared('b.git:x.md')]))).toEqual(['x']);
    const fewer = (place: string) => version(place, {...german, text: ['The same', ...sentences(place, 10)]});
    expect(Object.keys(pagesOf([fewer('a.git:x.md'), fewer('b.git:x.md')]))).toEqual(['x', 'b.git/x']);
  });
});

describe('a GUID joins', () => {
  const of = (place: string, text: readonly string[], more: object = {}) =>
    version(place, {...german, id: 'guid', text, ...more});

  it('files of a folder that are alike', () => {
    const text = sentences('page', 10);
    expect(
      pagesOf([
        of('seeds:one.md', text, {commit: 'a', handoff: '2019-01-01'}),
        of('seeds:two.md', text, {commit: 'b', handoff: '2020-01-01'}),
        of('seeds:three.md', text, {locale: 'nl-NL', commit: 'a', handoff: '2018-01-01'}),
      ]),
    ).toEqual({guid: ['seeds/one.md', 'seeds/two.md', 'seeds/three.md']});
  });

  it('three in ten of whose sentences are equal, and not fewer', () => {
    const older = [...sentences('page', 3), ...sentences('old', 7)];
    const enough = [...sentences('page', 3), ...sentences('new', 7)];
    const less = [...sentences('page', 2), ...sentences('new', 8)];
    expect(
      Object.keys(pagesOf([of('x:a.md', older, {commit: 'a'}), of('x:b.md', enough, {commit: 'b'})])),
    ).toHaveLength(1);
    expect(Object.keys(pagesOf([of('x:a.md', older, {commit: 'a'}), of('x:b.md', less, {commit: 'b'})]))).toHaveLength(
      2,
    );
  });

  it('short pages by their words', () => {
    const wait = (hours: string) => [`Wait ${hours} hours and try again.`];
    expect(
      Object.keys(pagesOf([of('x:a.md', wait('48'), {commit: 'a'}), of('x:b.md', wait('24'), {commit: 'b'})])),
    ).toHaveLength(1);
    expect(
      Object.keys(pagesOf([of('x:a.md', wait('48'), {commit: 'a'}), of('x:b.md', ['Order a badge.'], {commit: 'b'})])),
    ).toHaveLength(2);
  });

  it('neither pages that are not alike, and says so with all their names', () => {
    const versions = ['printer', 'badge', 'return'].map((name) => of(`docs.git:${name}.md`, sentences(name, 10)));
    expect(Object.keys(pagesOf(versions))).toEqual(['printer', 'badge', 'return']);
    expect(remarksOn(versions)).toMatchObject([
      {
        ruleId: 'shared-asset-id',
        severity: 'warning',
        file: 'docs.git/badge.md',
        message:
          'Unexpected `ms.assetid` `guid` on 3 different pages: `docs.git/badge.md`, `docs.git/printer.md`, `docs.git/return.md`',
      },
    ]);
  });

  it('nor paths that stand in one tree, nor those made from one commit, however alike', () => {
    const text = sentences('page', 10);
    const tree = [of('docs.git:a.md', text, {commit: 'a'}), of('docs.git:b.md', text, {commit: 'b'})];
    expect(Object.keys(pagesOf(tree))).toEqual(['a', 'b']);
    const commit = [of('x:a.md', text, {commit: 'a'}), of('x:b.md', text.slice(1), {commit: 'a'})];
    expect(Object.keys(pagesOf(commit))).toEqual(['a', 'b']);
    // Unless they are copies of one file.
    const copies = [of('x:a.md', text, {commit: 'a'}), of('x:b.md', text, {commit: 'a'})];
    expect(Object.keys(pagesOf(copies))).toEqual(['guid']);
    // Another locale may know the page by another path.
    const other = [of('de.git:a.md', text, {commit: 'a'}), of('nl.git:b.md', text, {locale: 'nl-NL', commit: 'a'})];
    expect(Object.keys(pagesOf(other))).toEqual(['guid']);
  });

  it('dated copies that have nothing but dates for names, though one commit was translated twice', () => {
    const text = sentences('page', 10);
    expect(
      pagesOf([
        of('docs.git:de-DE/2019-01-01.md', text, {commit: 'a'}),
        of('docs.git:de-DE/2020-01-01.md', text, {commit: 'a'}),
        of('docs.git:nl-NL/2020-01-01.md', text, {locale: 'nl-NL', commit: 'a'}),
      ]),
    ).toEqual({
      guid: ['docs.git/de-DE/2019-01-01.md', 'docs.git/de-DE/2020-01-01.md', 'docs.git/nl-NL/2020-01-01.md'],
    });
  });

  it('of which each is read twice at most, however many share a GUID', () => {
    let asked = 0;
    const versions = Array.from({length: 40}, (_, at) => {
      const own = of(`x:page${at}.md`, sentences(`page${at}`, 10), {commit: `commit${at >> 1}`});
      const read = (): ReadonlySet<string> => {
        asked++;
        return own.sentences();
      };
      return {...own, sentences: read};
    });
    expect(Object.keys(pagesOf(versions))).toHaveLength(40);
    expect(asked).toBe(80);
  });

  it('and pages without pairs are not worth a word', () => {
    expect(remarksOn([of('docs.git:a.md', []), of('docs.git:b.md', [])])).toEqual([]);
  });
});

describe('the locale of a page that names none', () => {
  const other = (place: string) => version(place, german);

  it('is that of its path, its repository, or where that was cloned from', () => {
    expect(
      localesOf([
        version('docs:nl-NL/x.md'),
        version('docs.de-DE:x.md'),
        version('ai-ja-JP-sxs.git:includes/note.md'),
        version('work.git:x.md', {}, 'docs.sv-SE'),
      ]),
    ).toEqual({
      'docs/nl-NL/x.md': 'nl-NL',
      'docs.de-DE/x.md': 'de-DE',
      'ai-ja-JP-sxs.git/includes/note.md': 'ja-JP',
      'work.git/x.md': 'sv-SE',
    });
  });

  it('is that of nine in ten of the other pages around it', () => {
    const nine = Array.from({length: 9}, (_, index) => other(`docs:a/${index}.md`));
    const note = version('docs:includes/note.md');
    expect(localesOf([...nine, version('docs:a/z.md', dutch), note])['docs/includes/note.md']).toBe('de-DE');
    expect(localesOf([...nine.slice(1), version('docs:a/z.md', dutch), note])['docs/includes/note.md']).toBe('und');
    // The nearest folder counts.
    expect(localesOf([...nine, version('docs:b/y.md', dutch), version('docs:b/z.md')])['docs/b/z.md']).toBe('nl-NL');
  });

  it('is what the user said of its folder before that, and of all pages after it', () => {
    const targets = [{tag: 'fr-FR'}, {folder: 'other', tag: 'sv-SE'}];
    expect(
      localesOf([other('docs:a.md'), version('docs:b.md'), version('other:c.md'), version('third:d.md')], targets),
    ).toEqual({'docs/a.md': 'de-DE', 'docs/b.md': 'de-DE', 'other/c.md': 'sv-SE', 'third/d.md': 'fr-FR'});
  });

  it('is the language at the end of the name of its folder where nothing else says, and else unknown', () => {
    expect(localesOf([version('pages-nl:x.md'), version('docs:x.md'), version('tools-qq:x.md')])).toEqual({
      'pages-nl/x.md': 'nl',
      'docs/x.md': 'und',
      'tools-qq/x.md': 'und',
    });
  });
});

describe('inputs that look like locales of one repository', () => {
  it('and have no page in common are named, with what to do', () => {
    expect(remarksOn([version('de:docs/x.md', german), version('nl:x.md', dutch)])).toMatchObject([
      {
        ruleId: 'input-unmatched',
        severity: 'warning',
        file: 'de',
        message:
          'Unexpected inputs without a page in common: `de` and `nl`, expected the same paths in other locales (`docs/x` in the first, `x` in the second)',
        note: 'Name `de/docs` instead of `de`: below it the paths are the same.',
      },
    ]);
    expect(remarksOn([version('de:a/x.md', german), version('nl:b/x.md', dutch)])).toHaveLength(1);
  });

  it('and meet, or are other pages, are not', () => {
    expect(remarksOn([version('de:x.md', german), version('nl:x.md', dutch), version('nl:y.md', dutch)])).toEqual([]);
    expect(remarksOn([version('de:a/x.md', german), version('nl:b/y.md', dutch)])).toEqual([]);
    expect(remarksOn([version('one:docs/x.md', german), version('two:x.md', german)])).toEqual([]);
  });
});

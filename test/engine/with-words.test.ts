import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {groupSources} from '../../src/engine/group-sources.js';
import {readSources} from '../../src/engine/read-sources.js';
import {lazySource, textSource, type Source} from '../../src/engine/source.js';
import {withWords} from '../../src/engine/with-words.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from '../check/locales.js';

type PairText = readonly [source: string, target: string];

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Sentences that tell what saving and rules are called: each stands beside many other things. */
const lessons = alphabet.flatMap((a) =>
  alphabet.flatMap((b): PairText[] => [
    [`Save it${a}${b}`, `Het${a}${b} opslaan`],
    [`Rules it${a}${b}`, `Regels het${a}${b}`],
  ]),
);
const moved: PairText = ['Select **Save rules**.', 'Selecteer **Regels** opslaan.'];

function textOf(pairs: readonly PairText[], id: string): string {
  return pairs
    .map(
      ([source, target], at) =>
        `<span data-ttu-id="${id}-${at}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}-${at}">${source}</span></span>\n`,
    )
    .join('\n');
}

/** A page of the first sentence, and others with all others on them. */
function textsOf(lessons: readonly PairText[]): string[] {
  const size = Math.ceil(lessons.length / 9);
  const parts = Array.from({length: 9}, (_, at) => lessons.slice(at * size, (at + 1) * size));
  return [[moved], ...parts].map((pairs, at) => textOf(pairs, `a${at}`));
}

function sourcesOf(texts: readonly string[], locale = 'nl-NL'): Source[] {
  return texts.map((text, at) => textSource({file: `${locale}/p${at}.md`, text}));
}

function articlesOf(sources: readonly Source[]): (readonly Source[])[] {
  return [...groupSources(sources).articles];
}

/** Files in which words of labels stand outside of them. */
function found(grouped: readonly (readonly Source[])[]): string[] {
  const {articles, labels} = withWords(grouped, {locales});
  const pages = articles.flatMap(
    (sources) =>
      readSources(
        sources.map((source) => source.load()),
        locales,
      ).pages,
  );
  const options = {locales, inline: parseInline, only: ['label-words'], labels: labels()};
  return check(pages, options).map(({file}) => file);
}

describe('withWords', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
  });

  it('lets a page know how the words of its labels are translated on all pages', () => {
    expect(found(articlesOf(sourcesOf(textsOf(lessons))))).toEqual(['nl-NL/p0.md']);
    expect(found(articlesOf(sourcesOf([textOf([moved], 'a0')])))).toEqual([]);
  });

  it('learns from no other locale, nor from pages of the past', () => {
    const others = articlesOf([
      ...sourcesOf([textOf([moved], 'a0')]),
      ...sourcesOf(textsOf(lessons).slice(1), 'de-DE'),
    ]);
    expect(found(others)).toEqual([]);
    const past = textsOf(lessons)
      .slice(1)
      .map((text, at) => textSource({file: `nl-NL/q${at}.md`, text, isPast: true}));
    expect(found(articlesOf([...sourcesOf([textOf([moved], 'a0')]), ...past]))).toEqual([]);
  });

  it('says the same whatever the order of pages is', () => {
    const sources = sourcesOf(textsOf(lessons));
    const saidOf = (own: readonly Source[]): unknown => {
      const {articles, labels} = withWords(
        own.map((source) => articlesOf([source])[0] ?? []),
        {locales},
      );
      return [labels(), new Map(articles.flat().map((source) => [source.file, source.hash()]))];
    };
    const expected = saidOf(sources);
    expect(found(articlesOf(sources))).toEqual(['nl-NL/p0.md']);
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, {minLength: sources.length}), (order) => {
        expect(saidOf(order)).toEqual(expected);
      }),
      {numRuns: 20},
    );
  });

  it('names a page by what all say of its words, and of nothing else', () => {
    const hashOf = (texts: readonly string[]): string | undefined =>
      withWords(articlesOf(sourcesOf(texts)), {locales}).articles[0]?.[0]?.hash();
    const own = hashOf(textsOf(lessons));
    expect(hashOf([...textsOf(lessons), textOf([['A queue', 'Een wachtrij']], 'b')])).toBe(own);
    expect(hashOf(textsOf(lessons.slice(0, 900)))).not.toBe(own);
  });

  it('keeps the hashes of what was said, and reads no page while nothing changes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'words-'));
    folders.push(folder);
    let reads = 0;
    const hashes = (texts: readonly string[], fingerprint = 'one'): (string | undefined)[] => {
      const sources = texts.map((text, at) =>
        lazySource({
          file: `nl-NL/p${at}.md`,
          size: 1,
          text: () => {
            reads++;
            return text;
          },
          textHash: () => text,
          keptHead: (read) => {
            const before = reads;
            const head = read();
            reads = before;
            return head;
          },
        }),
      );
      const articles = articlesOf(sources);
      reads = 0;
      return withWords(articles, {locales}, {folder, fingerprint}).articles.map(([source]) => source?.hash());
    };
    const texts = textsOf(lessons);
    const first = hashes(texts);
    expect(reads).toBe(texts.length);
    expect(hashes(texts)).toEqual(first);
    expect(reads).toBe(0);
    hashes(texts, 'another program');
    expect(reads).toBe(texts.length);
    expect(hashes(texts.slice(0, 5))[0]).not.toBe(first[0]);
    expect(reads).toBe(5);
    expect(withWords(articlesOf(sourcesOf(texts)), {locales}).articles.map(([source]) => source?.hash()).length).toBe(
      10,
    );
  });
});

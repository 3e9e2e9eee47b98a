import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fixableChecks} from '../../src/check/index.js';
import {checkPages} from '../../src/engine/check-pages.js';
import {fixArticle} from '../../src/engine/fix-article.js';
import {isWorse} from '../../src/fix/index.js';
import type {Finding} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {locales} from '../check/locales.js';
import {pageText} from '../page-text.js';

const options = {locales, isWritable: () => true, patches: true, checks: fixableChecks};
/** The samples, already without what can be mended. */
const seeds = readdirSync('sources', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({file, text: fixed(readFileSync(`sources/${file}`, 'utf8'), {patches: false})}));

/** The page after fixing, alone. */
function fixed(text: string, more: Partial<typeof options> = {}): string {
  return fixArticle([{file: 'a.md', text}], {...options, ...more}).pages[0]?.after ?? text;
}

function findingsOf(text: string): readonly Finding[] {
  return checkPages([read(text, {file: 'a.md'})], {locales, articles: []}).findings;
}

/** What machine translation does to a text. */
const faults: readonly ((text: string) => string)[] = [
  (text) => text.replace(/(?<=\p{L}) (?=\p{L})/u, '  '),
  (text) => text.replace(/(?<=\p{L}),(?=\s)/u, ' ,'),
  (text) => text.replace(/(?<=\p{L})[.。]$/u, ''),
  (text) => text.replace(/\*\*([^*]+)\*\*/, '** $1 **'),
  (text) => text.replace('[', '[ ').replace('](', ' ]('),
  (text) => text.replace(/\]\(/, '] ('),
  (text) => text.replace(/(\p{L})(\p{L})/u, '$1\u2060$2'),
  (text) => text.replaceAll(/[“”「」]/g, '"'),
];

function damage(text: string, nth: number): string {
  return faults[nth]?.(text) ?? text;
}

describe('fixArticle', () => {
  it('mends faults in the samples so that no check reports more, and twice is once', () => {
    fc.assert(
      fc.property(
        fc.nat(seeds.length - 1),
        fc.nat(),
        fc.nat(faults.length - 1),
        fc.nat(faults.length - 1),
        (nth, at, first, second) => {
          const seed = seeds[nth] ?? {file: '', text: ''};
          const page = read(seed.text, seed);
          const pair = page.pairs[at % page.pairs.length];
          if (!pair) throw new Error('Expected a pair');
          const {target, targetStart} = pair;
          const damaged =
            seed.text.slice(0, targetStart) +
            damage(damage(target, first), second) +
            seed.text.slice(targetStart + target.length);
          const now = fixed(damaged, {patches: false});
          expect(isWorse(findingsOf(damaged), findingsOf(now), [])).toBe(false);
          expect(fixed(now, {patches: false})).toBe(now);
          const [before, after] = [read(damaged, {file: 'a.md'}), read(now, {file: 'a.md'})];
          const changed = after.pairs.filter((one, index) => one.target !== before.pairs[index]?.target);
          expect(changed.filter(({id}) => id !== pair.id)).toEqual([]);
          expect(after.pairs.map(({source}) => source)).toEqual(before.pairs.map(({source}) => source));
        },
      ),
      {numRuns: 60},
    );
  });

  it('mends each of these in the samples', () => {
    let mended = 0;
    for (const seed of seeds) {
      for (const fault of faults.slice(0, 2)) {
        const page = read(seed.text, seed);
        // Of two defects in one pair a check may name one alone.
        const found = new Set(findingsOf(seed.text).map((finding) => finding.pair));
        const pair = page.pairs.find(({id, target}) => fault(target) !== target && !found.has(id));
        if (!pair) continue;
        const {target, targetStart} = pair;
        const damaged = seed.text.slice(0, targetStart) + fault(target) + seed.text.slice(targetStart + target.length);
        expect(fixed(damaged, {patches: false}), `${seed.file} ${pair.id}`).toBe(seed.text);
        mended += 1;
      }
    }
    expect(mended).toBeGreaterThanOrEqual(4);
  });

  it('mends one after the other in one pair', () => {
    const page = (target: string): string => pageText(`{{Wait on the page for the report.|${target}}}\n`);
    expect(fixed(page('Warten  Sie  auf der  Seite auf den Bericht.'))).toBe(
      page('Warten Sie auf der Seite auf den Bericht.'),
    );
  });

  it('changes only pages that it may', () => {
    const text = pageText('{{Wait on the page.|Warten Sie auf der  Seite.}}\n');
    expect(fixed(text, {isWritable: () => false})).toBe(text);
    expect(fixed(text, {checks: ['quotes']})).toBe(text);
    expect(fixed(text, {checks: ['spacing']})).toBe(text.replace('der  Seite', 'der Seite'));
  });
});

describe('patches', () => {
  const facts = (locale: string, date: string, commit: string) => ({locale, handoff: date, commit: commit.repeat(40)});
  const old = (body: string): string => pageText(body, facts('de-DE', '01/15/2019', 'a'));
  const newer = (body: string): string => pageText(body, facts('zh-CN', '03/30/2021', 'c'));
  const german = (oldBody: string, newBody: string) => {
    const sources = [
      {file: 'de-DE/a.md', text: old(oldBody)},
      {file: 'zh-CN/a.md', text: newer(newBody)},
    ];
    const {pages, findings} = fixArticle(sources, {...options, checks: []});
    return {texts: pages.map(({file, after}) => [file, after]), messages: findings.map(({message}) => message)};
  };

  it('mend one sentence of a paragraph that is one pair', () => {
    const body =
      '{{p:Office 365 tries again. Read this topic.|Office 365 versucht es erneut. Lesen Sie dieses Thema.}}\n';
    expect(
      german(body, '{{Microsoft 365 tries again.|Microsoft 365 会再次尝试。}} {{Read this topic.|阅读本主题。}}\n')
        .texts,
    ).toEqual([
      [
        'de-DE/a.md',
        old(
          body
            .replace('Office 365 tries', 'Microsoft 365 tries')
            .replace('Office 365 versucht', 'Microsoft 365 versucht'),
        ),
      ],
    ]);
  });

  it('keep the locale in addresses, and the white space at the ends of the English half', () => {
    const body =
      '{{ See [Office 365](https://a.example/de-de/office) first.  |Lesen Sie zuerst [Office 365](https://a.example/de-de/office).}}\n';
    expect(
      german(
        body,
        '{{See [Microsoft 365](https://a.example/zh-cn/office) first.|首先参阅 [Microsoft 365](https://a.example/zh-cn/office)。}}\n',
      ).texts,
    ).toEqual([['de-DE/a.md', old(body.replaceAll('Office 365', 'Microsoft 365'))]]);
  });

  it('are left out, and said, where a check would report more', () => {
    const [first, again] = [
      '{{Office 365 tries again to send all of it.|Office 365 versucht erneut, alles zu senden.}}',
      '{{Microsoft 365 tries again to send all of it.|Microsoft 365 probiert wieder, alles davon zu schicken.}}',
    ];
    const chinese = '{{Microsoft 365 tries again to send all of it.|Microsoft 365 会再次尝试全部发送。}}';
    expect(german(`${first}\n\n${again}\n\n${again}\n`, `${chinese}\n\n${chinese}\n\n${chinese}\n`)).toEqual({
      texts: [],
      messages: ['Cannot write the patch of a sentence into its page: the checks would report more than before'],
    });
  });

  it.each([true, false])(
    'are checked for a published page, too, whether or not its pairs may be changed: %j',
    (isNamed) => {
      const made = (again: string): readonly string[] => {
        const pair = `{{Microsoft 365 tries again to send all of it.|${again}}}`;
        const chinese = '{{Microsoft 365 tries again to send all of it.|Microsoft 365 会再次尝试全部发送。}}';
        const sources = [
          {
            file: 'de-DE/a.md',
            text: old(
              `{{Office 365 tries again to send all of it.|Office 365 versucht erneut, alles zu senden.}}\n\n${pair}\n\n${pair}\n`,
            ),
          },
          {file: 'zh-CN/a.md', text: newer(`${chinese}\n\n${chinese}\n\n${chinese}\n`)},
          {file: 'a.md', text: '---\nms.contentlocale: de-DE\n---\nOffice 365 versucht erneut, alles zu senden.\n'},
        ];
        const isWritable = (file: string): boolean => file === 'a.md' || isNamed;
        const {pages} = fixArticle(sources, {...options, checks: [], isWritable});
        return pages.map(({file, after}) => `${file}: ${after.trim().split('\n').at(-1) ?? ''}`);
      };
      expect(made('Microsoft 365 probiert wieder, alles davon zu schicken.')).toEqual([]);
      const published = 'a.md: Microsoft 365 versucht erneut, alles zu senden.';
      expect(made('Microsoft 365 versucht erneut, alles zu senden.')).toContain(published);
    },
  );

  it('write the English on one line where it stood on one', () => {
    const body = '{{Office 365 tries again.|Office 365 versucht es erneut.}}\n';
    expect(german(body, '{{Microsoft 365\ntries again.|Microsoft 365 会再次尝试。}}\n').texts).toEqual([
      ['de-DE/a.md', old(body.replaceAll('Office 365', 'Microsoft 365'))],
    ]);
  });

  it('leave what is stale, and pages that nothing changed', () => {
    expect(german('{{Read this topic.|Lesen Sie dieses Thema.}}\n', '{{Read this article.|阅读本文。}}\n')).toEqual({
      texts: [],
      messages: [],
    });
  });

  it('say what cannot be written', () => {
    const body = '{{Office 365 tries \\*\\* again.|Office 365 versucht es \\*\\* erneut.}}\n';
    expect(german(body, '{{Microsoft 365 tries ** again.|Microsoft 365 会 ** 再次尝试。}}\n')).toEqual({
      texts: [],
      messages: [
        'Cannot write the patch of a sentence into its page: it has backslashes that the published page does not have',
      ],
    });
  });
});

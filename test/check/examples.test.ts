import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {check, checks} from '../../src/check/index.js';
import type {CheckExample, Finding} from '../../src/model/index.js';
import {parseInline, read} from '../../src/read/index.js';
import {applyEdits, type Edit} from '../../src/text/index.js';
import {articleOf} from './article-of.js';
import {locales} from './locales.js';
import {learnedLabels, pageOf} from './page-of.js';

/** What is reported on the pair of an example, which stands below the others of its page. */
function findingsOn(example: CheckExample): Finding[] {
  const {others = [], glossary, words, learned = {}} = example;
  const page = pageOf(example.locale, [...others, example]);
  const labels = new Map([[example.locale, learnedLabels(learned)]]);
  const articles = example.canonical === undefined && !example.english ? [] : [articleOf(page, example)];
  // A dictionary knows its words at the beginning of a sentence, too.
  const dictionary = () => words && ((word: string) => words.includes(word) || words.includes(word.toLowerCase()));
  const last = page.pairs.at(-1)?.id;
  return check([page], {locales, inline: parseInline, articles, glossary, dictionary, labels}).filter(
    (finding) => finding.pair === last,
  );
}

/** The target of an example once a change is made in its page. */
function applied(example: CheckExample, fix: Edit): string | undefined {
  const {text, file} = pageOf(example.locale, [...(example.others ?? []), example]);
  return read(applyEdits(text, [fix]), {file}).pairs.at(-1)?.target;
}

describe('checks', () => {
  it('are these, in this order', () => {
    expect(checks.map(({id}) => id)).toEqual([
      'target-missing',
      'pair-broken',
      'lagging-value',
      'number-mismatch',
      'token-lost',
      'program-name',
      'product-name',
      'link-target',
      'markup-parity',
      'markup-rendering',
      'structure-parity',
      'negation',
      'answer-turned',
      'untranslated',
      'partly-untranslated',
      'script',
      'emphasis-words',
      'label-words',
      'glued-word',
      'same-source-different-target',
      'drift',
      'term',
      'register',
      'acronym-lost',
      'remark-lost',
      'doubled-word',
      'compound-split',
      'missing-hyphen',
      'word-form',
      'ampersand',
      'stray-full-stop',
      'stray-preposition',
      'noun-order',
      'stray-space',
      'split-word',
      'brackets',
      'characters',
      'label-edges',
      'quotes',
      'terminal-punctuation',
      'spacing',
      'length',
      'spelling',
      'source-defect',
      'source-mismatch',
    ]);
  });

  it('have one file each, named for their id', () => {
    const files = readdirSync('src/check').filter((name) =>
      /^const check: Check = \{/m.test(readFileSync(`src/check/${name}`.replace(/\/parts$/, '/index.ts'), 'utf8')),
    );
    const ids = files.map((name) => [
      name.replace('.ts', ''),
      / {2}id: '([^']+)'/.exec(readFileSync(`src/check/${name}`, 'utf8'))?.[1],
    ]);
    expect(ids).toEqual(checks.map(({id}) => [id, id]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  });

  it('are silenced by checks that exist', () => {
    const known = new Set([...checks.map(({id}) => id)]);
    expect(checks.flatMap(({silencedBy = []}) => silencedBy).filter((id) => !known.has(id))).toEqual([]);
  });

  for (const {id, examples} of checks) {
    it(`${id} has silent and reported examples`, () => {
      expect(examples.some(({reports}) => reports)).toBe(true);
      expect(examples.some(({reports}) => !reports)).toBe(true);
    });

    for (const example of examples) {
      it(`${id} ${example.reports ? 'reports' : 'is silent on'} ${example.locale} \`${example.target}\``, () => {
        const findings = findingsOn(example);
        const own = findings.filter(({ruleId}) => ruleId === id);
        expect(own).toHaveLength(example.reports?.length ?? 0);
        for (const [index, fragment] of (example.reports ?? []).entries()) {
          expect(`${own[index]?.actual ?? ''} ${own[index]?.message ?? ''}`).toContain(fragment);
        }
        // One defect, one finding: no other check speaks on an example that is reported.
        if (example.reports) expect(findings.map(({ruleId}) => ruleId)).toEqual(own.map(() => id));
      });

      it(`${id} ${example.fixed === undefined ? 'has no fix for' : 'mends'} ${example.locale} \`${example.target}\``, () => {
        const [finding] = findingsOn(example).filter(({ruleId}) => ruleId === id);
        expect(finding?.fix && applied(example, finding.fix)).toBe(example.fixed);
        // A mended defect is gone, and no other one comes.
        if (example.fixed !== undefined) expect(findingsOn({...example, target: example.fixed})).toEqual([]);
      });
    }
  }
});

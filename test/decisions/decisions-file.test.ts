import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatDecisions, parseDecisions} from '../../src/decisions/index.js';
import type {Decision} from '../../src/model/index.js';

const [source, target] = ['0123456789ab', 'ba9876543210'];
const sentence: Decision = {
  action: 'accept',
  article: 'a',
  unit: 'u1',
  locale: 'de-DE',
  source,
  target,
  by: 'Kim',
  why: 'fine',
};
const finding: Decision = {
  action: 'dismiss',
  finding: 'number-mismatch',
  locale: 'de-DE',
  source,
  target,
  by: 'Bo',
  why: 'year',
};

const hash = fc.stringMatching(/^[\da-f]{12}$/);
const word = fc.string({minLength: 1}).filter((text) => text.trim() !== '');
const decision: fc.Arbitrary<Decision> = fc.record(
  {
    action: fc.constant('correct' as const),
    article: word,
    unit: word,
    locale: fc.constantFrom('de-DE', 'sv-SE'),
    source: hash,
    target: hash,
    english: word,
    text: word,
    by: word,
    at: fc.constant('2021-05-04T10:00:00Z'),
  },
  {requiredKeys: ['action', 'article', 'locale', 'source', 'target', 'text', 'by']},
);

describe('the file of decisions', () => {
  it('has one row of JSON a line, sorted by what it is about', () => {
    const later = {...sentence, article: 'b'};
    const text = formatDecisions([later, finding, sentence]);
    expect(text).toBe(
      `{"locale":"de-DE","source":"${source}","target":"${target}","action":"dismiss","finding":"number-mismatch","why":"year","by":"Bo"}
{"article":"a","unit":"u1","locale":"de-DE","source":"${source}","target":"${target}","action":"accept","why":"fine","by":"Kim"}
{"article":"b","unit":"u1","locale":"de-DE","source":"${source}","target":"${target}","action":"accept","why":"fine","by":"Kim"}
`,
    );
    expect(parseDecisions(text, 'f')).toEqual({decisions: [finding, sentence, later], findings: []});
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(decision, {selector: ({article, source: own}) => `${article ?? ''} ${own}`}),
        (rows) => {
          const text = formatDecisions(rows);
          expect(text.split('\n')).toHaveLength(rows.length + 1);
          const {decisions, findings} = parseDecisions(text, 'f');
          expect(findings).toEqual([]);
          expect(decisions).toHaveLength(rows.length);
          for (const row of rows) expect(decisions).toContainEqual(row);
          expect(formatDecisions(decisions)).toBe(text);
        },
      ),
    );
  });

  it('keeps the newest row on one sentence, of the same time the last', () => {
    const at = (time: string | undefined, text: string): Decision => ({...sentence, action: 'correct', text, at: time});
    const kept = (...rows: Decision[]) => parseDecisions(formatDecisions(rows), 'f').decisions.map(({text}) => text);
    expect(kept(at('2021-01-02T00:00:00Z', 'new'), at('2021-01-01T00:00:00Z', 'old'))).toEqual(['new']);
    expect(kept(at('2021-01-01T00:00:00Z', 'one'), at('2021-01-01T00:00:00Z', 'two'))).toEqual(['two']);
    expect(kept(at('2021-01-01T00:00:00Z', 'dated'), at(undefined, 'undated'))).toEqual(['dated']);
    expect(kept(at(undefined, 'x'), {...at(undefined, 'y'), source: target})).toEqual(['x', 'y']);
  });

  it('takes the rows of earlier versions', () => {
    const rows = `# Decisions of people
accepted\ta#u1\tde-DE\t${source}\t${target}\tKim\tfine
dismissed\tnumber-mismatch\tde-DE\t${source}\t${target}\tBo\tyear
dismissed\tnumber-mismatch\tde-DE\t${source}\t${source}\t\tyear
`;
    expect(parseDecisions(rows, 'f')).toEqual({
      decisions: [sentence, finding, {...finding, target: source, by: 'unknown'}],
      findings: [],
    });
  });

  it.each([
    ['<<<<<<< ours', 'it is neither a line of JSON nor a row of an earlier version'],
    [
      `accepted\ta#u1\tde-DE\t${source}\t${target}\tKim\tfine\tmore`,
      'it is neither a line of JSON nor a row of an earlier version',
    ],
    ['{"action": "accept"', 'it is no JSON'],
    [JSON.stringify({...sentence, why: undefined}), 'at `why`: Expected `why` of action `accept`'],
    [JSON.stringify({...sentence, action: 'correct'}), 'at `text`: Expected `text` of action `correct`'],
    [JSON.stringify({...sentence, article: undefined}), 'at `article`: Expected `article` of action `accept`'],
    [JSON.stringify({...finding, finding: undefined}), 'at `finding`: Expected `finding` of action `dismiss`'],
    [JSON.stringify({...sentence, source: 'x'}), 'at `source`: Expected twelve hex digits'],
  ])('says what is wrong with %s, and keeps the others', (line, message) => {
    const {decisions, findings} = parseDecisions(`${formatDecisions([finding])}${line}\n`, 'f');
    expect(decisions).toEqual([finding]);
    expect(findings).toMatchObject([
      {file: 'f', line: 2, ruleId: 'input-decisions', message: `Unexpected row in the file of decisions: ${message}`},
    ]);
  });
});

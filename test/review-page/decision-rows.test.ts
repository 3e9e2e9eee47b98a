import {describe, expect, it} from 'vitest';
import {formatDecisions} from '../../src/model/index.js';
import {decidedAt, dismissalRow, sentenceRows} from '../../src/review-page/decision-rows.js';
import {finding} from './sample-pages.js';
import {samplePage, sampleSentence} from './sample-review.js';

const page = samplePage([]);
const deciding = {by: 'Kim', at: '2021-05-04T10:00:00Z'};

describe('rows of what was decided', () => {
  it('are those that the commands write, byte for byte', () => {
    const row = sampleSentence(1, {en: ['Wait.'], to: ['Wacht.'], hashes: [['00000000000a', '00000000000b']]});
    const text = formatDecisions(sentenceRows(page, row, {action: 'confirm', text: 'Wacht.'}, deciding));
    expect(text).toBe(
      '{"article":"mail/queues","unit":"u00000001","locale":"nl-NL","source":"00000000000a","target":"00000000000b","action":"confirm","english":"Wait.","text":"Wacht.","by":"Kim","at":"2021-05-04T10:00:00Z"}\n',
    );
  });

  it('are one for each unit that a translation covers, each with its own English', () => {
    const row = sampleSentence(1, {
      en: ['Wait. Then go.'],
      to: ['Wacht, ga dan.'],
      units: ['u1', 'u2'],
      sources: ['Wait.', 'Then go.'],
      hashes: [
        ['a', 't'],
        ['b', 't'],
      ],
    });
    const rows = sentenceRows(page, row, {action: 'correct', text: 'Wacht even, ga dan.'}, deciding);
    expect(rows.map(({unit, source, target, english, text}) => [unit, source, target, english, text])).toEqual([
      ['u1', 'a', 't', 'Wait.', 'Wacht even, ga dan.'],
      ['u2', 'b', 't', 'Then go.', 'Wacht even, ga dan.'],
    ]);
  });

  it('say of a finding what and why, and not where', () => {
    const row = dismissalRow(page, finding({source: 'a', target: 'b'}, ['', '']), {...deciding, why: 'it is right'});
    expect(formatDecisions([row])).toBe(
      '{"locale":"nl-NL","source":"a","target":"b","action":"dismiss","finding":"number-mismatch","why":"it is right","by":"Kim","at":"2021-05-04T10:00:00Z"}\n',
    );
  });

  it('have the second, in UTC', () => {
    expect(decidedAt(new Date('2021-05-04T10:00:00.987+02:00'))).toBe('2021-05-04T08:00:00Z');
  });
});

import {describe, expect, it} from 'vitest';
import type {Locale} from '../../src/model/index.js';
import {sayings} from '../../src/reconcile/sayings.js';
import {english} from '../english.js';

const german: Locale = {...english, tag: 'de-DE', functionWords: ['die', 'der', 'und'], spaceless: false};
const chinese: Locale = {...german, tag: 'zh-CN', spaceless: true};

/** Sentences about archives, and as many about queues. */
const kinds = ['Open', 'Close', 'Print', 'Send', 'Sort'];
const shown = (labels: number, queues = 5) => [
  ...kinds.slice(0, labels).map((kind) => ({
    source: `${kind} the archive.`,
    target: `Archiv: ${kind}.`,
  })),
  ...kinds.slice(0, queues).map((kind) => ({source: `${kind} the queue.`, target: `Warteschlange: ${kind}.`})),
];
const said = (all: ReturnType<typeof shown>, target: string, before: string, after: string, source = 'Use labels.') =>
  sayings(all, german, english, (one) => (one.source === source ? 'Use archive labels.' : one.source))(
    {source, target},
    {before, after},
  );

describe('a translation says already what its English gained', () => {
  it('where it holds what the locale says for the words', () => {
    expect(said(shown(5), 'Archivbezeichnungen verwenden.', '', 'archive')).toBe(true);
    expect(said(shown(5), 'Bezeichnungen verwenden.', '', 'archive')).toBe(false);
  });

  it('by five translations with the words and five without, and not by four', () => {
    expect(said(shown(4), 'Archivbezeichnungen verwenden.', '', 'archive')).toBe(false);
    expect(said(shown(5, 4), 'Archivbezeichnungen verwenden.', '', 'archive')).toBe(false);
  });

  it('never where a negation came or went, nor by numbers', () => {
    const negated = (all: ReturnType<typeof shown>, word: string) =>
      all.map(({source, target}) => ({source: source.replace('archive', word), target}));
    expect(said(negated(shown(5), 'none'), 'Archivbezeichnungen verwenden.', '', 'none')).toBe(false);
    expect(said(shown(5), 'Bezeichnungen verwenden.', 'never archive', '', 'Use never archive labels.')).toBe(false);
    expect(said(negated(shown(5), '2016'), 'Archivbezeichnungen verwenden.', '', '2016')).toBe(false);
  });

  it('by what four of five translations with the words hold, and not three', () => {
    const but = (left: number) =>
      shown(5).map((one, index) => (index < left ? {...one, target: `Ablage: ${kinds[index]}.`} : one));
    const long = (left: number) =>
      but(left).map(({source, target}) => ({source, target: target.replace('Archiv', 'Archivar')}));
    expect(said(long(1), 'Archivare verwenden.', '', 'archive')).toBe(true);
    expect(said(long(2), 'Archivare verwenden.', '', 'archive')).toBe(false);
  });

  it('and at most one of ten of the others', () => {
    const queues = [...kinds, 'Name', 'Move', 'Copy', 'Read', 'Hold'].map((kind) => ({
      source: `${kind} the queue.`,
      target: `Warteschlange: ${kind}.`,
    }));
    const others = (holding: number) => [
      ...shown(5, 0),
      ...queues.map((one, index) => (index < holding ? {...one, target: `${one.target} Archiv.`} : one)),
    ];
    expect(said(others(1), 'Archiv verwenden.', '', 'archive')).toBe(true);
    expect(said(others(2), 'Archiv verwenden.', '', 'archive')).toBe(false);
  });

  it('not where its English had the words before, or they are words of grammar, or none', () => {
    expect(said(shown(5), 'Archivbezeichnungen verwenden.', '', 'archive', 'Archive labels.')).toBe(false);
    expect(said(shown(5), 'Archivbezeichnungen verwenden.', '', 'the')).toBe(false);
    expect(said(shown(5), 'Archivbezeichnungen verwenden.', '', '**')).toBe(false);
  });

  it('not by what other translations hold, too', () => {
    const others = kinds.map((kind) => ({source: `${kind} the lid.`, target: `Archivdeckel: ${kind}.`}));
    expect(said([...shown(5), ...others], 'Archivdeckel verwenden.', '', 'archive')).toBe(false);
  });

  it('by shorter pieces where words have no spaces between them', () => {
    const all = kinds.flatMap((kind) => [
      {source: `${kind} the archive.`, target: `存档标签${kind}`},
      {source: `${kind} the queue.`, target: `队列${kind}`},
    ]);
    const says = sayings(all, chinese, english, ({source}) => source);
    expect(says({source: 'Use labels.', target: '使用存档标签'}, {before: '', after: 'archive'})).toBe(true);
    expect(says({source: 'Use labels.', target: '使用标志'}, {before: '', after: 'archive'})).toBe(false);
  });

  it('and shows nothing where it is in doubt itself', () => {
    const doubtful = kinds.map((kind) => ({source: `${kind} the label.`, target: `Archivbezeichnung: ${kind} bitte.`}));
    const today = (source: string) => source.replace('the label', 'the archive label');
    const all = [...shown(5), ...doubtful];
    const target = 'Archivbezeichnungen verwenden.';
    expect(
      sayings(all, german, english, ({source}) => today(source))(
        {source: 'Use labels.', target},
        {before: '', after: 'archive'},
      ),
    ).toBe(true);
    expect(said(all, target, '', 'archive')).toBe(false);
  });
});

describe('a translation says already what its English lost', () => {
  it('where it does not hold what the locale says for the words', () => {
    expect(said(shown(5), 'Bezeichnungen verwenden.', 'archive', '', 'Use archive labels.')).toBe(true);
    expect(said(shown(5), 'Archivbezeichnungen verwenden.', 'archive', '', 'Use archive labels.')).toBe(false);
    expect(said(shown(4), 'Bezeichnungen verwenden.', 'archive', '', 'Use archive labels.')).toBe(false);
  });

  it('and where other words came for them, if it holds those', () => {
    const target = 'Archivbezeichnungen verwenden.';
    expect(said(shown(5), target, 'folder', 'archive', 'Use folder labels.')).toBe(true);
    expect(said(shown(5), `${target} (folder)`, 'folder', 'archive', 'Use folder labels.')).toBe(false);
    expect(said(shown(5), 'Archiv der Warteschlange', 'queue', 'archive', 'Use the queue.')).toBe(false);
    expect(said(shown(5), 'Ordner verwenden.', 'folder', 'archive', 'Use folder labels.')).toBe(false);
  });
});

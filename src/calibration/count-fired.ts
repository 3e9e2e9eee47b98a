import type {Finding, Fired, LocaleCalibration, Page, Translator} from '../model/index.js';
import {compare} from '../text/index.js';
import {firesAlike} from './fires-alike.js';

/** Counts how often checks fire, page by page. */
export interface FiredCounter {
  /** Takes a page with the findings that are on it. */
  readonly add: (page: Pick<Page, 'meta' | 'pairs'>, findings: readonly Finding[]) => void;
  /** What was counted so far, by locale. */
  readonly result: () => LocaleCalibration[];
}

interface Counted {
  findings: number;
  pages: number;
}

interface Locale {
  readonly pairs: Record<Translator, number>;
  readonly checks: Map<string, Record<Translator, Counted>>;
}

/** Makes a counter of errors and warnings on pairs, by locale, check and who translated the page. */
export function firedCounter(): FiredCounter {
  const locales = new Map<string, Locale>();
  return {
    add({meta, pairs}, findings) {
      const translator = translatorOf(meta);
      if (!translator) return;
      const own: Locale = locales.get(meta.locale) ?? {pairs: {human: 0, machine: 0}, checks: new Map()};
      locales.set(meta.locale, own);
      own.pairs[translator] += pairs.length;
      const fired = findings.filter(({severity, pair}) => severity !== 'info' && pair !== undefined);
      const here = new Set<string>();
      for (const {ruleId} of fired) {
        const counts = own.checks.get(ruleId) ?? {human: {findings: 0, pages: 0}, machine: {findings: 0, pages: 0}};
        own.checks.set(ruleId, counts);
        counts[translator].findings++;
        if (!here.has(ruleId)) counts[translator].pages++;
        here.add(ruleId);
      }
    },
    result: () =>
      Array.from(locales, ([locale, own]) => calibrationOf(locale, own)).sort((a, b) => compare(a.locale, b.locale)),
  };
}

/** Who translated a page; nothing where its front matter does not say. */
function translatorOf({translationType}: Page['meta']): Translator | undefined {
  const type = translationType?.trim().toUpperCase();
  return type === 'HT' ? 'human' : type === 'MT' ? 'machine' : undefined;
}

function calibrationOf(locale: string, {pairs, checks}: Locale): LocaleCalibration {
  const rows = Array.from(checks, ([ruleId, counts]) => {
    const human: Fired = {pairs: pairs.human, ...counts.human};
    const machine: Fired = {pairs: pairs.machine, ...counts.machine};
    return {locale, ruleId, human, machine, lowered: firesAlike(human, machine)};
  });
  return {locale, pairs, rows: rows.sort((a, b) => compare(a.ruleId, b.ruleId))};
}

import type {ReviewRow} from '../model/review-page.js';
import {element} from './element.js';
import * as words from './strings.js';

const statuses = ['missing', 'untranslated', 'stale', 'patched', 'current'] as const;

/** How the sentences of pages stand: a bar, and the same in words. */
export function drawBar(
  {counts, errors, warnings}: Pick<ReviewRow, 'counts' | 'errors' | 'warnings'>,
  risk?: string,
): HTMLElement {
  const shown = statuses.filter((status) => counts[status] > 0);
  const bar = element('span.bar-line', {'aria-hidden': 'true'});
  for (const status of shown) {
    const part = element('span', {class: status});
    part.style.flexGrow = String(counts[status]);
    bar.append(part);
  }
  const number = (count: number): string => count.toLocaleString('en');
  const states = shown
    .filter((status) => status !== 'current' || shown.length === 1)
    .map((status) => element('span', {class: `count ${status}`}, `${number(counts[status])} ${words.status[status]}`));
  const findings = (
    [
      ['error', errors],
      ['warning', warnings],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) =>
      element(
        'span',
        {class: `count ${severity}`},
        `${number(count)} ${words.severity[severity]}${count === 1 ? '' : 's'}`,
      ),
    );
  return element(
    'span.standing',
    bar,
    element('span.counts', states, findings, risk === undefined ? undefined : element('span.count.page-risk', risk)),
  );
}

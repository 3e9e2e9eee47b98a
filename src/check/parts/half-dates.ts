import type {Report} from '../../model/index.js';
import {replaced} from './replaced.js';

/** A year as the language writes it, and the rest of the date as the source does. */
const half = /\d{4} ?[年년]-\d{1,2}-\d{1,2}/;
const whole = /\d{4}-\d\d-\d\d/;

/** A date whose year is written in one way, and whose day in another: `2020年-01-02`. */
export function halfDate(source: string, target: string): Report | undefined {
  const found = half.exec(target);
  if (!found || !whole.test(source)) return undefined;
  const [actual] = found;
  return replaced(actual, found.index, actual.replace(/ ?[年년]/, ''));
}

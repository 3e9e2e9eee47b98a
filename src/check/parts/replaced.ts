import type {Report} from '../../model/index.js';

/** The report of a text that another one has to take the place of, which mends it. */
export function replaced(actual: string, start: number, expected: string): Report & {readonly actual: string} {
  const end = start + actual.length;
  return {
    message: `Unexpected \`${actual}\`, expected \`${expected}\``,
    actual,
    expected,
    start,
    end,
    fix: {start, end, text: expected},
  };
}

import {literal} from '../../text/index.js';

/** How such names are found, and how a translation keeps them: see `tokens.ts`. */
interface ProgramToken {
  readonly marks: string;
  readonly needs?: RegExp;
  readonly pattern: RegExp;
  readonly isKept: (token: string, target: string) => boolean;
}

/** In its own case, and not as the beginning of a longer name. */
const inOwnCase = (token: string, target: string): boolean =>
  new RegExp(`${literal(token)}(?![A-Za-z\\d])`).test(target);

/** Parameters of cmdlets and names of types with all of their namespaces, whose capitals tell them from words. */
export const programTokens: readonly ProgramToken[] = [
  {marks: '-', pattern: /^-[A-Z][A-Za-z\d]+$/g, isKept: inOwnCase},
  {
    marks: '-',
    needs: /[\s(]-[A-Z]/,
    pattern: /(?<![\p{L}\p{N}\p{P}])-[A-Z][a-z]+[A-Z][A-Za-z\d]*(?![\p{L}\p{N}_-])/gu,
    isKept: inOwnCase,
  },
  // One that is a single word is a parameter in a list of them, or where the text says so.
  {
    marks: '-',
    needs: /[\s(]-[A-Z]/,
    pattern: /(?<![\p{L}\p{N}\p{P}])-[A-Z][a-z]+(?=, (?:and |or )?-[A-Z]| (?:parameter|switch|option)\b)/gu,
    isKept: inOwnCase,
  },
  {
    marks: '.',
    needs: /[a-z]\.[A-Z]\w+\.[A-Z]/,
    pattern: /(?<![\p{L}\p{N}_@./\\*-])[A-Z][A-Za-z\d]+(?:\.[A-Z][A-Za-z\d]+){2,}(?![\p{L}\p{N}_@/-])/gu,
    isKept: inOwnCase,
  },
];

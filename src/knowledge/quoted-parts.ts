import {quotations, soundsLikeError, type Codes, type Quotation} from '../codes/index.js';
import type {Item, Statement} from '../model/index.js';
import type {Paragraph} from './outline.js';

/** So many words behind a quotation are a clause, which may say what to do. */
const clause = 4;

/** Whether a paragraph is the text of an error and nothing else: in quotation marks, in strong text, or a block quote. */
export function isQuotedError({statements, quote}: Paragraph, codes: Codes): boolean {
  const text = statements
    .map(({source}) => source)
    .join(' ')
    .trim();
  const [first] = quotations(text);
  const whole = isWhole(text, first);
  if (whole && first?.isMark === false) return true;
  return (whole || quote === 'quote') && (codes.find(text).length > 0 || soundsLikeError(text));
}

/** Whether an item of a list is the text of an error, with its code or as a quotation, and nothing else. */
export function isErrorText({statements, literals = [], steps}: Item, codes: Codes): boolean {
  if (steps !== undefined) return false;
  const text = [...literals, ...statements.map(({source}) => source)].join(' ').trim();
  const [first] = codes.find(text);
  return (first !== undefined && first.start < 20) || isWhole(text, quotations(text)[0]);
}

function isWhole(text: string, quotation: Quotation | undefined): boolean {
  return quotation?.start === 0 && /^[\s.,]*$/.test(text.slice(quotation.end));
}

/**
 * What sentences say themselves, where others may stand in a quotation that goes over several of them.
 *
 * @returns for each sentence its text; of one that begins in a quotation what stands behind it, and nothing where that is no clause.
 */
export function ownTexts(statements: readonly Statement[]): (string | undefined)[] {
  const text = statements.map(({source}) => source).join(' ');
  const quoted = quotations(text);
  let at = 0;
  return statements.map(({source}) => {
    const start = at;
    at += source.length + 1;
    const around = quoted.find((one) => one.start < start && start < one.end);
    if (!around) return source;
    const rest = text.slice(Math.min(around.end, start + source.length), start + source.length).replace(/^[\s,.]+/, '');
    return rest.split(/\s+/).length >= clause ? rest : undefined;
  });
}

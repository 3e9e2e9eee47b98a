import type {Related, Statement} from '../model/index.js';
import {normalise} from '../text/index.js';
import type {Codes} from '../codes/index.js';
import {headingCodes} from './scopes.js';

/** What a sentence says about the other code that it names, in the order in which they are asked. */
const relationCues: readonly {readonly relation: Related['relation']; readonly pattern: RegExp}[] = [
  {relation: 'becomes', pattern: /\b(?:becomes?|changes? (?:in)?to|expires?|replaced (?:by|with)|turns? into)\b/i},
  {relation: 'same-as', pattern: /\b(?:also known as|equivalent to|same (?:as|error))\b/i},
  {relation: 'see-also', pattern: /\b(?:compare|refer to|see|similar to)\b/i},
];

/** Other codes that statements of an entry relate to its own, each relation once; the title relates those in brackets. */
export function related(id: string, title: Statement, statements: readonly Statement[], codes: Codes): Related[] {
  const found = new Map<string, Related>();
  for (const {unit, source} of statements) {
    const text = normalise(source);
    const relation = relationCues.find((cue) => cue.pattern.test(text))?.relation;
    for (const code of codesIn(text, relation, source === title.source, codes)) {
      const key = `${code.id} ${code.relation}`;
      if (code.id !== id && !found.has(key))
        found.set(key, {entry: code.id, code: code.text, relation: code.relation, unit});
    }
  }
  return [...found.values()];
}

function codesIn(
  text: string,
  relation: Related['relation'] | undefined,
  isTitle: boolean,
  codes: Codes,
): {id: string; text: string; relation: Related['relation']}[] {
  if (relation) return codes.find(text).map((code) => ({...code, relation}));
  if (!isTitle) return [];
  const about = new Set(headingCodes(text, '', codes).map((code) => code.id));
  // A code of a service in brackets needs no word for it beside the error that the title names: `4.5.4 Too many (AS780091)`.
  const inBrackets = codes.scan(text).filter(({code, start}) => code.family === 'service' && text[start - 1] === '(');
  return [...codes.find(text), ...inBrackets].flatMap((code) =>
    about.has(code.id) ? [] : {...code, relation: 'see-also'},
  );
}

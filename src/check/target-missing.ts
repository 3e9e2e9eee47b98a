import type {Check} from '../model/index.js';

const check: Check = {
  id: 'target-missing',
  description: 'The translation is empty.',
  why: 'The sentence is missing from the page.',
  severity: 'error',
  itsType: 'omission',
  mqm: 'major',
  examples: [
    {locale: 'de-DE', source: 'Restart it.', target: 'Starten Sie ihn neu.'},
    {locale: 'de-DE', source: '', target: '<a name="create"> </a>'},
    {locale: 'de-DE', source: 'Restart it.', target: ' ', reports: ['empty']},
  ],
  run({source, target}) {
    if (!/^[\s\u200B]*$/.test(target) || !/[\p{L}\p{N}]/u.test(source)) return [];
    return [{message: 'Unexpected empty translation, expected one of the source', expected: source.trim()}];
  },
};
export default check;

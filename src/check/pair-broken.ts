import type {Check, Page, PageReport} from '../model/index.js';

/** Fragments of the tags around pairs. */
const remains = /<\/?span\b[^>]*>|data-[st]tu-id|sxs-lookup/i;

const check: Check = {
  id: 'pair-broken',
  description: 'The tags of a pair are damaged: remains of them stand in its text, or its id stands twice on the page.',
  why: 'The lookup shows the wrong source, and tools lose the pair.',
  severity: 'error',
  itsType: 'markup',
  mqm: 'major',
  examples: [
    {locale: 'de-DE', source: 'The span of control', target: 'Die Kontrollspanne (span)'},
    {locale: 'de-DE', source: 'Mail rob@contoso.com', target: 'E-Mail an rob@contoso. <span> com', reports: ['<span>']},
  ],
  run({source, target}) {
    const found = remains.exec(target);
    if (!found || remains.test(source)) return [];
    return [
      {
        message: `Unexpected \`${found[0]}\` in the translation`,
        actual: found[0],
        start: found.index,
        end: found.index + found[0].length,
      },
    ];
  },
  runPage: twice,
};
export default check;

function twice(page: Page): PageReport[] {
  const seen = new Set<string>();
  return page.pairs.flatMap((pair) => {
    const again = seen.has(pair.id);
    seen.add(pair.id);
    return again
      ? [{pair, message: `Unexpected id \`${pair.id}\`, which another pair of the page has`, actual: pair.id}]
      : [];
  });
}

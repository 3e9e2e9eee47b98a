import type {Article, Finding} from '../model/index.js';

/** Leaves out what was found in translations that people replaced: pairs whose whole text is not the one that counts. */
export function withoutReplaced(findings: readonly Finding[], articles: readonly Article[]): readonly Finding[] {
  const replaced = new Set(articles.flatMap(replacedPairs));
  if (replaced.size === 0) return findings;
  return findings.filter(({file, pair}) => !replaced.has(`${file}\0${pair ?? ''}`));
}

function replacedPairs({pages, units}: Article): string[] {
  const found = units.flatMap((unit) =>
    unit.locales.flatMap(({decided, translation}) =>
      decided?.text === undefined || !translation || decided.text === translation.target ? [] : [translation],
    ),
  );
  if (found.length === 0) return [];
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return found
    .filter(({target, evidence: {file, pair}}) =>
      byFile.get(file)?.pairs.some((one) => one.id === pair && one.target.trim() === target.trim()),
    )
    .map(({evidence: {file, pair}}) => `${file}\0${pair}`);
}

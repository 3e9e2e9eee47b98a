import type {Decision} from '../model/index.js';

/** The article and the unit that a decision names. */
export function subjectOf(subject: string): {article: string; unit: string} {
  const at = subject.lastIndexOf('#');
  return {article: subject.slice(0, Math.max(0, at)), unit: subject.slice(at + 1)};
}

/** Whether a decision is about an article: it names it, or none. */
export function isAbout(subject: string, key: string): boolean {
  const {article} = subjectOf(subject);
  return article === '' || article === key;
}

/**
 * Decisions for a run. Rows whose article it does not have, as after a rename, name none: they hold by their texts alone,
 * unless rows on several such articles have the same texts and so do not say which is meant.
 *
 * @param keys of all articles of the run.
 */
export function decisionsFor(decisions: readonly Decision[], keys: ReadonlySet<string>): readonly Decision[] {
  const isHomeless = ({kind, subject}: Decision): boolean =>
    kind === 'accepted' && !keys.has(subjectOf(subject).article);
  const homeless = decisions.filter(isHomeless);
  if (homeless.length === 0) return decisions;
  const textsOf = ({locale, source, target}: Decision): string => [locale, source, target].join('\0');
  const articles = new Map<string, Set<string>>();
  for (const one of decisions.filter(({kind}) => kind === 'accepted')) {
    const known = articles.get(textsOf(one)) ?? new Set();
    articles.set(textsOf(one), known.add(subjectOf(one.subject).article));
  }
  return decisions.map((one) =>
    isHomeless(one) && articles.get(textsOf(one))?.size === 1
      ? {...one, subject: `#${subjectOf(one.subject).unit}`}
      : one,
  );
}

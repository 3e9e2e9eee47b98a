import {groupBy} from '../text/index.js';
import {fileFinding, type Article, type Finding} from '../model/index.js';
import {mendPair, type Mend} from './mend-pairs.js';
import {patchedSentences, type PatchedSentence} from './patched-sentences.js';

/** The changes that patch pages, and a finding for every patch that cannot be written into its page. */
export interface Mends {
  readonly mends: readonly Mend[];
  readonly findings: readonly Finding[];
}

/**
 * Both halves of every pair whose translation is patched: the patched text, and the English that it agrees with again.
 *
 * @param isWritable says of a file whether it may be changed.
 */
export function mendsOf(article: Article, isWritable: (file: string) => boolean): Mends {
  const mends: Mend[] = [];
  const findings: Finding[] = [];
  const sentences = patchedSentences(article).filter(({page}) => isWritable(page.file));
  for (const own of groupBy(
    sentences,
    ({page, pair, units}) => `${page.file}\0${pair?.id ?? units[0]?.id ?? ''}`,
  ).values()) {
    const [first] = own;
    if (!first) continue;
    const {page, pair} = first;
    const made = pair ? mendPair(article, page, pair, own) : {reason: 'it goes over several pairs'};
    if ('mend' in made) mends.push(made.mend);
    else findings.push(leftOut(first, made.reason));
  }
  return {mends, findings};
}

/** The finding for a patch that is not written. */
export function leftOut({page, pair, locale, units}: PatchedSentence, reason: string): Finding {
  return fileFinding({
    file: page.file,
    line: pair?.line,
    column: pair?.column,
    pair: pair?.id,
    unit: units[0]?.id,
    locale,
    ruleId: 'output-unpatched',
    severity: 'warning',
    message: `Cannot write the patch of a sentence into its page: ${reason}`,
    note: 'Its text is in the output of `sxs-kb build`; write it by hand.',
  });
}

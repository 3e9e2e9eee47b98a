import type {Finding} from '../model/index.js';
import {groupBy, withoutOverlaps} from '../text/index.js';
import type {Change} from './mend-pairs.js';

/** The change of one finding, with the place by which it is known again. */
export interface FixChange extends Change {
  readonly ruleId: string;
  readonly finding: Finding;
}

/** The changes that mend findings. Of those that overlap the first one is made. */
export function fixChanges(findings: readonly Finding[]): FixChange[] {
  const fixable = findings.flatMap((finding) => (finding.fix ? [{...finding.fix, finding}] : []));
  return Array.from(groupBy(fixable, ({finding}) => finding.file).values()).flatMap((own) =>
    withoutOverlaps(own).map(({start, end, text, finding}): FixChange => {
      const {file, pair, ruleId} = finding;
      return {file, pair, ruleId, finding, edits: [{start, end, text}]};
    }),
  );
}

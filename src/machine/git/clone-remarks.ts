import {fileFinding, type Finding} from '../../model/index.js';
import {specOf, type Repository} from './open-repository.js';

/**
 * What a reader should know about a clone that is not whole.
 *
 * @param missing how many versions are not in it.
 */
export function cloneRemarks(repository: Repository, missing: number): Finding[] {
  const spec = specOf(repository);
  const remarks: Finding[] = [];
  if (repository.isShallow) {
    remarks.push(
      remark(
        spec,
        'input-shallow',
        'Unexpected shallow clone, expected the whole history: older versions are not in it',
        'Run `git fetch --unshallow` in it and read it again; until then changes look younger than they are.',
      ),
    );
  }
  if (missing > 0) {
    remarks.push(
      remark(
        spec,
        'input-partial',
        `Unexpected partial clone, expected all contents: ${missing} ${missing === 1 ? 'version is' : 'versions are'} not in it`,
        'Run `git fetch --refetch --no-filter` in it and read it again; nothing is fetched from here.',
      ),
    );
  }
  return remarks;
}

function remark(file: string, ruleId: `input-${string}`, message: string, note: string): Finding {
  return fileFinding({file, ruleId, severity: 'warning', message, note});
}

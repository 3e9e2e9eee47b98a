import {fileFinding, type Article, type Finding, type SourceVersion} from '../model/index.js';

/**
 * Findings for neighbouring versions whose order nothing but the names of their files decides, where they read otherwise:
 * an older page may then count as the newer one.
 */
export function orderFindings({versions, pages, changes}: Article): Finding[] {
  const fileOf = (version: SourceVersion | undefined): string => pages[version?.pages[0] ?? -1]?.file ?? '';
  const changed = new Set(changes.map(({to}) => to));
  return versions.flatMap((version, index) => {
    if (version.isDoubtful !== true || !changed.has(index)) return [];
    const [before, after] = [fileOf(versions[index - 1]), fileOf(version)];
    return [
      fileFinding({
        file: after,
        ruleId: 'version-order',
        severity: 'warning',
        message: `Unexpected versions of a page with nothing but their names to order them: \`${before}\` counts as older than \`${after}\``,
        note: 'Read them from their repository (`--history`) or with that of English (`--english`), or give each its `ms.lasthandoff`.',
      }),
    ];
  });
}

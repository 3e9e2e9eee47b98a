import {fileFinding, type Finding, type Page} from '../model/index.js';

/**
 * What a user should know about a page as a whole, at most one thing: that it is empty, has no pair, no front matter
 * or no locale. None of it keeps a page from being read; tables of contents and included files are like that.
 */
export function pageRemarks(page: Page): Finding[] {
  if (page.text.trim() === '') {
    return [
      remark(
        page,
        'read-empty',
        'warning',
        'Unexpected empty page, expected Markdown',
        'Leave the file out, or find out where its text went.',
      ),
    ];
  }
  if (page.pairs.length === 0) {
    // Damaged tags say better why there is no pair.
    if (page.findings.some(({severity}) => severity === 'error')) return [];
    return [
      remark(
        page,
        'read-no-pair',
        'info',
        'Cannot find a pair of translation and source in the page',
        'Tables of contents and included files have none; any other page should come from a branch with lookups, such as `live-sxs`.',
      ),
    ];
  }
  if (page.meta.locale === 'und' && !page.findings.some(({ruleId}) => ruleId === 'read-locale')) {
    return [
      remark(
        page,
        'read-no-locale',
        'warning',
        'Cannot find the locale of the page, neither in front matter nor in its path',
        'Add `ms.contentlocale` to its front matter, keep it in a folder that is named for its locale, or name that with `--target-locale`; until then it counts as `und`.',
      ),
    ];
  }
  if (page.frontMatter.raw === '') {
    return [
      remark(
        page,
        'read-no-front-matter',
        'info',
        'Cannot find front matter, so the page has no date and no key but its path',
        'Add front matter with `ms.assetid`, `ms.contentlocale`, `ms.lasthandoff` and `ms.sourcegitcommit`.',
      ),
    ];
  }
  return [];
}

function remark(
  {file, meta}: Page,
  ruleId: string,
  severity: Finding['severity'],
  message: string,
  note: string,
): Finding {
  return fileFinding({file, locale: meta.locale, ruleId, severity, message, note});
}

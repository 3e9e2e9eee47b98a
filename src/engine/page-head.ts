import type {Head} from '../identity/index.js';
import type {Page} from '../model/index.js';
import {assetId} from '../read/index.js';

/** The head of a page of which nothing is known. */
export const noHead: Head = {assetId: undefined, locale: undefined, sourceCommit: undefined, handoff: undefined};

/** What a page that was read says about which page it is. */
export function headOfPage({meta, frontMatter}: Page): Head {
  const {locale, sourceCommit, handoff} = meta;
  return {
    assetId: assetId(frontMatter.data['ms.assetid']),
    locale: locale === 'und' ? undefined : locale,
    sourceCommit,
    handoff,
  };
}

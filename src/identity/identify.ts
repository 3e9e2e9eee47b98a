import {fileFinding, isBarePath, type Finding} from '../model/index.js';
import {compare} from '../text/index.js';
import type {Candidate, Identity, TargetLocale} from './candidate.js';
import {contentNames, type ContentName} from './content-names.js';
import {joinNodes} from './join-nodes.js';
import {likeness} from './likeness.js';
import {localesOf} from './locales.js';
import {pageNodes, type PageNode} from './page-nodes.js';
import {rootsThatDoNotMeet} from './unmatched.js';

/** Which page every version is of. */
export interface Identified {
  readonly identities: ReadonlyMap<Candidate, Identity>;
  readonly findings: readonly Finding[];
}

/**
 * Says of all versions of all files of a run which page they are versions of, and in which locale: from paths and front
 * matter, and from the sentences where these do not decide. The order of the versions does not matter.
 */
export function identify(candidates: readonly Candidate[], targets: readonly TargetLocale[] = []): Identified {
  const locales = localesOf(candidates, targets);
  const nodes = pageNodes(candidates, locales);
  const contentOf = contentNames();
  const {pages, shared} = joinNodes(nodes, likeness(), contentOf);
  const identities = new Map<Candidate, Identity>();
  const taken = new Set<string>();
  for (const page of pages.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || compare(rootOf(a), rootOf(b)))) {
    const key = uniqueKey(page, taken);
    const otherKeys = Array.from(new Set(page.flatMap((node) => [node.key, ...node.assetIds]))).filter(
      (one) => one !== key,
    );
    for (const version of page.flatMap(({versions}) => versions))
      identities.set(version, {key, otherKeys, locale: locales.get(version) ?? 'und'});
  }
  return {
    identities,
    findings: [
      ...shared.flatMap(([assetId, owners]) => sharedAssetId(assetId, owners, contentOf)),
      ...rootsThatDoNotMeet(nodes, pages),
    ],
  };
}

/** Its path; its GUID where it stands under several paths, or under nothing but dates. */
function keyOf(page: readonly PageNode[]): string {
  const [first, ...more] = page;
  const isOne = more.every(({key}) => key === first?.key);
  const [assetId] = page.flatMap(({assetIds}) => Array.from(assetIds)).toSorted(compare);
  return (isOne && first && !isBarePath(first.key) ? undefined : assetId) ?? first?.key ?? '';
}

function rootOf(page: readonly PageNode[]): string {
  return page.map(({root}) => root.name).toSorted(compare)[0] ?? '';
}

/** Different pages of two repositories with one path: all but the first have the name of their root before it. */
function uniqueKey(page: readonly PageNode[], taken: Set<string>): string {
  const own = keyOf(page);
  let key = own;
  for (let number = 2; taken.has(key); number++)
    key = number === 2 ? `${rootOf(page)}/${own}` : `${rootOf(page)}/${own}-${number}`;
  taken.add(key);
  return key;
}

/** Only pages with pairs are articles: others may share what they like. */
function sharedAssetId(assetId: string, pages: readonly (readonly PageNode[])[], contentOf: ContentName): Finding[] {
  const files = pages
    .filter((page) => page.some(({versions}) => versions.some((version) => contentOf(version) !== '')))
    .map(
      (page) =>
        page
          .flatMap(({versions}) => versions.map(({file}) => file))
          .toSorted(compare)
          .at(-1) ?? '',
    )
    .toSorted(compare);
  const [first] = files;
  if (first === undefined || files.length < 2) return [];
  return [
    fileFinding({
      file: first,
      ruleId: 'shared-asset-id',
      severity: 'warning',
      message: `Unexpected \`ms.assetid\` \`${assetId}\` on ${files.length} different pages: ${files.map((file) => `\`${file}\``).join(', ')}`,
      note: 'They are taken for different pages, by their paths. Give each its own `ms.assetid`; front matter was copied from one to the others.',
    }),
  ];
}

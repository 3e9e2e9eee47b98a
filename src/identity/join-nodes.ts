import {isBarePath} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import type {ContentName} from './content-names.js';
import type {Likeness} from './likeness.js';
import type {PageNode} from './page-nodes.js';

/** So much of the smaller page must stand in the other for one GUID to mean one page: different pages share a fifth at most, versions that lie three years apart four tenths. */
const sameByAssetId = 0.3;
/** So little is shared by pages that only have the same path, as `index` in two repositories. */
const sameByPath = 0.1;
/** So many pages say whether two roots hold locales of one repository. */
const sample = 12;

/** Sets of nodes that are one page. */
export interface JoinedNodes {
  readonly pages: readonly (readonly PageNode[])[];
  /** Nodes of different pages, by the GUID that they share. */
  readonly shared: readonly (readonly [assetId: string, pages: readonly (readonly PageNode[])[]])[];
}

/** Joins what is one page: the same path in roots that hold locales of one repository, and one GUID where the content is alike. */
export function joinNodes(nodes: readonly PageNode[], likeness: Likeness, contentOf: ContentName): JoinedNodes {
  const sorted = nodes.toSorted((a, b) => compare(a.key, b.key) || compare(a.root.name, b.root.name));
  const pageOf = new Map(sorted.map((node) => [node, [node]]));
  const join = (a: PageNode, b: PageNode): void => {
    const [into, from] = [pageOf.get(a) ?? [a], pageOf.get(b) ?? [b]];
    if (into === from) return;
    into.push(...from);
    for (const node of from) pageOf.set(node, into);
  };
  joinPaths(sorted, likeness, join);
  const shared: [string, readonly (readonly PageNode[])[]][] = [];
  for (const [assetId, owners] of byAssetId(sorted)) {
    for (const [index, node] of owners.entries())
      for (const other of owners.slice(0, index)) {
        const [a, b] = [pageOf.get(other) ?? [], pageOf.get(node) ?? []];
        if (
          a !== b &&
          a.every((one) => b.every((two) => mayBeOne(one, two, contentOf))) &&
          areAlike(other, node, likeness)
        )
          join(other, node);
      }
    const pages = Array.from(new Set(owners.map((node) => pageOf.get(node) ?? [node])));
    if (pages.length > 1) shared.push([assetId, pages]);
  }
  return {pages: Array.from(new Set(pageOf.values())), shared};
}

/** Two paths of one locale, other than dated copies, that stand in one tree, or were made from one commit, are two pages, however alike they are. */
function mayBeOne(a: PageNode, b: PageNode, contentOf: ContentName): boolean {
  if (a.key === b.key || !overlap(a.locales, b.locales) || (isBarePath(a.key) && isBarePath(b.key))) return true;
  const isOneTree = a.root.name === b.root.name && a.root.isRepository;
  const common = Array.from(a.sourceCommits).filter((commit) => b.sourceCommits.has(commit));
  // A page and its successor differ somewhere; copies of one file do not.
  return !isOneTree && common.every((commit) => contentAt(a, commit, contentOf) === contentAt(b, commit, contentOf));
}

/** What stands in the version that was made from a commit. */
function contentAt({versions}: PageNode, commit: string, contentOf: ContentName): string {
  const version = versions.find((one) => one.head().sourceCommit === commit);
  return version ? contentOf(version) : '';
}

function areAlike(a: PageNode, b: PageNode, likeness: Likeness): boolean {
  return (likeness(a, b) ?? 0) >= sameByAssetId;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return Array.from(a).some((value) => b.has(value));
}

function byAssetId(nodes: readonly PageNode[]): [string, PageNode[]][] {
  const owners = groupBy(
    nodes.flatMap((node) => Array.from(node.assetIds, (assetId) => ({assetId, node}))),
    ({assetId}) => assetId,
  );
  return Array.from(owners, ([assetId, own]): [string, PageNode[]] => [assetId, own.map(({node}) => node)])
    .filter(([, own]) => own.length > 1)
    .sort(([a], [b]) => compare(a, b));
}

/** Joins nodes with one key. Two roots of different repositories have some paths in common, too: a sample of their pages tells. */
function joinPaths(nodes: readonly PageNode[], likeness: Likeness, join: (a: PageNode, b: PageNode) => void): void {
  const pairs = Array.from(groupBy(nodes, ({key}) => key).values()).flatMap((own) =>
    own.flatMap((a, index) => own.slice(index + 1).map((b) => [a, b] as const)),
  );
  const byRoots = groupBy(pairs, ([a, b]) => `${a.root.name}\0${b.root.name}`);
  for (const own of byRoots.values()) {
    const known: number[] = [];
    for (const [a, b] of own) {
      if (known.length >= sample) break;
      const share = likeness(a, b);
      if (share !== undefined) known.push(share);
    }
    const areLocales = known.filter((share) => share >= sameByPath).length * 2 >= known.length;
    for (const [a, b] of own) if (areLocales || isSame(a, b, likeness)) join(a, b);
  }
}

function isSame(a: PageNode, b: PageNode, likeness: Likeness): boolean {
  return overlap(a.assetIds, b.assetIds) || (likeness(a, b) ?? 0) >= sameByPath;
}

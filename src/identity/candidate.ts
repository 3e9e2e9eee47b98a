/** Where pages stand: a folder or a repository that the user named. */
export interface Root {
  /** As the user named it, or as findings call a repository; empty where pages were given one by one. */
  readonly name: string;
  /** Whether it is a repository: two paths that stand in it at once are two pages. */
  readonly isRepository: boolean;
  /** The last name of the address that it was cloned from. */
  readonly remote?: string | undefined;
}

/** What the front matter of a page says about which page it is, and which version. */
export interface Head {
  /** `ms.assetid` in lower case, where that is a GUID. */
  readonly assetId: string | undefined;
  /** The locale that it names itself. */
  readonly locale: string | undefined;
  readonly sourceCommit: string | undefined;
  /** Date of the handoff as `YYYY-MM-DD`. */
  readonly handoff: string | undefined;
}

/** One version of one localized file: what decides which page it is. */
export interface Candidate {
  /** Path for findings. */
  readonly file: string;
  readonly root: Root;
  /** Path below the root, with `/`; the one of today where it comes from history. */
  readonly path: string;
  readonly head: () => Head;
  /** The English sentences of its pairs as they are compared. Asked for only where front matter and path do not decide. */
  readonly sentences: () => ReadonlySet<string>;
}

/** Which page a version is of, and its locale. */
export interface Identity {
  /** Versions of one page in all locales share it. */
  readonly key: string;
  /** Keys that the page would have in runs that know fewer of its versions. */
  readonly otherKeys?: readonly string[];
  /** BCP 47 tag; `und` where nothing says. */
  readonly locale: string;
}

/** What the user said about locales: `TAG` for all pages that name none, or for those below a folder. */
export interface TargetLocale {
  readonly folder?: string;
  readonly tag: string;
}

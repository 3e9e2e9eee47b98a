import {sourceLocale, type FrontMatter} from '../model/index.js';
import {normalise, sentences} from '../text/index.js';
import {frontMatter} from './front-matter.js';
import {pageMeta} from './page-meta.js';
import {scanPairs} from './scan-pairs.js';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What the front matter of a page says about which page it is, and which version. */
export interface PageHead {
  /** `ms.assetid` in lower case, where that is a GUID. */
  readonly assetId: string | undefined;
  /** The locale that it names itself. */
  readonly locale: string | undefined;
  readonly sourceCommit: string | undefined;
  /** Date of the handoff as `YYYY-MM-DD`. */
  readonly handoff: string | undefined;
}

/** The head of a page, at a fraction of the cost of reading it. */
export function headOf(text: string): PageHead {
  return toHead(frontMatter(text).frontMatter);
}

/** The head of a page by its first lines, each of them whole; `undefined` where its front matter does not end in them. */
export function headOfStart(lines: string): PageHead | undefined {
  const front = frontMatter(lines).frontMatter;
  return front.raw === '' ? undefined : toHead(front);
}

function toHead(front: FrontMatter): PageHead {
  const {locale, sourceCommit, handoff} = pageMeta(front, '', undefined).meta;
  return {
    assetId: assetId(front.data['ms.assetid']),
    locale: locale === 'und' ? undefined : locale,
    sourceCommit,
    handoff,
  };
}

/** The GUID that a value is, in lower case. */
export function assetId(value: unknown): string | undefined {
  const id = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return guid.test(id) ? id : undefined;
}

/** The English sentences of the pairs of a page as they are compared, without reading the rest of it. */
export function englishSentences(text: string): ReadonlySet<string> {
  return sentencesOf(scanPairs(text, frontMatter(text).body).pairs);
}

/** The English sentences of pairs as they are compared: a paragraph in one version is several pairs in another one. */
export function sentencesOf(pairs: readonly {readonly source: string}[]): ReadonlySet<string> {
  const rules = {tag: sourceLocale, abbreviations: []};
  return new Set(pairs.flatMap(({source}) => sentences(normalise(source), rules)));
}

import {identify, type Candidate, type Root, type TargetLocale} from '../../src/identity/index.js';
import type {Finding} from '../../src/model/index.js';

/** A version of a file as the tests write it: `ROOT:PATH`, and what it says about itself. */
export interface Facts {
  readonly id?: string;
  readonly locale?: string;
  readonly commit?: string;
  readonly handoff?: string;
  /** English sentences. */
  readonly text?: readonly string[];
}

/** Roots whose names end in `.git` are repositories. */
export function version(place: string, facts: Facts = {}, remote?: string): Candidate {
  const colon = place.indexOf(':');
  const name = place.slice(0, colon);
  const root: Root = {name, isRepository: name.endsWith('.git'), remote};
  return {
    file: colon === 0 ? place.slice(1) : `${name}/${place.slice(colon + 1)}`,
    root,
    path: place.slice(colon + 1),
    head: () => ({assetId: facts.id, locale: facts.locale, sourceCommit: facts.commit, handoff: facts.handoff}),
    sentences: () => new Set(facts.text),
  };
}

/** Sentences that no other set of them shares. */
export function sentences(subject: string, count: number, from = 0): string[] {
  return Array.from({length: count}, (_, index) => `${subject} ${from + index} ${subject}`);
}

/** Files by the keys of their pages. */
export function pagesOf(
  versions: readonly Candidate[],
  targets: readonly TargetLocale[] = [],
): Record<string, string[]> {
  const {identities} = identify(versions, targets);
  const pages: Record<string, string[]> = {};
  for (const one of versions) (pages[identities.get(one)?.key ?? ''] ??= []).push(one.file);
  return pages;
}

/** Locales by file. */
export function localesOf(
  versions: readonly Candidate[],
  targets: readonly TargetLocale[] = [],
): Record<string, string | undefined> {
  const {identities} = identify(versions, targets);
  return Object.fromEntries(versions.map((one) => [one.file, identities.get(one)?.locale]));
}

/** `rule file: message` of what there is to say. */
export function remarksOn(versions: readonly Candidate[]): Finding[] {
  return [...identify(versions).findings];
}

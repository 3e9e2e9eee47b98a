import {groupBy} from '../text/index.js';
import {forbidden} from './forbidden.js';
import {markupEvents, type MarkupKind} from './markup-events.js';

export type CodeKind = MarkupKind | 'character';

/**
 * A stretch of Markdown that a translator moves as a whole and never edits: the marks before or behind something, or
 * something that is not translated at all, such as code.
 */
export interface Code {
  /** The two halves of one thing share it, and so does the same thing in the other language. From 1. */
  readonly id: number;
  readonly role: 'open' | 'close' | 'alone';
  readonly kind: CodeKind;
  /** As it stands in the Markdown. */
  readonly data: string;
}

/** A text with its codes, in order. */
export type Coded = readonly (string | Code)[];

/**
 * Takes the marks of Markdown out of a text: links, emphasis, code, tags, and characters that XML forbids. Halves nest as in
 * Markdown. Everything else stays as it stands, escapes among it, so that `fromCodes` gives the text back exactly.
 *
 * @param like the other language: what is the same thing there has the same id.
 */
export function toCodes(markdown: string, like: Coded = []): Coded {
  const ids = idsLike(like);
  const parts: (string | Code)[] = [];
  /** Ids of what is open, innermost last. */
  const open: number[] = [];
  for (const event of markupEvents(markdown)) {
    if (event.role === 'text') parts.push(...withCharacters(event.data, ids));
    else if (event.role === 'close') parts.push({...event, id: open.pop() ?? 0});
    else {
      const id = ids(event.kind, event.data);
      if (event.role === 'open') open.push(id);
      parts.push({...event, id});
    }
  }
  return parts;
}

/**
 * The Markdown of a text with codes, also where codes were moved, copied or dropped. Half a pair without its other half, and
 * halves in the wrong order, are left out: they would make marks of what follows.
 */
export function fromCodes(parts: Coded): string {
  const whole = wholeCodes(parts);
  return parts.map((part) => (typeof part === 'string' ? part : whole.has(part) ? part.data : '')).join('');
}

/** Codes that are complete: those that stand alone, and halves that enclose something. */
function wholeCodes(parts: Coded): Set<Code> {
  const whole = new Set<Code>();
  const open: Code[] = [];
  const ids = new Set<number>();
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if (part.role === 'alone') whole.add(part);
    else if (part.role === 'open' && !ids.has(part.id)) {
      open.push(part);
      ids.add(part.id);
    } else if (part.role === 'close' && ids.has(part.id)) {
      // What was opened in between would overlap.
      for (let opener = open.pop(); opener; opener = open.pop()) {
        ids.delete(opener.id);
        if (opener.id !== part.id) continue;
        whole.add(opener).add(part);
        break;
      }
    }
  }
  return whole;
}

/** Gives ids: of the same thing in the other language, else of one of its kind, else new ones. */
function idsLike(like: Coded): (kind: CodeKind, data: string) => number {
  const others = like.filter((part): part is Code => typeof part !== 'string' && part.role !== 'close');
  const bySame = groupBy(others, ({kind, data}) => `${kind} ${data}`);
  const byKind = groupBy(others, ({kind}) => kind);
  const taken = new Set<Code>();
  const take = (codes: Code[] | undefined): Code | undefined => {
    let code = codes?.shift();
    while (code && taken.has(code)) code = codes?.shift();
    if (code) taken.add(code);
    return code;
  };
  let last = others.reduce((most, {id}) => Math.max(most, id), 0);
  return (kind, data) => (take(bySame.get(`${kind} ${data}`)) ?? take(byKind.get(kind)))?.id ?? ++last;
}

function* withCharacters(text: string, ids: (kind: CodeKind, data: string) => number): Generator<string | Code> {
  let at = 0;
  for (const {0: data, index} of text.matchAll(forbidden)) {
    if (index > at) yield text.slice(at, index);
    yield {role: 'alone', kind: 'character', data, id: ids('character', data)};
    at = index + data.length;
  }
  if (at < text.length) yield text.slice(at);
}

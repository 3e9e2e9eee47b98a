import {SaxesParser, type SaxesTagNS} from 'saxes';
import {sourceLocale} from '../model/index.js';
import type {Answer, FoundCode, FoundText, ReadAnswers} from './answer.js';

/** What is open while a file is read. */
interface Open {
  /** Both languages of the file or of the part that is read. */
  target?: string | undefined;
  /** The article that a file of XLIFF is of. */
  original?: string | undefined;
  /** Of the sentence that is read. */
  unit?: UnitOpen | undefined;
  /** Where text goes: a side, or an original that codes name. */
  into?: Into | undefined;
  /** Elements around, innermost last, by local name. */
  readonly path: string[];
}

interface UnitOpen {
  readonly line: number;
  readonly context: string | undefined;
  state: Answer['state'];
  /** Texts by language; of XLIFF `source` and `target`. */
  readonly texts: Map<string, FoundText>;
  /** What codes stand for, by the ids of XLIFF 2. */
  readonly data: Map<string, string>;
}

interface Into {
  readonly element: string;
  readonly depth: number;
  readonly name: string;
  readonly parts: (string | FoundCode)[];
  /** The code whose content is read. */
  code?:
    | {readonly depth: number; readonly code: Pick<FoundCode, 'id' | 'role'>; readonly type: string; text: string}
    | undefined;
  /** Ids of elements that enclose text, innermost last. */
  readonly around: {readonly depth: number; readonly id: number; readonly data: string | undefined}[];
}

/** States of a target that say that it is done, of XLIFF 1.2 and 2.1. */
const done = new Set(['translated', 'final', 'signed-off', 'reviewed']);
/** Elements whose texts are not the answer. */
const aside = new Set([
  'alt-trans',
  'matches',
  'match',
  'glossary',
  'notes',
  'note',
  'changeTrack',
  'seg-source',
  'skeleton',
]);

/**
 * The answers of an XLIFF file, 1.0 to 2.1, or of a TMX file, by namespace and local name. Entities that the file declares
 * are unknown, and nothing is loaded.
 *
 * @param file its name in messages.
 */
export function readXml(text: string, file: string): ReadAnswers {
  const answers: Answer[] = [];
  const open: Open = {path: []};
  let root: string | undefined;
  let error: string | undefined;
  const parser = new SaxesParser({xmlns: true, fileName: file, position: true});
  parser.on('error', (problem) => (error ??= problem.message.replace(`${file}:`, 'line ')));
  parser.on('opentag', (tag) => {
    root ??= tag.local;
    open.path.push(tag.local);
    begin(open, tag, parser.line);
  });
  parser.on('text', (part) => {
    put(open, part);
  });
  parser.on('cdata', (part) => {
    put(open, part);
  });
  parser.on('closetag', (tag) => {
    const answer = end(open, tag, file);
    if (answer) answers.push(answer);
    open.path.pop();
  });
  parser.write(text).close();
  if (error !== undefined) return {error};
  if (root !== 'xliff' && root !== 'tmx')
    return {error: `its root is \`${root ?? ''}\`, neither \`xliff\` nor \`tmx\``};
  return {answers, remarks: []};
}

function attribute(tag: SaxesTagNS, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = Object.values(tag.attributes).find((one) => one.name === name || one.local === name);
    if (found) return found.value;
  }
  return undefined;
}

function begin(open: Open, tag: SaxesTagNS, line: number): void {
  const {into} = open;
  if (into) {
    beginCode(into, tag, open);
    return;
  }
  switch (tag.local) {
    case 'xliff':
    case 'file':
      open.target = attribute(tag, 'trgLang', 'target-language') ?? open.target;
      open.original = attribute(tag, 'original') ?? open.original;
      break;
    case 'trans-unit':
    case 'unit':
    case 'tu': {
      const approved = attribute(tag, 'approved') === 'yes' ? 'done' : 'unknown';
      const id = attribute(tag, 'id');
      const named = attribute(tag, 'resname', 'tuid') ?? (tag.local === 'unit' ? attribute(tag, 'name') : undefined);
      const context = named ?? (open.original === undefined || id === undefined ? undefined : `${open.original}#${id}`);
      open.unit = {line, context, state: approved, texts: new Map(), data: new Map()};
      break;
    }
    case 'segment':
      if (open.unit) open.unit.state = segmentState(tag);
      break;
    case 'data':
      open.into = {element: 'data', depth: open.path.length, name: attribute(tag, 'id') ?? '', parts: [], around: []};
      break;
    case 'source':
    case 'target': {
      if (!open.unit || open.path.some((name) => aside.has(name))) break;
      const state = attribute(tag, 'state');
      if (tag.local === 'target' && state !== undefined) open.unit.state = done.has(state) ? 'done' : 'open';
      open.into = {element: tag.local, depth: open.path.length, name: tag.local, parts: [], around: []};
      break;
    }
    case 'tuv':
      open.target = attribute(tag, 'xml:lang', 'lang');
      break;
    case 'seg':
      open.into = {element: 'seg', depth: open.path.length, name: open.target ?? '', parts: [], around: []};
      break;
  }
}

/** State of a segment of XLIFF 2: what this program calls patched or stale is open until a tool says otherwise. */
function segmentState(tag: SaxesTagNS): Answer['state'] {
  const state = attribute(tag, 'state');
  if (attribute(tag, 'subState')?.startsWith('sxs:') === true) return 'open';
  return state === undefined ? 'unknown' : done.has(state) ? 'done' : 'open';
}

/** Elements within a text. */
function beginCode(into: Into, tag: SaxesTagNS, {path, unit}: Open): void {
  if (into.code) return;
  const depth = path.length;
  const id = Number(attribute(tag, 'rid', 'i', 'id', 'x') ?? 0);
  const known = (name: string): string | undefined => unit?.data.get(attribute(tag, name) ?? '');
  switch (tag.local) {
    case 'bpt':
    case 'ept':
    case 'ph':
    case 'x':
    case 'it':
    case 'bx':
    case 'ex':
    case 'sc':
    case 'ec': {
      const role = /^(?:bpt|bx|sc)$/.test(tag.local) ? 'open' : /^(?:ept|ex|ec)$/.test(tag.local) ? 'close' : 'alone';
      const own = tag.local === 'ec' ? Number(attribute(tag, 'startRef', 'id') ?? 0) : id;
      const data = known('dataRef');
      into.code = {depth, code: {id: own, role}, type: attribute(tag, 'ctype', 'type') ?? '', text: data ?? ''};
      break;
    }
    case 'g':
    case 'pc':
      into.parts.push({id, role: 'open', data: known('dataRefStart')});
      into.around.push({depth, id, data: known('dataRefEnd')});
      break;
    case 'cp':
      put({path, into}, String.fromCodePoint(Number.parseInt(attribute(tag, 'hex') ?? 'FFFD', 16)));
      break;
  }
}

function put({into}: Open, text: string): void {
  if (!into) return;
  if (into.code) into.code.text += text;
  else into.parts.push(text);
}

function end(open: Open, tag: SaxesTagNS, file: string): Answer | undefined {
  const {into, unit} = open;
  const depth = open.path.length;
  if (into) {
    if (into.code?.depth === depth) {
      const {code, text, type} = into.code;
      into.parts.push({...code, data: text === '' ? undefined : character(text, type)});
      into.code = undefined;
    } else if (into.around.at(-1)?.depth === depth) {
      const around = into.around.pop();
      if (around) into.parts.push({id: around.id, role: 'close', data: around.data});
    } else if (into.depth === depth && into.element === tag.local) {
      if (into.element === 'data')
        unit?.data.set(into.name, into.parts.filter((part) => typeof part === 'string').join(''));
      else unit?.texts.set(into.name, [...(unit.texts.get(into.name) ?? []), ...into.parts]);
      open.into = undefined;
    }
    return undefined;
  }
  if (!unit || (tag.local !== 'trans-unit' && tag.local !== 'unit' && tag.local !== 'tu')) return undefined;
  open.unit = undefined;
  return answerOf(unit, tag.local === 'tu', open.target, file);
}

function answerOf(
  {line, context, state, texts}: UnitOpen,
  isMemory: boolean,
  target: string | undefined,
  file: string,
): Answer | undefined {
  const of = {file, line, context, state, places: [], isForEqual: false};
  if (!isMemory) return {...of, locale: target, source: texts.get('source') ?? [], target: texts.get('target') ?? []};
  const isSource = (tag: string): boolean => tag.toLowerCase().split('-')[0] === sourceLocale.split('-')[0];
  const [locale, own] = Array.from(texts).find(([tag]) => !isSource(tag)) ?? [];
  const source = Array.from(texts).find(([tag]) => isSource(tag))?.[1];
  return source && own ? {...of, locale, source, target: own, state: 'unknown'} : undefined;
}

/** What a code stands for: a character that XML forbids stands there by its number. */
function character(text: string, type: string): string {
  const [, hex] = /^U\+([\dA-F]{4,6})$/.exec(text) ?? [];
  return hex !== undefined && type === 'x-character' ? String.fromCodePoint(Number.parseInt(hex, 16)) : text;
}

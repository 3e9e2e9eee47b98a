import {bareMessage, messageText, quotations, type Found, type Quotation} from '../codes/index.js';
import type {Statement} from '../model/index.js';

/** Marks behind which no space stands before the next sentence. */
const spaceless = /[\u3000-\u9FFF\uFF00-\uFFEF]$/;

/** A message with its texts in all locales, from the translations of the paragraph that gives it; other codes as they are. */
export function withTranslations(found: Found, statements: readonly Statement[]): Found {
  const {code} = found;
  if (code.family !== 'message') return found;
  const locales = new Set(statements.flatMap(({texts}) => Object.keys(texts)));
  const translations: Record<string, string> = {};
  for (const locale of locales) {
    const texts = statements.map(({texts: own}) => own[locale]);
    if (texts.some((one) => one?.text === undefined || one.status === 'untranslated')) continue;
    const source = statements.map((one, index) => texts[index]?.from ?? one.source).join(' ');
    const target = texts.reduce((all, one) => joined(all, one?.text ?? ''), '');
    const text = translationOf(code.text, source, target);
    if (text !== undefined) translations[locale] = text;
  }
  return {...found, code: {...code, translations}};
}

/** Two texts one after the other; a paragraph that could not be cut stands in each of its sentences, and counts once. */
function joined(all: string, next: string): string {
  if (all === '' || all.endsWith(next)) return all === '' ? next : all;
  return spaceless.test(all) ? all + next : `${all} ${next}`;
}

/** The part of a translation that stands for a message of its source; `undefined` where that cannot be told. */
function translationOf(message: string, source: string, target: string): string | undefined {
  const [from, to] = strongAround.test(source) ? [unwrapped(source), unwrapped(target)] : [source, target];
  const quoted = quotations(from);
  const index = quoted.findIndex(({inner}) => messageText(inner) === message);
  if (index !== -1) {
    const own = counterpart(quoted, index, quotations(to));
    const isAll = quoted[index]?.start === 0 && quoted[index].end === from.length;
    const text = bareMessage(own?.inner ?? (isAll ? to : ''));
    return isWhole(text, message) ? text : undefined;
  }
  if (bareMessage(source) === message) return bareMessage(target);
  const behind = isBehindColon(source, message) ? target.split(/[:：]\s*/) : [];
  return behind.length === 2 && behind[1] ? bareMessage(behind[1]) : undefined;
}

/** Strong text around all of a text, such as a problem in a table. */
const strongAround = /^\*\*((?:(?!\*\*).)*)\*\*$/s;

function unwrapped(text: string): string {
  return strongAround.exec(text)?.[1] ?? text;
}

/**
 * The quotation of a translation that stands for one of its source: by its place where both have as many, else by its place
 * among those in quotation marks, else the only one of a like length.
 */
function counterpart(quoted: readonly Quotation[], index: number, own: readonly Quotation[]): Quotation | undefined {
  const source = quoted[index];
  if (!source || own.length === quoted.length) return own[index];
  const inMarks = (all: readonly Quotation[]): Quotation[] => all.filter(({isMark}) => !isMark);
  const [from, to] = [inMarks(quoted), inMarks(own)];
  if (!source.isMark && from.length === to.length) return to[from.indexOf(source)];
  const alike = to.filter(({inner}) => inner.length > source.inner.length * 0.4);
  return quoted.length === 1 && alike.length === 1 ? alike[0] : undefined;
}

/** A translation that is shorter than this part of its source lacks some of it, also in scripts that need few characters. */
const shortest = 0.15;

/** Whether a text may be the translation of a whole message: it is long enough, and has all its numbers and addresses. */
function isWhole(text: string, message: string): boolean {
  const fixed = message.split(/[\s"“”()]+/).filter((word) => /[\d@]/.test(word));
  return text.length > message.length * shortest && fixed.every((word) => text.includes(word.replace(/\W$/, '')));
}

/** Whether a message is what stands behind the only colon of a text. */
function isBehindColon(source: string, message: string): boolean {
  const parts = source.split(': ');
  return parts.length === 2 && bareMessage(parts[1] ?? '') === message;
}

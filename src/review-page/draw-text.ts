import type {ReviewFinding, ReviewText, ReviewToken} from '../model/review-page.js';
import {element, type Child} from './element.js';

/** The worse comes first. */
const severities = ['error', 'warning', 'info'] as const;

/** Addresses without markup: in a language that runs from right to left they would be torn apart. */
const bareAddress = /(?:https?:\/\/|www\.)[^\s<>]+/gi;

/** A text with its marks: bold, code, links that lead to the web, what changed, and what findings are about. */
export function drawText(text: ReviewText, findings: readonly ReviewFinding[] = []): Child[] {
  return text.flatMap((part) => (typeof part === 'string' ? plain(part) : [token(part, findings)]));
}

/** Plain text with its addresses kept whole. */
export function plain(text: string): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const {0: address, index} of text.matchAll(bareAddress)) {
    parts.push(text.slice(at, index), element('bdi', address));
    at = index + address.length;
  }
  return [...parts, text.slice(at)];
}

function token({s, m = '', u, f = []}: ReviewToken, findings: readonly ReviewFinding[]): Node {
  let made: Child = plain(s);
  if (m.includes('c')) made = element('code', element('bdi', s));
  if (m.includes('i')) made = element('em', made);
  if (m.includes('b')) made = element('strong', made);
  if (m.includes('p')) made = element('span.picture', {title: u}, made);
  else if (m.includes('a')) made = link(u, made);
  const severity = severities.find((one) => f.some((index) => findings[index]?.severity === one));
  if (severity) made = element('mark', {class: severity}, made);
  if (m.includes('-')) return element('del', made);
  if (m.includes('+')) return element('ins', made);
  return element('span', made);
}

/** A link where it leads to the web; else its words, with the address that it has. */
export function link(address: string | undefined, ...children: readonly Child[]): HTMLElement {
  if (address === undefined || !/^https?:\/\//i.test(address))
    return element('span.link', {title: address}, ...children);
  return element('a', {href: address, target: '_blank', rel: 'noopener noreferrer', title: address}, ...children);
}

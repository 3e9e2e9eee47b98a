import {textAfter, textBefore} from './around.js';
import type {CodeOf, Family, Found, Listed, Position, Way} from './family.js';
import {codeOfId} from './id.js';
import {speaksOfMail} from './mail.js';
import {nameJoined} from './name-joined.js';
import {smtpClasses, smtpDetails, smtpReplies, smtpSubjects} from './registry/smtp.js';
import type {CodeWords} from './words.js';

type SmtpCode = CodeOf<'smtp'>;

/*
 * What must stand around a number so that it is an SMTP code. `4.7.2` alone can be a version, a chapter or a step; `503`
 * alone can be anything. Patterns see the text before or after the number.
 */

/** Directly before a code: `error code: 4.4.316`, `NDR “5.1.10”`, `status #5.7.1`. */
const namesCode = /\b(?:bounces?|codes?|dsn|errors?|ndrs?|reply|response|smtp|status)[\s:#(“"'–—*-]*$/i;

/** Before a code that is named after it: `Fix the 5.7.1 error`. Product names and `version` do not match. */
const mayPrecede = /(?:^|\b(?:an?|fix|for|of|resolve|the|to)\s)[\s#(“"'*]*$/i;

/** After a code, naming it. `4.4.1 Error handling` is a chapter. */
const namesBefore = /^[\s)”"'*]*(?:bounces?\b|dsn\b|ndrs?\b|smtp\b|errors?\s+(?:after|from|in|when)\b)/i;

/** As above, where something stands before the code, so that it is no chapter number. */
const namesInside = /^[\s)”"'*]*(?:bounces?|dsn|errors?|ndrs?|smtp)\b/i;

/** What a heading or column header must speak of so that a code alone below it is one. */
const context = /\b(?:bounces?|dsn|ndrs?|non-?delivery|smtp|(?:enhanced|error|reply|response|status) codes?)\b/i;

/**
 * `450 4.4.316`, `450-4.4.316`, `450 #4.4.316`, `4.5.0 4.4.316`, `450 4-4.316`, `4.4.316`, `5.7.606-649`,
 * `5.7.700 through 5.7.750`, `5.7.7xx`;
 * no part of a longer number, path or word.
 */
const enhancedCode =
  /(?<![\w.\-/])(?:(?<reply>[45]\d\d|4\.2\.1|4\.5\.[0-5]|5\.0\.[0-4]|5\.5\.[0-6])(?: |-)#?(?<status>[45])[.-]|(?<alone>[45])\.)(?<subject>[0-7])\.(?<detail>\d{1,3}|\dx{1,2}|\d\dx|x{1,3})(?:(?:[-–](?:[45]\.[0-7]\.)?| (?:-|–|through|to) [45]\.[0-7]\.)(?<to>\d{1,3}))?(?![\w/]|[.-]\d)/gi;

const replyCode = /(?<![\w.-])(?<!(?<!(?<![\d/])[45][0-5]\d)\/)[45][0-5]\d(?!\w|\/(?![45][0-5]\d(?![\w/]))|[.,-]\d)/g;

/** SMTP reply codes and enhanced status codes: RFC 5321, RFC 3463. */
export const smtp: Family<SmtpCode> = {
  family: 'smtp',
  hint: /(?<!\d)[45](?:\.[0-7]\.|[0-5]\d(?!\d))/,
  context,
  scan,
  write: ({reply: first, enhanced}, id) =>
    first === undefined || !enhanced ? codeOfId(id) : `${first} ${codeOfId(id)}`,
  meaning: (code) =>
    [code.class, code.subject, code.detail].filter((part) => part !== undefined).join(', ') || undefined,
  // Few numbers look like 4.4.316.
  bare: 0.9,
  // A reply code stands for many errors.
  varies: ({enhanced}) => enhanced === undefined,
  isBelow: ({enhanced}, above) => enhanced !== undefined || speaksOfMail(above),
  // A reply code says less than what stands beside it.
  vague: ({enhanced}) => (enhanced ? 0 : 20),
  range: ({enhanced, enhancedTo}) => (enhanced && enhancedTo !== undefined ? [enhanced[2], enhancedTo] : undefined),
  waysTo: ({id, code, named}, list) => (code.enhanced ? waysTo(id, code.enhanced, named, list) : []),
  position,
};

function scan(text: string, words: CodeWords): readonly Found[] {
  const enhanced = nameJoined(
    [...text.matchAll(enhancedCode)].flatMap((match) => readEnhanced(match, text, words)),
    text,
    words,
  );
  const isMail = speaksOfMail(text);
  const replies = [...text.matchAll(replyCode)].flatMap((match) => {
    const start = match.index;
    if (!smtpReplies.has(Number(match[0]))) return [];
    const before = textBefore(text, start);
    return reply(Number(match[0]), start, isMail && (namesCode.test(before) || words.namesError(before)));
  });
  // A reply code beside an enhanced one says nothing more.
  const isAlone = enhanced.every((one) => !one.named);
  return [
    ...enhanced,
    ...(isAlone ? nameJoined(replies, text, words) : replies.map((one) => ({...one, named: false}))),
  ].sort((a, b) => a.start - b.start);
}

function readEnhanced(match: RegExpExecArray, text: string, words: CodeWords): Found[] {
  const {reply: replyText, status, alone, subject = '', detail = '', to} = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const range = rangeOf(detail.toLowerCase(), to);
  if (!range) return [];
  const spelling = `${status ?? alone ?? ''}.${subject}.${range.spelling}`;
  const digits = replyText?.replaceAll('.', '');
  const numbers = {status: Number(status ?? alone), subject: Number(subject)};
  const name = smtpDetails[`${subject}.${range.from}`];
  return [
    {
      id: `smtp/${spelling}`,
      code: {
        family: 'smtp',
        ...(digits === undefined ? {} : {reply: Number(digits)}),
        enhanced: [numbers.status, numbers.subject, range.from],
        ...(range.to === undefined ? {} : {enhancedTo: range.to}),
        class: smtpClasses[numbers.status],
        subject: smtpSubjects[numbers.subject],
        ...(name === undefined || range.to !== undefined ? {} : {detail: name}),
      },
      text: digits === undefined ? spelling : `${digits} ${spelling}`,
      transient: numbers.status === 4,
      start,
      end,
      named: digits !== undefined || isNamed(textBefore(text, start), textAfter(text, end), words),
    },
  ];
}

/** Details that a spelling stands for: one, `606-649`, or `7xx`; `x` alone is any. */
function rangeOf(detail: string, to: string | undefined): {from: number; to?: number; spelling: string} | undefined {
  if (detail.includes('x')) {
    const from = detail.startsWith('x') ? 0 : Number(detail.replaceAll('x', '0'));
    return {
      from,
      to: detail.startsWith('x') ? (detail === 'xx' ? 99 : 999) : Number(detail.replaceAll('x', '9')),
      spelling: detail,
    };
  }
  const from = Number(detail);
  if (to === undefined) return {from, spelling: String(from)};
  return Number(to) > from ? {from, to: Number(to), spelling: `${from}-${Number(to)}`} : undefined;
}

function isNamed(before: string, after: string, words: CodeWords): boolean {
  if (namesCode.test(before) || words.namesError(before)) return true;
  return mayPrecede.test(before) && (before.trim() === '' ? namesBefore : namesInside).test(after);
}

function reply(number: number, start: number, named: boolean): Found {
  const text = String(number);
  return {
    id: `smtp/${text}`,
    code: {family: 'smtp', reply: number},
    text,
    transient: number < 500,
    start,
    end: start + text.length,
    named,
  };
}

/** Entries of ranges that hold a code, and that of the same detail in the other class: RFC 3463 gives both one meaning. */
function waysTo(
  id: string,
  enhanced: NonNullable<SmtpCode['enhanced']>,
  named: boolean,
  list: readonly Listed[],
): Way[] {
  const [status, subject, detail] = enhanced;
  const isIn = ({id: other, range}: Listed): boolean =>
    range !== undefined &&
    other !== id &&
    other.startsWith(`smtp/${status}.${subject}.`) &&
    detail >= range[0] &&
    detail <= range[1];
  const ranges = list.filter(isIn).map((entry): Way => ({id: entry.id, reason: 'range'}));
  return named ? [...ranges, {id: `smtp/${9 - status}.${subject}.${detail}`, reason: 'class'}] : ranges;
}

/** A detail is near others of the same class and subject; a reply code belongs to no group. */
function position(spelling: string): Position {
  const [status = '', subject, detail] = spelling.split('.');
  if (subject === undefined || detail === undefined) return {group: '', number: Number(status)};
  return {group: `${status}.${subject}.`, number: Number.parseInt(detail.replaceAll('x', '0'), 10)};
}

import {textAfter, textBefore} from './around.js';
import type {Family, Found} from './family.js';
import {nameJoined} from './name-joined.js';
import {
  mayPrecede,
  namesBefore,
  namesCode,
  namesInside,
  smtpContext,
  speaksOfMail,
  speaksOfWeb,
} from './smtp-context.js';
import {smtpClasses, smtpDetails, smtpReplies, smtpSubjects} from './smtp-registry.js';

/**
 * `450 4.4.316`, `450-4.4.316`, `450 #4.4.316`, `4.5.0 4.4.316`, `450 4-4.316`, `4.4.316`, `5.7.606-649`,
 * `5.7.700 through 5.7.750`, `5.7.7xx`;
 * no part of a longer number, path or word.
 */
const enhancedCode =
  /(?<![\w.\-/])(?:(?<reply>[45]\d\d|4\.2\.1|4\.5\.[0-5]|5\.0\.[0-4]|5\.5\.[0-6])(?: |-)#?(?<status>[45])[.-]|(?<alone>[45])\.)(?<subject>[0-7])\.(?<detail>\d{1,3}|\dx{1,2}|\d\dx|x{1,3})(?:(?:[-–](?:[45]\.[0-7]\.)?| (?:-|–|through|to) [45]\.[0-7]\.)(?<to>\d{1,3}))?(?![\w/]|[.-]\d)/gi;

const replyCode = /(?<![\w.\-/])[45][0-5]\d(?![\w/]|[.,-]\d)/g;

/** SMTP reply codes and enhanced status codes: RFC 5321, RFC 3463. */
export const smtp: Family = {family: 'smtp', context: smtpContext, scan};

function scan(text: string): readonly Found[] {
  const enhanced = nameJoined(
    [...text.matchAll(enhancedCode)].flatMap((match) => readEnhanced(match, text)),
    text,
  );
  const isMail = speaksOfMail.test(text) && !speaksOfWeb.test(text);
  const replies = [...text.matchAll(replyCode)].flatMap((match) => {
    const start = match.index;
    if (!smtpReplies.has(Number(match[0]))) return [];
    return reply(Number(match[0]), start, isMail && namesCode.test(textBefore(text, start)));
  });
  // A reply code beside an enhanced one says nothing more.
  const isAlone = enhanced.every((one) => !one.named);
  return [...enhanced, ...(isAlone ? nameJoined(replies, text) : replies.map((one) => ({...one, named: false})))].sort(
    (a, b) => a.start - b.start,
  );
}

function readEnhanced(match: RegExpExecArray, text: string): Found[] {
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
      named: digits !== undefined || isNamed(textBefore(text, start), textAfter(text, end)),
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

function isNamed(before: string, after: string): boolean {
  if (namesCode.test(before)) return true;
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

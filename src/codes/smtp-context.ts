/*
 * What must stand around a number so that it is an SMTP code. `4.7.2` alone can be a version, a chapter or a
 * step; `503` alone can be anything. Patterns see the text before or after the number.
 */

/** Directly before a code: `error code: 4.4.316`, `NDR “5.1.10”`, `status #5.7.1`. */
export const namesCode = /\b(?:bounces?|codes?|dsn|errors?|ndrs?|reply|response|smtp|status)[\s:#(“"'–—*-]*$/i;

/** Before a code that is named after it: `Fix the 5.7.1 error`. Product names and `version` do not match. */
export const mayPrecede = /(?:^|\b(?:an?|fix|for|of|resolve|the|to)\s)[\s#(“"'*]*$/i;

/** After a code, naming it. `4.4.1 Error handling` is a chapter. */
export const namesBefore = /^[\s)”"'*]*(?:bounces?\b|dsn\b|ndrs?\b|smtp\b|errors?\s+(?:after|from|in|when)\b)/i;

/** As above, where something stands before the code, so that it is no chapter number. */
export const namesInside = /^[\s)”"'*]*(?:bounces?|dsn|errors?|ndrs?|smtp)\b/i;

/** What a text must speak of so that a reply code alone is one of SMTP. */
export const speaksOfMail = /\b(?:bounces?|dsn|e-?mails?|mail|ndrs?|non-?delivery|smtp)\b/i;

/** What it must not speak of then. */
export const speaksOfWeb = /\bhttps?\b/i;

/** What a heading or column header must speak of so that a code alone below it is one. */
export const smtpContext =
  /\b(?:bounces?|dsn|ndrs?|non-?delivery|smtp|(?:enhanced|error|reply|response|status) codes?)\b/i;

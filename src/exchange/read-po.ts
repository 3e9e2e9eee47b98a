import {po} from 'gettext-parser';
import type {Answer, ReadAnswers} from './answer.js';

/**
 * The answers of a PO file.
 *
 * @param file its name in messages.
 */
export function readPo(text: string, file: string): ReadAnswers {
  let parsed: ReturnType<typeof po.parse>;
  try {
    parsed = po.parse(text);
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
  const messages = Object.values(parsed.translations).flatMap((one) => Object.values(one));
  const headers = new Map(Object.entries(parsed.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const language = headers.get('language')?.trim();
  const rows = messages.filter(({msgid}) => msgid !== '');
  // Some tools drop all flags: then nothing says that a message was looked at.
  const hasFlags = rows.some(({comments}) => (comments?.flag ?? '') !== '');
  const answers = rows.map(({msgid, msgctxt, msgstr, comments}): Answer => {
    const flags = (comments?.flag ?? '').split(/[,\n]/).map((flag) => flag.trim());
    return {
      file,
      line: undefined,
      locale: language === '' ? undefined : language,
      context: msgctxt === '' ? undefined : msgctxt,
      source: [msgid],
      target: [msgstr[0] ?? ''],
      state: flags.includes('fuzzy') ? 'open' : hasFlags ? 'done' : 'unknown',
      places: placesOf(comments?.reference ?? ''),
      isForEqual: true,
    };
  });
  const written = text.match(/^msgid /gm)?.length ?? 0;
  const lost = written - messages.length;
  const remarks = [
    ...(lost > 0 ? [`${lost} messages have the English and the context of another one: the last of them counts`] : []),
  ];
  return {answers, remarks};
}

/** Places as gettext writes them, with a file that has white space in marks of its own. */
function placesOf(reference: string): string[] {
  return Array.from(
    reference.matchAll(/\u2068([^\u2068\u2069]*)\u2069(:\d+)|([^\s\u2068]\S*)/g),
    ([, marked, line, plain]) => (marked === undefined ? (plain ?? '') : `${marked}${line ?? ''}`),
  );
}

import type {Segment} from './segments.js';

/** Lines of a header at the start, as a message in a file has them; a pasted report has none. */
const header = /^(?:[\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){3}/;
const known = /^(?:content-type|from|message-id|mime-version|received|return-path|to):/im;

/** Whether a text is a message in the Internet Message Format (RFC 5322), such as an `.eml` file. */
export function isMail(text: string): boolean {
  const start = text
    .replace(/^\uFEFF|\r/g, '')
    .trimStart()
    .slice(0, 20_000);
  return header.test(start) && known.test(start);
}

/** Fields of a delivery status (RFC 3464) that report the error, and how much their codes count. */
const statusFields: Readonly<Record<string, number>> = {'diagnostic-code': 1, status: 0.9};

/**
 * Reads a message: the fields of its delivery status, then what it says in words. Headers, the message that could not
 * be delivered, and fields about hosts and times count for nothing.
 */
export async function readMail(text: string): Promise<Segment[]> {
  const {default: PostalMime} = await import('postal-mime');
  const mail = await PostalMime.parse(text, {attachmentEncoding: 'utf8', forceRfc822Attachments: true});
  const reports = mail.attachments
    .filter(({mimeType}) => /^message\/(?:global-)?delivery-status$/i.test(mimeType))
    .map(({content}) => (typeof content === 'string' ? content : ''));
  const body = mail.text ?? mail.html ?? '';
  return [...reports.flatMap(readStatus), {text: mail.subject ?? '', weight: 0.5}, {text: body, weight: 0.8}].filter(
    (segment) => /\S/.test(segment.text),
  );
}

/** The fields of a delivery status that count; a field may go on over lines. */
function readStatus(report: string): Segment[] {
  return report
    .replace(/\r/g, '')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).trim().toLowerCase();
      const weight = statusFields[name];
      // With the name of the field, `Status: 5.1.1` is a named code.
      return weight === undefined
        ? []
        : {
            text: `${name === 'status' ? 'status code ' : ''}${line.slice(colon + 1).replace(/^\s*(?:smtp|x-[\w-]+)\s*;/i, '')}`,
            weight,
          };
    });
}

import type {ExchangeFile, ExchangeFormat} from './exchange-format.js';
import {gettextLocale} from './gettext-locale.js';
import {oneLine} from './one-line.js';
import {poMessages, poSuggestions, quoted, type PoMessage} from './po-messages.js';

/** Between messages, and between the pieces of one, while they wait for others like them: no piece has these characters. */
const ends = {message: '\x1E', piece: '\x1F'};

/** PO files as gettext, po4a and Weblate know them. Messages with equal texts are one, with the places of all. */
export const po: ExchangeFormat = {
  ending: '.po',
  localeName: gettextLocale,
  part: (article) => poMessages(article).map(packed).join(''),
  suggestions: (_gap, found) => poSuggestions(found),
  *file(head, parts) {
    yield poHeader(head);
    const more = repeated(messagesOf(parts()));
    for (const message of messagesOf(parts())) {
      const others = more.get(message.name);
      if (others === 'written') continue;
      more.set(message.name, 'written');
      const {about, findings, places, flags, context, texts} = message;
      const found = findings + (others?.findings.filter((line) => !linesOf(findings).includes(line)).join('') ?? '');
      yield `\n${about}${found}${places}${others?.places.join('') ?? ''}${flags}${context}${texts}`;
    }
  },
};

function packed({name, about, findings, places, flags, context, texts}: PoMessage): string {
  return [name, about, findings, places, flags, context, texts].join(ends.piece) + ends.message;
}

function* messagesOf(parts: Iterable<string>): Generator<PoMessage> {
  for (const part of parts) {
    let start = 0;
    for (let end = part.indexOf(ends.message); end !== -1; end = part.indexOf(ends.message, start)) {
      const [name = '', about = '', findings = '', places = '', flags = '', context = '', texts = ''] = part
        .slice(start, end)
        .split(ends.piece);
      yield {name, about, findings, places, flags, context, texts};
      start = end + 1;
    }
  }
}

/** What the first of several equal messages takes over from the others, until it is written; nothing where it is alone. */
type Repeated = {readonly findings: string[]; readonly places: string[]} | 'written' | undefined;

/**
 * What messages take over from later ones that are equal to them, by their names. Of a message that is alone only its name
 * is in memory.
 */
function repeated(messages: Iterable<PoMessage>): Map<string, Repeated> {
  const found = new Map<string, Exclude<Repeated, 'written'>>();
  for (const {name, findings, places} of messages) {
    if (!found.has(name)) {
      found.set(name, undefined);
      continue;
    }
    const all = found.get(name) ?? {findings: [], places: []};
    found.set(name, all);
    if (places !== '') all.places.push(places);
    for (const line of linesOf(findings)) if (!all.findings.includes(line)) all.findings.push(line);
  }
  return found;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== '');
}

/**
 * The header. It has no time of now: the same pages give the same file.
 */
function poHeader({name, locale, handoff, version}: ExchangeFile): string {
  const time = handoff === undefined ? undefined : `${handoff} 00:00+0000`;
  const fields = [
    `Project-Id-Version: ${oneLine(name)}${handoff === undefined ? '' : ` ${handoff}`}`,
    `Report-Msgid-Bugs-To: ${nobody}`,
    ...(time === undefined ? [] : [`POT-Creation-Date: ${time}`, `PO-Revision-Date: ${time}`]),
    `Last-Translator: sxs-kb <${nobody}>`,
    'Language-Team: none',
    `Language: ${gettextLocale(locale)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Generator: sxs-kb ${version}`,
  ];
  const lines = fields.map((field) => `${quoted(`${field}\n`)}\n`);
  return `msgid ""\nmsgstr ""\n${lines.join('')}`;
}

/** Gettext wants an address where there is none; RFC 9476 keeps `alt` for names that are never looked up. */
const nobody = 'nobody@sxs-kb.alt';

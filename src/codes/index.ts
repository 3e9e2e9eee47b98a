import {aadsts} from './aadsts.js';
import {codesOf} from './codes-of.js';
import type {Family} from './family.js';
import {event} from './event.js';
import {http} from './http.js';
import {installer} from './installer.js';
import {message} from './message.js';
import {officeSetup} from './office-setup.js';
import {service} from './service.js';
import {smtp} from './smtp.js';
import {symbol} from './symbol.js';
import {win} from './win.js';
import {winsock} from './winsock.js';

export {codesOf, type Codes} from './codes-of.js';
export type {Family, Found, Listed, Position, Way} from './family.js';
export {quotations, type Quotation} from './quotations.js';
export {codeOfId, familyOfId} from './id.js';
export {
  messageFound,
  bareMessage,
  messagesIn,
  messagesInHeading,
  messageText,
  soundsLikeError,
} from './message.js';
export type {CodeLanguage, CodeWords} from './words.js';

/** All families; adding one is a file, a line here, and the shape of its codes in `codeSchema` of the model. */
export const families: readonly Family[] = [
  smtp,
  aadsts,
  win,
  http,
  officeSetup,
  winsock,
  installer,
  event,
  service,
  symbol,
  message,
];

/** All families, for what needs no words of a language: writing codes, and reading what was written. */
export const standardCodes = codesOf(families, []);

import {aadsts} from './aadsts.js';
import {codesOf} from './codes-of.js';
import type {Family} from './family.js';
import {http} from './http.js';
import {officeSetup} from './office-setup.js';
import {smtp} from './smtp.js';
import {win} from './win.js';
import {winsock} from './winsock.js';

export {codesOf, type Codes} from './codes-of.js';
export type {Family, Found, Listed, Position, Way} from './family.js';
export {codeOfId, familyOfId} from './id.js';
export type {CodeLanguage, CodeWords} from './words.js';

/** All families; adding one is a file, a line here, and the shape of its codes in `codeSchema` of the model. */
export const families: readonly Family[] = [smtp, aadsts, win, http, officeSetup, winsock];

/** All families, for what needs no words of a language: writing codes, and reading what was written. */
export const standardCodes = codesOf(families, []);

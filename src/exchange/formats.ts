import type {ExchangeFormat} from './exchange-format.js';
import {po} from './po.js';
import {tmx} from './tmx.js';
import {xliff1} from './xliff1.js';
import {xliff2} from './xliff2.js';

/** All formats by the names that users give them; a new one is one line here. */
export const exchangeFormats = {po, xliff: xliff1, xliff2, tmx} satisfies Record<string, ExchangeFormat>;
export type FormatName = keyof typeof exchangeFormats;

/** The names of all formats. */
export const formatNames = Object.keys(exchangeFormats) as [FormatName, ...FormatName[]];

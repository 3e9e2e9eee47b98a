import type {ExchangeFormat} from './exchange-format.js';
import {po} from './po.js';

/** All formats by the names that users give them; a new one is one line here. */
export const exchangeFormats = {po} satisfies Record<string, ExchangeFormat>;
export type FormatName = keyof typeof exchangeFormats;

/** The names of all formats. */
export const formatNames = Object.keys(exchangeFormats) as [FormatName, ...FormatName[]];

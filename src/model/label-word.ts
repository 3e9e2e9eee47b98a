/**
 * How a word is translated on all pages of a locale: the word, then each translation with how likely it is, all with spaces
 * between. Words are those of `lexiconWords`; a translation is likely from 1 (one in 128) to 8 (always), each twice as likely
 * as the one before. It is a text since thousands are sent to workers.
 *
 * @internal
 */
export type LabelWord = string;

/**
 * What is known of the words of the labels of each locale, by its tag; of a locale with few pairs nothing is.
 *
 * @internal
 */
export type LabelWords = ReadonlyMap<string, readonly LabelWord[]>;

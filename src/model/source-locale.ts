/** The language of the source side of every pair. */
export const sourceLocale = 'en-US';

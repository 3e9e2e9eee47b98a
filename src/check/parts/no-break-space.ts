/** What stands before a mark that the language sets apart, so that no line begins with it. */
export const noBreakSpace = '\u00A0';

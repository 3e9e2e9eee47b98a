/** How the text of an alert begins: `[!NOTE]`. */
const alertMark = /^\s*\[!([A-Z]+)\]/i;

/** Kind of a quote by the text of its first paragraph: that of an alert in lower case, else `quote`. */
export function alertKind(markdown: string): string {
  return alertMark.exec(markdown)?.[1]?.toLowerCase() ?? 'quote';
}

/** Whether a locale is among those asked for, in any case. */
export function isWanted(locale: string, tags: readonly string[] | undefined): boolean {
  return tags === undefined || tags.some((tag) => tag.toLowerCase() === locale.toLowerCase());
}

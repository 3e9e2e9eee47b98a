/**
 * The locale of a knowledge base that answers for the one asked for: itself, else one of the same language in the same
 * script, as `de-AT` for `de-DE`, or `zh-HK` for `zh-TW`.
 *
 * @returns `undefined` where there is none; also for an invalid tag.
 */
export function pickLocale(asked: string, available: readonly string[]): string | undefined {
  const own = available.find((tag) => tag.toLowerCase() === asked.toLowerCase().replaceAll('_', '-'));
  if (own !== undefined) return own;
  const likely = likelyOf(asked);
  return likely === undefined ? undefined : available.find((tag) => likelyOf(tag) === likely);
}

/** Language and script, the likely one where the tag names none. */
function likelyOf(tag: string): string | undefined {
  try {
    const {language, script} = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return undefined;
  }
}

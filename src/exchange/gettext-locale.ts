/** Scripts that a region implies; all others are written behind `@`. */
const implied = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/**
 * A BCP 47 tag as gettext writes it: `sv_SE`, `sr_RS@latin`.
 *
 * @param tag a canonical one; anything else stays as it is.
 */
export function gettextLocale(tag: string): string {
  const [, language, script, region] = /^([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3}))?$/.exec(tag) ?? [];
  if (language === undefined) return tag;
  const variant = script === undefined || implied.has(script) ? '' : `@${scriptName(script)}`;
  return `${language}${region === undefined ? '' : `_${region}`}${variant}`;
}

/** The name of a script in English, in lower case: `latin`, `cyrillic`. */
function scriptName(script: string): string {
  const name = new Intl.DisplayNames(['en'], {type: 'script'}).of(script) ?? script;
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

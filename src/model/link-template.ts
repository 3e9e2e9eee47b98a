/** What a template of links may have in braces. */
const known = ['repository', 'commit', 'path', 'line'] as const;

/** What is put into a template. */
export type LinkValues = Readonly<Partial<Record<(typeof known)[number], string>>>;

const placeholder = /\{([^{}]*)\}/g;

/**
 * Says what is expected of a template of links.
 *
 * @returns `undefined` where nothing is wrong with it.
 */
export function wrongTemplate(template: string): string | undefined {
  const unknown = Array.from(template.matchAll(placeholder), ([, name = '']) => name).find((name) => !isKnown(name));
  if (unknown === undefined) return undefined;
  return `Expected \`{repository}\`, \`{commit}\`, \`{path}\` or \`{line}\`, not \`{${unknown}}\`.`;
}

/**
 * Makes a link of a template. Values are encoded, each segment of a path by itself.
 *
 * @returns `undefined` where a value that it needs is not known, or is a path that leads out of its folder.
 */
export function fillTemplate(template: string, values: LinkValues): string | undefined {
  const segmentsOf = (name: string): string[] => (isKnown(name) ? (values[name] ?? '') : '').split('/');
  const needed = Array.from(template.matchAll(placeholder), ([, name = '']) => segmentsOf(name));
  if (needed.flat().some((segment) => segment === '' || segment === '..')) return undefined;
  return template.replaceAll(placeholder, (_, name: string) => segmentsOf(name).map(encodeURIComponent).join('/'));
}

function isKnown(name: string): name is (typeof known)[number] {
  return known.some((one) => one === name);
}

import {fileFinding, type Finding} from '../model/index.js';
import {compare} from '../text/index.js';
import {isWanted} from './is-wanted.js';
import type {Source} from './source.js';

/** Says of locales that were asked for that no page has them: a run without them would find nothing, and look as if all were well. */
export function unknownLocales(
  tags: readonly string[] | undefined,
  articles: readonly (readonly Source[])[],
): Finding[] {
  if (tags === undefined || articles.length === 0) return [];
  const known = new Set(articles.flatMap((sources) => sources.flatMap(({identity}) => identity?.locale ?? [])));
  const list = [...known].sort(compare).map((tag) => `\`${tag}\``);
  return tags
    .filter((tag) => ![...known].some((one) => isWanted(one, [tag])))
    .map((tag) =>
      fileFinding({
        file: tag,
        ruleId: 'input-locale',
        message: `Cannot find the locale \`${tag}\` in these pages; they have ${list.join(', ')}`,
        note: 'Ask for one of these, or say with `--target-locale` which locale pages have that name none.',
      }),
    );
}

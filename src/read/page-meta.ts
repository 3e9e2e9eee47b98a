import {canonicalTag, localeInPath, type FrontMatter, type PageMeta} from '../model/index.js';
import type {Problem} from './problem.js';

const undetermined = 'und';

/** What the front matter says about the version of a page, with a problem for every value that cannot be what its key says. */
export function pageMeta(
  frontMatter: FrontMatter,
  file: string,
  locale: string | undefined,
): {meta: PageMeta; problems: Problem[]} {
  const problems: Problem[] = [];
  const value = (key: string): string | undefined => text(frontMatter.data[key]);
  const problem = (
    key: string,
    ruleId: Problem['ruleId'],
    severity: Problem['severity'],
    message: string,
    note: string,
  ): void => {
    const at = keyPlace(frontMatter.raw, key);
    problems.push({...at, ruleId, severity, message, note, actual: (value(key) ?? '').slice(0, 100)});
  };

  const tag = value('ms.contentlocale');
  const known = tag === undefined ? undefined : canonicalTag(tag);
  if (tag !== undefined && known === undefined) {
    problem(
      'ms.contentlocale',
      'read-locale',
      'error',
      `Unexpected locale \`${tag.slice(0, 100)}\`, expected a BCP 47 tag`,
      'Correct `ms.contentlocale`',
    );
  }
  const date = value('ms.lasthandoff');
  const handoff = date === undefined ? undefined : isoDate(date);
  if (date !== undefined && handoff === undefined) {
    problem(
      'ms.lasthandoff',
      'read-handoff',
      'warning',
      `Unexpected handoff date \`${date.slice(0, 100)}\`, expected \`MM/DD/YYYY\``,
      'Correct `ms.lasthandoff`',
    );
  }
  return {
    problems,
    meta: {
      locale: known ?? optionTag(locale) ?? localeInPath(file) ?? undetermined,
      handoff,
      sourceCommit: value('ms.sourcegitcommit'),
      fileHash: value('ms.openlocfilehash'),
      translationType: value('ms.translationtype'),
      title: value('title'),
      description: value('description'),
    },
  };
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

function optionTag(locale: string | undefined): string | undefined {
  if (locale === undefined) return undefined;
  const tag = canonicalTag(locale);
  if (tag === undefined) throw new RangeError(`Expected a BCP 47 tag as \`locale\`, not \`${locale}\``);
  return tag;
}

/** `MM/DD/YYYY` as `YYYY-MM-DD`; `undefined` when it is no day of the calendar. */
function isoDate(date: string): string | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date) ?? [];
  if (year === '') return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : undefined;
}

function keyPlace(raw: string, key: string): {start: number; end: number} {
  const before = raw.indexOf(`\n${key}:`);
  const start = before === -1 ? 0 : before + 1;
  const end = raw.indexOf('\n', start);
  return {start, end: end === -1 ? raw.length : raw[end - 1] === '\r' ? end - 1 : end};
}

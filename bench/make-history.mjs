import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

/** Words of the made pages. */
const vocabulary =
  'server queue mail host console network record alert domain report policy sender address message port rule certificate zone tenant mailbox'.split(
    ' ',
  );
const targets = new Map(
  /** @type {[string, (text: string) => string][]} */ ([
    ['de-DE', (/** @type {string} */ text) => text.replaceAll('the ', 'der ')],
    [
      'ja-JP',
      (/** @type {string} */ text) =>
        text
          .replaceAll('the ', '')
          .replace(/[a-z]+/g, (word) => '件名受信規則送信確認接続'.slice(word.length % 8, (word.length % 8) + 3)),
    ],
    [
      'zh-CN',
      (/** @type {string} */ text) =>
        text
          .replaceAll('the ', '')
          .replace(/[a-z]+/g, (word) => '邮件服务器规则检查连接地址'.slice(word.length % 9, (word.length % 9) + 2)),
    ],
    ...['fr-FR le', 'es-ES el', 'it-IT il', 'nl-NL de', 'sv-SE den'].map((named) => {
      const [locale = '', article = ''] = named.split(' ');
      return [locale, (/** @type {string} */ text) => text.replaceAll('the ', `${article} `)];
    }),
  ]),
);

/** A number from 0 to 1 that depends on nothing but what is given. */
function chance(/** @type {number[]} */ ...seeds) {
  let hash = 2166136261;
  for (const seed of seeds) hash = Math.imul(hash ^ seed, 16777619) ^ (hash >>> 13);
  return ((Math.imul(hash, 2654435761) >>> 0) % 10_000) / 10_000;
}

/** The English of one sentence in one version: in about one of 40 something has changed by the next version. */
function sentence(/** @type {number} */ page, /** @type {number} */ ordinal, /** @type {number} */ version) {
  let wording = 0;
  for (let before = 1; before <= version; before++) if (chance(page, ordinal, before, 7) < 0.025) wording = before;
  const words = Array.from({length: 8 + Math.floor(chance(page, ordinal, 1) * 10)}, (_, index) => {
    const changed = wording > 0 && index === wording % 7 ? wording : 0;
    return vocabulary[Math.floor(chance(page, ordinal, index, changed) * vocabulary.length)];
  });
  const name = ordinal % 5 > 0 ? '' : version < 3 ? ' in Office 365' : ' in Microsoft 365';
  return `Check the ${words.join(' the ')}${name} within ${ordinal % 7 === 0 && version < 4 ? 48 : 24} hours.`;
}

/** One version of one page in one locale, about 22 KB with 80 pairs. */
function pageText(/** @type {number} */ page, /** @type {string} */ locale, /** @type {number} */ version) {
  const translate = targets.get(locale) ?? ((/** @type {string} */ text) => text);
  const hex = (/** @type {number} */ number, /** @type {number} */ length) => number.toString(16).padStart(length, '0');
  const pair = (/** @type {number} */ ordinal, /** @type {string} */ source) => {
    const id = `${hex(page * 31 + version, 5)}-${100 + ordinal}`;
    return `<span data-ttu-id="${id}">${translate(source)}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
  };
  const lines = [
    '---',
    `title: Page ${page}`,
    `ms.assetid: ${hex(page, 8)}-2222-4333-8444-555555555555`,
    `ms.openlocfilehash: ${hex(page * 100 + version, 40)}`,
    `ms.sourcegitcommit: ${hex(version, 4)}${hex(page, 36)}`,
    'ms.translationtype: MT',
    `ms.contentlocale: ${locale}`,
    `ms.lasthandoff: ${String((version % 12) + 1).padStart(2, '0')}/15/${2018 + Math.floor(version / 12)}`,
    '---',
    '',
  ];
  for (let ordinal = 0; ordinal < 80; ordinal++) {
    const source = sentence(page, ordinal, version);
    const heading =
      page % 10 === 0
        ? `Error code: 450 4.${page % 8}.${page + ordinal}`
        : `About the ${vocabulary[(page + ordinal) % vocabulary.length]}`;
    if (ordinal % 10 === 0) lines.push(`## <a name="section-${ordinal}"></a>${pair(ordinal, heading)}`, '');
    else lines.push(`${ordinal % 3 === 0 ? '- ' : ''}${pair(ordinal, source)}`, '');
  }
  return lines.join('\n');
}

/**
 * Makes one repository for each of some locales: pages in versions, a commit for every twenty pages.
 *
 * @param {string} folder where the repositories come to lie.
 * @param {{pages: number, versions: number, locales?: number}} size `versions` of all pages in all locales together; at most eight locales.
 * @returns {Promise<string[]>} the folders of the repositories.
 */
export async function makeHistory(folder, {pages, versions, locales = 3}) {
  const tags = Array.from(targets.keys()).slice(0, locales);
  const each = Math.ceil(versions / pages / tags.length);
  let left = versions;
  const made = [];
  for (const locale of tags) {
    const repository = join(folder, `docs.${locale}`);
    mkdirSync(repository, {recursive: true});
    const git = (/** @type {string[]} */ ...args) =>
      spawn('git', args, {cwd: repository, stdio: ['pipe', 'ignore', 'inherit']});
    await once(git('init', '--quiet', '--initial-branch=live-sxs'), 'close');
    const importer = git('fast-import', '--quiet');
    const put = async (/** @type {string} */ text) => {
      if (!importer.stdin.write(text)) await once(importer.stdin, 'drain');
    };
    let time = 1_500_000_000;
    for (let version = 0; version < each; version++) {
      for (let first = 0; first < pages && left > 0; first += 20) {
        await put(
          `commit refs/heads/live-sxs\ncommitter Bench <bench@example.com> ${(time += 3600)} +0000\ndata 6\nchange\n`,
        );
        for (let page = first; page < Math.min(first + 20, pages) && left > 0; page++, left--) {
          const text = pageText(page, locale, version);
          await put(
            `M 100644 inline articles/group-${page % 10}/page-${page}.md\ndata ${Buffer.byteLength(text)}\n${text}\n`,
          );
        }
      }
    }
    importer.stdin.end();
    await once(importer, 'close');
    made.push(repository);
  }
  return made;
}

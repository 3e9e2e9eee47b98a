import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {checkPages} from './engine/check-pages.js';
import {expectLocales} from './engine/expect.js';
import type {CheckOptions} from './library.js';
import {readLocales} from './machine/disk/index.js';
import type {Severity} from './model/index.js';

const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined};

/**
 * Plugin for `unified`, to be used after `remarkSxs`: every check of translations in any remark, such as `remark-cli` or an
 * editor that has its language server. Each finding becomes a message with its place, rule and address.
 *
 * @throws {Error} `Cannot check …` when `remarkSxs` did not read the page.
 */
export function remarkSxsCheck(options: CheckOptions = {}): (tree: Root, file: VFile) => void {
  const {locales = readLocales(), articles = [], ...rest} = options;
  expectLocales(locales);
  return (_tree, file) => {
    const page = file.data.sxs;
    if (!page) throw new Error('Cannot check pairs without reading them, use `remarkSxs` before `remarkSxsCheck`');
    for (const finding of checkPages([page], {...rest, locales, articles}).findings) {
      const {line, column, endLine = line, endColumn = column, severity, ruleId, actual, expected, note, url} = finding;
      const place = {start: {line, column}, end: {line: endLine, column: endColumn}};
      const message = file.message(finding.message, {place, ruleId, source: 'sxs-kb'});
      message.fatal = fatal[severity];
      Object.assign(message, {actual, expected: expected === undefined ? undefined : [expected], note, url});
    }
  };
}

import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beside} from './measure.mjs';

// node bench/ten-calls.mjs: the same ten calls of three checkers of Markdown, after `npm run build`, and how each of them ends: whether
// the manners of this program are those that people know. markdownlint-cli2 is fetched by npx.

/** @param {string} id @param {string} target @param {string} source */
const pair = (id, target, source) =>
  `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
// Each is good, or bad, for all three: a heading with a space too many, and a number that is another one.
const good = `# ${pair('a-1', 'Warten', 'Wait')}\n\n${pair('a-2', 'Warten Sie 5 Tage.', 'Wait 5 days.')}\n`;
const bad = `#  ${pair('a-1', 'Warten', 'Wait')}\n\n${pair('a-2', 'Warten Sie 3 Tage.', 'Wait 5 days.')}\n`;

const program = beside('../dist/run/sxs-kb.js');
const remark = beside('../node_modules/remark-cli/cli.js');
/** @type {Record<string, (args: string[]) => [string, string[]]>} */
const tools = {
  'sxs-kb check': (args) => [process.execPath, [program, 'check', ...args]],
  'remark-cli': (args) => [process.execPath, [remark, ...args]],
  'markdownlint-cli2': (args) => ['npx', ['--yes', 'markdownlint-cli2@0.18.1', ...args]],
};
/** @type {readonly {what: string, args: string[], input?: string}[]} */
const calls = [
  {what: 'nothing', args: []},
  {what: '`--help`', args: ['--help']},
  {what: '`--version`', args: ['--version']},
  {what: 'an unknown option', args: ['--colour-me']},
  {what: 'a file that is not there', args: ['de-DE/missing.md']},
  {what: 'a good page', args: ['de-DE/good.md']},
  {what: 'a bad page', args: ['de-DE/bad.md']},
  {what: 'a folder', args: ['de-DE']},
  {what: 'a pattern of no file', args: ['de-DE/*.none']},
  {what: 'a bad page from standard input', args: ['-'], input: bad},
];

const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-calls-'));
try {
  const pages = join(folder, 'de-DE');
  spawnSync('mkdir', [pages]);
  writeFileSync(join(pages, 'good.md'), good);
  writeFileSync(join(pages, 'bad.md'), bad);
  console.log(`| call | ${Object.keys(tools).join(' | ')} |\n| --- | ${'--- | '.repeat(Object.keys(tools).length)}`);
  for (const {what, args, input = ''} of calls) {
    const cells = Object.values(tools).map((tool) => {
      const [command, all] = tool(args);
      const {status, stdout, stderr} = spawnSync(command, all, {cwd: folder, encoding: 'utf8', input});
      return `${status}; ${said('out', stdout)}; ${said('err', stderr)}`;
    });
    console.log(`| ${what} | ${cells.join(' | ')} |`);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/**
 * How much was said, and its first words.
 *
 * @param {string} where @param {string} text
 */
function said(where, text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0
    ? `${where}: nothing`
    : `${where}: ${lines.length} lines, \`${(lines[0] ?? '').slice(0, 60)}\``;
}

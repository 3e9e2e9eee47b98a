import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {samplePage} from './sample-page.js';

interface Task {
  readonly command: string;
  readonly args: readonly string[];
  readonly problemMatcher: {readonly pattern: Readonly<Record<string, number>> & {readonly regexp: string}};
}

it('the problem matcher for VS Code takes apart all that its task prints', async () => {
  const [, snippet = ''] =
    /```json\n(\{\n {2}"version": "2\.0\.0"[\s\S]*?)```/.exec(readFileSync('docs/editors.md', 'utf8')) ?? [];
  const [task] = (JSON.parse(snippet) as {tasks: readonly Task[]}).tasks;
  if (!task) throw new Error('Expected a task');
  const {regexp, ...groups} = task.problemMatcher.pattern;
  const page = samplePage().replace('Wacht 24 uur', 'Wacht  27 uur: [x] [y-z]');
  const cwd = temporaryFolder({'docs/a: b.md': page, 'docs/toc.md': '# No pairs\n'});
  expect(task.command).toBe('sxs-kb');
  const {out} = await runMain(task.args, {cwd});
  const lines = out.split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThan(1);
  const taken = lines.map((line) => {
    const match = new RegExp(regexp).exec(line) ?? [];
    return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[group]]));
  });
  const json = JSON.parse((await runMain(['check', 'docs', '--format', 'json'], {cwd})).out) as Record<
    string,
    unknown
  >[];
  expect(taken).toEqual(
    json.map(({file, line, column, severity, message, ruleId}) => ({
      file,
      line: String(line),
      column: String(column),
      severity,
      message,
      code: ruleId,
    })),
  );
});

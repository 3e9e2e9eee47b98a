import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runMain} from '../cli/run-main.js';
import {describeReal, realFiles} from './shared-pages.js';

/** Pages lie flat, with two underscores for each folder of their repository. */
function pathOf(file: string): string {
  return basename(file).replaceAll('__', '/');
}

/** The addresses of links, images and includes of a page that are relative, in their order. */
function relativeTargets(text: string): string[] {
  const found: string[] = [];
  const add = (url: string): void => {
    const [path = ''] = url.split(/[?#]/);
    if (path !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)) found.push(path);
  };
  // An include is a link in brackets, as Markdown reads it.
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') add(node.url);
    if (node.type === 'html') for (const [, url = ''] of node.value.matchAll(/\b(?:src|href)="([^"]*)"/g)) add(url);
  });
  return found;
}

describeReal(
  'Dutch pages laid over a checkout of their published branch',
  () => {
    let folder = '';
    const checkout = (): string => join(folder, 'live');
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', checkout(), '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        encoding: 'utf8',
      });
    let paths: readonly string[] = [];
    /** Each relative target of a page, and whether it stands where it leads. */
    const resolved = (path: string): string[] =>
      relativeTargets(readFileSync(join(checkout(), path), 'utf8')).map((target) => {
        const place = join(checkout(), dirname(path), target);
        return `${target} ${existsSync(place) ? 'stands' : 'is missing'}`;
      });
    let before: ReadonlyMap<string, readonly string[]>;

    beforeAll(async () => {
      folder = realpathSync(mkdtempSync(join(tmpdir(), 'sxs-kb-overlay-')));
      paths = realFiles('published/nl-NL/live').map(pathOf);
      for (const side of ['live', 'sxs'])
        for (const file of realFiles(`published/nl-NL/${side}`)) {
          const path = join(folder, side, pathOf(file));
          mkdirSync(dirname(path), {recursive: true});
          writeFileSync(path, readFileSync(file));
        }
      // Of what the pages lead to, only the pages themselves are here; each second one of the rest is made.
      const targets = new Set(
        paths.flatMap((path) =>
          relativeTargets(readFileSync(join(checkout(), path), 'utf8')).map((target) =>
            join(checkout(), dirname(path), target),
          ),
        ),
      );
      for (const [index, place] of Array.from(targets).entries())
        if (index % 2 === 0 && !existsSync(place) && place.startsWith(`${checkout()}/`)) {
          mkdirSync(dirname(place), {recursive: true});
          writeFileSync(place, '');
        }
      git('init', '--quiet');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'x');
      before = new Map(paths.map((path) => [path, resolved(path)]));
      await runMain(['build', 'sxs', '--out', 'out', '--no-cache', '--quiet'], {cwd: folder});
      cpSync(join(folder, 'out/nl-NL'), checkout(), {recursive: true});
    });
    afterAll(() => {
      rmSync(folder, {recursive: true, force: true});
    });

    it('have links, includes and images that lead where they did', () => {
      const all = Array.from(before.values()).flat();
      expect(all.filter((line) => line.endsWith(' stands')).length).toBeGreaterThan(500);
      expect(all.filter((line) => line.endsWith(' is missing')).length).toBeGreaterThan(200);
      for (const [path, targets] of before) expect({path, targets: resolved(path)}).toEqual({path, targets});
    });

    it('differ only in lines that read otherwise in the branch that they were made from, and bring no file', () => {
      expect(git('ls-files', '--others')).toBe('');
      expect(git('diff', '--numstat').trimEnd().split('\n')).toEqual([
        '1\t1\tmicrosoft-365/admin/whats-new-in-preview.md',
        '1\t1\tmicrosoft-365/enterprise/high-availability-federated-authentication-phase-1-configure-azure.md',
        '1\t1\tmicrosoft-365/enterprise/microsoft-azure-architectures-for-sharepoint-2013.md',
        '1\t1\tmicrosoft-365/security/defender-endpoint/configure-server-endpoints.md',
        '1\t1\tmicrosoft-365/security/defender-endpoint/onboarding-notification.md',
        '1\t1\tmicrosoft-365/security/defender-endpoint/tvm-weaknesses.md',
      ]);
      const changed = git('diff', '--unified=0').match(/^\+(?!\+\+ ).*$/gm) ?? [];
      const sides = realFiles('published/nl-NL/sxs').flatMap((file) =>
        readFileSync(file, 'utf8')
          .replaceAll(/<span data-ttu-id="[^"]*">(.*?)<\/span><span class="sxs-lookup">.*?<\/span><\/span>/gs, '$1')
          .split('\n'),
      );
      expect(changed.filter((line) => !sides.includes(line.slice(1)))).toEqual([]);
    });
  },
  {programs: ['git']},
);

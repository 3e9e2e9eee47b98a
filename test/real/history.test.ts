import {execFileSync} from 'node:child_process';
import {expect, it} from 'vitest';
import {openHistory} from '../../src/machine/git/index.js';
import {groupBy} from '../../src/text/index.js';
import {describeReal} from './shared-pages.js';

const root = '../shared/history';

describeReal(
  'the history of real repositories',
  () => {
    it.each([
      ['de-DE.git', 'live-sxs'],
      ['zh-CN.git', 'live-sxs'],
      ['en-US.git', 'public'],
    ])('holds every page of the branch, and it is the last of its versions: %s', async (name, branch) => {
      const {versions, findings} = await openHistory([`${root}/${name}:${branch}`], process.cwd());
      expect(findings).toEqual([]);
      const tree = execFileSync('git', ['-C', `${root}/${name}`, 'ls-tree', '-r', branch], {encoding: 'utf8'});
      const pages = tree.split('\n').filter((line) => line.endsWith('.md'));
      const latest = versions.filter(({isLatest}) => isLatest);
      expect(latest.map(({blob, pathToday}) => `100644 blob ${blob}\t${pathToday}`).toSorted()).toEqual(
        pages.toSorted(),
      );
      const last = Array.from(groupBy(versions, ({pagePath}) => pagePath).values(), (own) =>
        own.reduce((a, b) => (b.lastOrder > a.lastOrder ? b : a)),
      );
      expect(last.filter(({isLatest}) => !isLatest)).toEqual([]);
    });
  },
  {paths: [root]},
);

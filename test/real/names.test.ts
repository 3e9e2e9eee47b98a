import {expect, it} from 'vitest';
import {learnOver} from '../../src/engine/learn-over.js';
import {describeReal} from './shared-pages.js';

const root = '../shared/history';

describeReal(
  'names and terms of real repositories',
  () => {
    it('are learned over all pages: fifteen and more, some of them sure, each once', {timeout: 600_000}, async () => {
      const {names} = await learnOver({
        paths: [],
        history: [`${root}/zh-CN.git:live-sxs`, `${root}/de-DE.git:live-sxs`],
        english: [`${root}/en-US.git:public`],
        reviews: 'none.tsv',
        patch: false,
        cwd: process.cwd(),
      });
      expect(names.length).toBeGreaterThanOrEqual(15);
      expect(new Set(names.map(({id}) => id)).size).toBe(names.length);
      const sure = names.filter((name) => name.sure).map(({before, after}) => `${before} → ${after}`);
      expect(sure).toContain('transport rule → mail flow rule');
      expect(sure).toContain('Outlook Web App → Outlook on the web');
    });
  },
  {paths: [root]},
);

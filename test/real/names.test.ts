import {expect, it} from 'vitest';
import {learnOver} from '../../src/engine/learn-over.js';
import {describeReal} from './shared-pages.js';

const root = '../shared/history';

describeReal(
  'names and terms of real repositories',
  () => {
    // All of both repositories take minutes; `sxs-kb names` over them gives sixteen.
    it('are learned over all pages of a folder, some of them sure, each once', {timeout: 120_000}, async () => {
      const {names} = await learnOver({
        paths: [],
        history: [`${root}/zh-CN.git:live-sxs:SecurityCompliance/eop`],
        english: [`${root}/en-US.git:public`],
        patch: false,
        cwd: process.cwd(),
      });
      expect(names.length).toBeGreaterThanOrEqual(1);
      expect(new Set(names.map(({id}) => id)).size).toBe(names.length);
      const sure = names.filter((name) => name.sure).map(({before, after}) => `${before} → ${after}`.toLowerCase());
      expect(sure).toContain('transport rule → mail flow rule');
    });
  },
  {paths: [root]},
);

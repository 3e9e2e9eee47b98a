import type {TargetLocale} from '../identity/index.js';
import {absolutePath} from '../machine/disk/index.js';
import type {ArticleOptions} from './article-options.js';
import {joinResults, type BuildRun, type JoinSettings} from './join-results.js';
import {buildPlanned, planBuild, type PlannedSettings} from './plan-build.js';
import type {Source} from './source.js';

/** What a build needs beside its pages. */
export interface RunSettings
  extends Omit<JoinSettings, 'pathOf' | 'locales' | 'findings' | 'step'>,
    Omit<PlannedSettings, 'formerPath' | 'stands'> {
  readonly options: ArticleOptions;
  /** What the user said about locales of pages that name none. */
  readonly targetLocales?: readonly TargetLocale[];
}

/** Runs all stages on pages and writes what they come to, article by article. */
export async function runBuild(sources: readonly Source[], settings: RunSettings): Promise<BuildRun> {
  const {workers, cache, former} = settings;
  const plan = planBuild(sources, settings.options, settings.targetLocales, cache);
  const formerPath = absolutePath(former.path, former.cwd);
  return await joinResults((stands) => buildPlanned(plan, {workers, cache, formerPath, stands}), {
    ...settings,
    ...plan,
    locales: plan.options.locales,
    step: {name: 'building', total: sources.length},
  });
}

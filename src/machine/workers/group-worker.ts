import {workerData} from 'node:worker_threads';
import type {GroupOptions} from '../../engine/build-article.js';
import {openCache} from '../cache/index.js';
import {answer} from './answer.js';
import {runGroupJob, type GroupJob} from './group-job.js';

/** What a worker is given when it starts. */
export interface GroupWorkerData {
  readonly options: GroupOptions;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
}

const {options, cache: place} = workerData as GroupWorkerData;
const cache = place && openCache(place.folder, place.fingerprint);

answer((job: GroupJob) => {
  const result = runGroupJob(job, options, cache);
  return {result, moved: [result.buffer]};
});

import {workerData} from 'node:worker_threads';
import {checkGroup, type CheckGroupOptions} from '../../engine/check-article.js';
import type {GroupInput} from '../../engine/read-sources.js';
import {spellerOf} from '../disk/index.js';
import {answer} from './answer.js';

const options = workerData as CheckGroupOptions;

answer((inputs: readonly GroupInput[]) => ({result: checkGroup(inputs, options, spellerOf)}));

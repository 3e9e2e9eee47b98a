import {workerData} from 'node:worker_threads';
import {checkGroup, type CheckGroupOptions} from '../build/check-group.js';
import type {GroupInput} from '../build/read-pages.js';
import {spellerOf} from '../disk/index.js';
import {answer} from './answer.js';

const options = workerData as CheckGroupOptions;

answer((inputs: readonly GroupInput[]) => ({result: checkGroup(inputs, options, spellerOf)}));

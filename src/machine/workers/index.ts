export {answer} from './answer.js';
export {fromBytes, toBytes} from './bytes.js';
export {mapInWorkers} from './map-in-workers.js';
export {workerCount} from './worker-count.js';

export {answer} from './answer.js';
export {fromBytes, toBytes} from './bytes.js';
export {keepHeapsSmall} from './keep-heaps-small.js';
export {mapBatches} from './map-batches.js';
export {mapInWorkers} from './map-in-workers.js';
export {optimiseLater} from './optimise-later.js';
export {workerCount} from './worker-count.js';

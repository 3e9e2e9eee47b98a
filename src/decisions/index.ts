export {acceptUnits} from './accept-units.js';
export {formatDecisions, parseDecisions, type Decisions} from './decisions-file.js';
export {dismissalsOn, dismissFindings, type Dismissed} from './dismiss-findings.js';
export {endedDecisions} from './ended.js';
export {decisionsFor} from './subject.js';
export {unusedDecisions, type DismissalUse} from './unused.js';

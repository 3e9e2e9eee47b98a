export {parseDecisions, type Decisions} from './decisions-file.js';
export {formatDecisions} from '../model/index.js';
export {dismissalsOn, dismissFindings, type Dismissed} from './dismiss-findings.js';
export {endedDecisions, standingDecisions, type DecisionState} from './ended.js';
export {isMeant, layDecisions} from './lay-decisions.js';
export {productsOf} from './products.js';
export {withoutReplaced} from './replaced-pairs.js';
export {decisionsFor} from './subject.js';
export {unusedDecisions, type DismissalUse} from './unused.js';

export {firedCounter} from './count-fired.js';
export {lowerFindings, loweredRows} from './lower-findings.js';

import {reviewVersion} from '../model/review-page.js';
import {accept, confirm, confirmGroup, correct, dismiss} from './deciding.js';
import {showKeys} from './dialogs.js';
import {drawEditor} from './draw-editor.js';
import {save, takeBack} from './saving.js';

/** What is needed once somebody decides: a script of its own, since most pages are only looked at. */
const deciding = {
  version: reviewVersion,
  accept,
  confirm,
  confirmGroup,
  correct,
  dismiss,
  drawEditor,
  save,
  showKeys,
  takeBack,
};

/** What the script gives. */
export type DecidingParts = typeof deciding;

// The program of the page has loaded it, and waits.
(globalThis as {sxsDeciding?: (given: DecidingParts) => void}).sxsDeciding?.(deciding);

import type {Fired} from '../model/index.js';
import {binomialTail} from './binomial-tail.js';

/** A habit of one page is none of people: it has to fire on so many pages that they translated. */
const fewestPages = 3;
/** A check with a use fires so many times as often where the machine translated. */
const useful = 2;
/** So improbable must the count on the pages of people be if the check had that use. */
const improbable = 0.05;

/**
 * Whether a check fires as often where people translated as where the machine did: at least as often by the pair, and so
 * often that it would be improbable if the machine's rate were twice that of people. Of all its findings those on the pages
 * of people are then drawn with a chance that only the numbers of pairs decide on.
 */
export function firesAlike(human: Fired, machine: Fired): boolean {
  if (human.pages < fewestPages || machine.pairs === 0) return false;
  if (human.findings * machine.pairs < machine.findings * human.pairs) return false;
  const chance = human.pairs / (human.pairs + useful * machine.pairs);
  return binomialTail(human.findings + machine.findings, human.findings, chance) < improbable;
}

/**
 * The probability of `least` or more successes in `trials` trials.
 *
 * @param chance of one success, from 0 to 1.
 */
export function binomialTail(trials: number, least: number, chance: number): number {
  if (least <= 0) return 1;
  if (least > trials || chance <= 0) return 0;
  if (chance >= 1) return 1;
  // Summed on the side of the mean where the terms are small and fall: on the other one they may be too small for a number.
  if (least > trials * chance) return summed(trials, least, chance);
  return 1 - summed(trials, trials - least + 1, 1 - chance);
}

/** The sum of the terms from `least` up. */
function summed(trials: number, least: number, chance: number): number {
  const odds = chance / (1 - chance);
  let logarithm = least * Math.log(chance) + (trials - least) * Math.log(1 - chance);
  for (let chosen = 1; chosen <= least; chosen++) logarithm += Math.log((trials - least + chosen) / chosen);
  let term = Math.exp(logarithm);
  let sum = 0;
  for (let count = least; count <= trials && term > 0; count++) {
    sum += term;
    term *= ((trials - count) / (count + 1)) * odds;
  }
  return Math.min(1, sum);
}

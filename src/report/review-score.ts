import {chrfFormula, scoreFormula, type PageScore} from '../model/index.js';

/** The score of the newest page, with how it is made, without which the numbers mean nothing. */
export function reviewScore({words, neutral, minor, major, critical, penalty, similarity}: PageScore): string[] {
  const found = `${neutral} neutral, ${minor} minor, ${major} major, ${critical} critical on ${words} words`;
  return [
    ...(penalty === undefined
      ? []
      : [
          `Penalty of the latest version by what the checks found: **${penalty}** (MQM: ${scoreFormula}; ${found}).`,
          '',
        ]),
    ...(similarity
      ? [
          `Similarity of ${similarity.units === 1 ? '1 sentence that read otherwise before, to its earlier translation' : `${similarity.units} sentences that read otherwise before, to their earlier translations`}: chrF2 **${similarity.chrF2}**, chrF2++ **${similarity.chrF2pp}** (${chrfFormula}).`,
          '',
        ]
      : []),
  ];
}

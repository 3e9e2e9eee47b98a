/**
 * How often a check fired on some pages, as errors and warnings.
 *
 * @internal
 */
export interface Fired {
  /** Pairs of all pages, also of those on which it did not fire. */
  readonly pairs: number;
  readonly findings: number;
  /** Pages on which it fired. */
  readonly pages: number;
}

/**
 * How often a check fired in a locale on pages that people translated, and on those of the machine.
 *
 * @internal
 */
export interface CalibrationRow {
  readonly locale: string;
  readonly ruleId: string;
  readonly human: Fired;
  readonly machine: Fired;
  /** Whether it fires as often on the pages of people, so that its findings are only worth knowing. */
  readonly lowered: boolean;
}

/**
 * What was counted in a locale.
 *
 * @internal
 */
export interface LocaleCalibration {
  readonly locale: string;
  /** Pairs on pages that people translated, and on those of the machine. */
  readonly pairs: Readonly<Record<Translator, number>>;
  /** The checks that fired, by id. */
  readonly rows: readonly CalibrationRow[];
}

/**
 * Who translated a page, as its front matter says (`ms.translationtype`).
 *
 * @internal
 */
export type Translator = 'human' | 'machine';

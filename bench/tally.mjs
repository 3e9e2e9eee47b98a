/**
 * Counts by name, in the order in which the names came up, and the cases behind them.
 */
export class Tally {
  /** @type {Map<string, number>} */
  #counts = new Map();
  /** @type {Map<string, string[]>} */
  #cases = new Map();

  /**
   * @param {string} name
   * @param {string} [place] where it is to be read; only where somebody wants to
   * @param {readonly string[]} [texts]
   */
  add(name, place, texts = []) {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (place === undefined) return;
    const cases = this.#cases.get(name) ?? [];
    cases.push([place, ...texts.map((text) => `    ${text.replace(/\s+/g, ' ')}`)].join('\n'));
    this.#cases.set(name, cases);
  }

  /** @returns {ReadonlyMap<string, number>} */
  get counts() {
    return this.#counts;
  }

  /** @param {string} name */
  cases(name) {
    return this.#cases.get(name) ?? [];
  }

  get names() {
    return Array.from(this.#cases.keys());
  }
}

/** The number of a code without its family, in its normal spelling: the second half of the id of its entry. */
export function codeOfId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The family of a code by the id of its entry. */
export function familyOfId(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

import type {Code} from '../model/knowledge-base.js';

/** The number of a code without its family, in its normal spelling: the second half of the id of its entry. */
export function codeOfId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** A code as people write it: `450 4.4.316`, `AADSTS50011`, `HTTP 404`, `Winsock 10061`. */
export function codeText(code: Code, id: string): string {
  switch (code.family) {
    case 'smtp':
      return code.reply === undefined || !code.enhanced ? codeOfId(id) : `${code.reply} ${codeOfId(id)}`;
    case 'aadsts':
      return `AADSTS${code.number}`;
    case 'http':
      return `HTTP ${codeOfId(id)}`;
    case 'winsock':
      return `Winsock ${code.number}`;
    case 'win':
    case 'office-setup':
      return codeOfId(id);
  }
}

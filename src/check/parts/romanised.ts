/** Letters of names as machines write them in Cyrillic, letter by letter, to the consonants that both have; vowels are left out. */
const consonants: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ж: 'g',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 's',
  ч: 'k',
  ш: 's',
  щ: 's',
};

/** Fewest consonants that two words share by more than chance. */
const enough = 5;

/** Whether a name of the source stands in a text as a word in Cyrillic letters that sounds the same: `Индексаутпут` for `IndexOutput`. */
export function isTransliterated(name: string, target: string): boolean {
  if (!/[\u0400-\u04FF]{6}/.test(target)) return false;
  const wanted = skeletonOfLatin(name);
  if (wanted.length < enough) return false;
  const words = target.match(/[\u0400-\u04FF]{6,60}/g) ?? [];
  return words.some((word) => skeletonOfCyrillic(word) === wanted);
}

function skeletonOfCyrillic(word: string): string {
  const letters = word.toLowerCase().replaceAll('дж', 'ж');
  return once(Array.from(letters, (letter) => (letter === 'х' ? '' : (consonants[letter] ?? ''))).join(''));
}

function skeletonOfLatin(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replaceAll('x', 'ks')
    .replace(/[cq]/g, 'k')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replaceAll('j', 'g');
  return once(letters.replace(/[^bdfgk-nprstv]/g, ''));
}

/** Doubled letters once. */
function once(letters: string): string {
  return letters.replace(/(.)\1+/g, '$1');
}

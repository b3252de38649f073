const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const initial = '(?:ngh|ng|nh|ch|kh|ph|th|tr|gh|gi|qu|[bcdđghklmnprstvx])?';
/** Vowels that end a syllable, those that something follows, and those that do both. */
const ending = 'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|yêu|oi|ôi|ơi|ua|ui|ưa|ưi|ươi|ươu|uôi|ưu|oai|oay|oao|oeo|uây|uya|uyu';
const followed = 'ă|â|iê|yê|uô|ươ|oă|uâ|uyê|oo';
const either = 'a|e|ê|i|o|ô|ơ|u|ư|y|oa|oe|uê|uy|uơ';
const last = '(?:ch|nh|ng|[cmnpt])';
const shape = new RegExp(`^${initial}(?:(${ending})|(?:${followed})${last}|(?:${either})${last}?)$`);
const stopped = /(?:ch|[cpt])$/;

/**
 * Whether a word has the shape of a Vietnamese syllable: known sounds, one tone at most, not on a vowel that ends a sound of several,
 * and before a stop only the two it may have.
 */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const found = parts.match(tones) ?? [];
  if (found.length > 1) return false;
  const plain = parts.replace(tones, '').normalize('NFC');
  const [is, sound] = shape.exec(plain) ?? [];
  if (is === undefined || (sound !== undefined && /[\u0300\u0301\u0303\u0309\u0323]$/.test(parts))) return false;
  return !stopped.test(plain) || found[0] === '\u0301' || found[0] === '\u0323';
}

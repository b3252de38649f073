import { withoutMarks } from '../vietnamese';

/** A word without marks that could be one of several Vietnamese words (`ngu`: ngu, ngủ, ngũ); `taxi` could not. */
const syllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/;

/** Several words, or one that without marks could be no other, such as `taxi`: it may count in a text without marks. */
export function isPlainWithoutMarks(phrase: string, words: number): boolean {
  return words > 1 || !syllable.test(withoutMarks(phrase));
}

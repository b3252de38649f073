import { isSpellable } from '../classify/spelled-out';
import type { Problem } from '../errors';
import { isPlainWithoutMarks } from '../lexicon/plain-without-marks';
import { functionWords } from '../phrases/function-words';
import { namesSomebody } from './names-somebody';
import { neverFlagged } from './never-flag';
import { mostWordsOfPhrase, type OwnWord } from './own-word';
import { apartUnder, type ShippedEntry, sameWithoutMarks, shippedLike, shippedUnder } from './shipped-entries';

/** What is wrong with a word, for which it is not taken in, and what whoever sent it should know of one that is. */
export type Judgement = { readonly problems: readonly Problem[]; readonly notes: readonly Problem[] };

const twoLetters = /\p{L}.*\p{L}/u;
const about = (code: string, value?: string, limit?: number): Problem => ({
  field: 'phrase',
  code,
  ...(value === undefined ? {} : { value }),
  ...(limit === undefined ? {} : { limit }),
});

/**
 * Judges a word by itself and beside the shipped lists. `typed` is its phrase as it stood in the file: capitals tell names.
 * What clashes with a shipped phrase is only noted of a word that `stands` already: the phrase was shipped later. Its letters are
 * small by now, so whether it names somebody was seen when it first came.
 */
export function judgeOwnWord(word: OwnWord, typed: string, stands: boolean): Judgement {
  const form = formProblem(word.phrase);
  if (form) return { problems: [form], notes: [] };
  const apart = apartUnder(word);
  if (apart) return { problems: [about('flag_keeps_apart', nameOf(apart))], notes: [] };
  return word.deed === 'mute' ? judgeMute(word, stands) : judgeSaid(word, typed, stands);
}

function formProblem(phrase: string): Problem | null {
  if (!isSpellable(phrase) || phrase.startsWith('[') || !twoLetters.test(phrase)) return about('phrase_not_letters');
  const count = phrase.split(' ').length;
  return count > mostWordsOfPhrase ? about('phrase_too_many_words', undefined, mostWordsOfPhrase) : null;
}

function judgeMute(word: OwnWord, stands: boolean): Judgement {
  if (shippedUnder(word).length > 0) return { problems: [], notes: [] };
  const found = shippedLike(word)[0];
  const told = found ? [about('phrase_otherwise_shipped', nameOf(found))] : [about('nothing_to_mute')];
  return stands ? { problems: [], notes: told } : { problems: told, notes: [] };
}

function judgeSaid(word: OwnWord, typed: string, stands: boolean): Judgement {
  const { deed, kind, phrase } = word;
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const shipped = shippedLike(word)[0];
  if (deed === 'add' && shipped && stands) notes.push(about('now_shipped', nameOf(shipped)));
  if (deed === 'add' && shipped && !stands) problems.push(about('phrase_shipped', nameOf(shipped)));
  if (deed === 'replace' && !shipped) (stands ? notes : problems).push(about('nothing_to_replace'));
  if (phrase.split(' ').every((part) => functionWords.has(part))) problems.push(about('phrase_everyday'));
  if (!shipped && !stands && namesSomebody(typed)) problems.push(about('phrase_is_person'));
  const never = kind === 'flag' ? neverFlagged(phrase) : null;
  if (never !== null) problems.push(about('flag_not_for', never));
  const mayBeBare = !word.marksOnly && isPlainWithoutMarks(phrase, phrase.split(' ').length);
  const alike = mayBeBare ? sameWithoutMarks(word) : null;
  if (alike) notes.push(about('same_without_marks', nameOf(alike)));
  return { problems, notes };
}

/** `topic/NGAP/ngập nước` */
const nameOf = ({ kind, code, phrase }: ShippedEntry) => `${kind}/${code}/${phrase}`;

import {
  type GivenOwnWord,
  type OwnDeed,
  type OwnKind,
  ownCodes,
  ownDeeds,
  ownKinds,
} from '../domain/own-words/own-word';
import { withoutMarks } from '../domain/vietnamese';
import { ownWordsFileTexts } from './own-words-file';
import { vocabularyTexts } from './vocabulary';

const squeeze = (word: string) => withoutMarks(word.normalize('NFC')).replace(/[^a-z\d]/g, '');
const [vi, en] = [ownWordsFileTexts.vi, ownWordsFileTexts.en];
const yes = new Set(['x', 'co', 'yes', 'true', '1', squeeze(vi.marksOnly), squeeze(en.marksOnly)]);
const no = new Set(['', 'khong', 'no', 'false', '0']);

/**
 * The fields of a line with its choices as codes, by their names in either language, with or without marks, or as codes; what no
 * table knows stays as it is. A line that does not say what it does adds.
 */
export function ownWordCalled({ phrase, deed, kind, code, weight, marks, note }: GivenOwnWord) {
  const asDeed = deed === '' ? 'add' : (called(deed, ownDeeds, deedNames) ?? deed);
  const asKind = called(kind, ownKinds, kindNames);
  const asCode = asKind ? (called(code, ownCodes[asKind], (known) => codeNames(asKind, known)) ?? code) : code;
  const said = squeeze(marks);
  const marksOnly = yes.has(said) ? true : no.has(said) ? false : marks;
  return { phrase, deed: asDeed, kind: asKind ?? kind, code: asCode, weight, marksOnly, note };
}

function called<Code extends string>(word: string, codes: readonly Code[], namesOf: (code: Code) => string[]) {
  const asked = squeeze(word);
  return codes.find((code) => [code, ...namesOf(code)].some((name) => squeeze(name) === asked));
}

const deedNames = (deed: OwnDeed) => [vi.deeds[deed], en.deeds[deed]];
const kindNames = (kind: OwnKind) => [vi.kinds[kind], en.kinds[kind]];

function codeNames(kind: OwnKind, code: string): string[] {
  return [vocabularyTexts.vi, vocabularyTexts.en].flatMap(({ topics, sentiments, flags }) => {
    if (kind === 'topic') return [topics[code as keyof typeof topics]];
    if (kind === 'sentiment') return [sentiments[code as keyof typeof sentiments]];
    const { name, short } = flags[code as keyof typeof flags];
    return [name, short, code.replace(/_.*/, '')];
  });
}

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { Carriers, PhraseEvidence } from '@/lib/domain/phrases/carriers';
import { WrittenNames } from '@/lib/domain/phrases/written-names';
import { inBaseLetters, inOldTonePlacement } from '@/lib/domain/spellings';
import { phrasesIn, phrasesWithNaming } from '@/lib/services/phrases/phrases-in';
import {
  adversarialNames,
  adversarialNamesKeptBack,
  framesOfNames,
  wordsBeforeNames,
} from '../support/words/adversarial-names';
import { framesOfMatters, ordinaryMatters } from '../support/words/ordinary-matters';

const endings = 'hoài|mãi|suốt|miết|luôn|đó|nè|nha|rồi|ghê|lắm|quá'.split('|');
const begun = (text: string) => text[0]!.toUpperCase() + text.slice(1);
/** Ways of typing a sentence with a name in it. */
const ways: Readonly<Record<string, (frame: string, name: string) => string>> = {
  'as it is written': (frame, name) => begun(frame.replace('*', name)),
  'in small letters': (frame, name) => frame.replace('*', name).toLowerCase(),
  'in small letters after a capital': (frame, name) => begun(frame.replace('*', name.toLowerCase())),
  'in capitals': (frame, name) => frame.replace('*', name).toUpperCase(),
  'without marks': (frame, name) => inBaseLetters(begun(frame.replace('*', name))),
  'in small letters without marks': (frame, name) => inBaseLetters(frame.replace('*', name)).toLowerCase(),
};
type Way = (typeof ways)[string];

/** Six posts of each sentence, no two alike. */
function postsOf(frames: readonly string[], way: Way, name: string): string[] {
  return frames.flatMap((frame, f) =>
    [0, 2, 4, 6, 8, 10].map((e) => way(frame.replace('#', endings[(f + e) % endings.length]!), name)),
  );
}

function toldOf(texts: readonly string[]): string[] {
  const carriers = new Carriers();
  const written = new WrittenNames();
  const evidence = new Map<string, PhraseEvidence>();
  for (const text of texts) {
    const carrier = carriers.of({ text, source: 'post', reporter: null });
    for (const [phrase, naming] of phrasesWithNaming(text, [2, 4], written)) {
      const one = evidence.get(phrase) ?? new PhraseEvidence();
      one.add(carrier, naming);
      evidence.set(phrase, one);
    }
  }
  return [...evidence]
    .filter(([phrase, { mayBeNamed }]) => mayBeNamed && !written.isIn(phrase))
    .map(([phrase]) => phrase);
}

/** What is told of the posts and holds a word of the name; what somebody is or sells stands in brackets and tells nobody. */
function toldOfName(name: string, chosen: readonly Way[], frames = framesOfNames): string[] {
  const plain = name.replace(/[()]/g, '');
  const trade = name.replace(/(?<=^|\))[^()]+/g, '|').replace(/[()]/g, '');
  const own = new Set(
    chosen.flatMap((way) => postsOf(frames, way, trade)).flatMap((text) => [...phrasesIn(text, [2, 4])]),
  );
  return toldOf(chosen.flatMap((way) => postsOf(frames, way, plain))).filter((phrase) => !own.has(phrase));
}

const kinds = Object.entries(adversarialNames).map(
  ([kind, names]) => [kind, [...names, ...adversarialNamesKeptBack[kind]!]] as const,
);
for (const [kind, all] of kinds) {
  const names = all.filter((name) => !wordsBeforeNames.includes(name));
  for (const [how, way] of Object.entries(ways)) {
    test(`of ${names.length} names no list has (${kind}) nothing is told, ${how}`, () => {
      const told = names.flatMap((name) => toldOfName(name, [way]).map((phrase) => `${name}: ${phrase}`));
      expect(told).toEqual([]);
    });
  }
}

test('words that are names only once they are written as names are not told then', () => {
  const others = ['Đẹp', 'Vui', 'Được', 'Lớn', 'Xa', 'Nhớ'];
  for (const name of [...wordsBeforeNames.filter((name) => name !== 'Việt Nam'), ...others]) {
    expect(toldOfName(name, [ways['as it is written']!]), name).toEqual([]);
  }
});

test('nothing of a name is told where each types it in another way, in any choice of sentences', () => {
  const name = fc.constantFrom(...kinds.flatMap(([, names]) => names).filter((one) => !wordsBeforeNames.includes(one)));
  const chosen = fc.uniqueArray(fc.constantFrom(...Object.values(ways)), { minLength: 1 });
  const frames = fc.uniqueArray(fc.constantFrom(...framesOfNames), { minLength: 1 });
  fc.assert(
    fc.property(name, chosen, frames, (name, chosen, frames) => toldOfName(name, chosen, frames).length === 0),
    { numRuns: 150 },
  );
});

test('nothing is told of words that nobody has ever written', () => {
  const letters = (all: string) => fc.constantFrom(...all.split(' '));
  const syllable = fc
    .tuple(letters('bl đr kl mr ngr pl r xr zh tl'), letters('ê ươ ơ ă oă uâ'), letters('k p t m ng r l nh'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(syllable, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...Object.values(ways)),
      (syllables, way) => toldOfName(syllables.join(' '), [way]).length === 0,
    ),
    { numRuns: 60 },
  );
});

test('nobody is told by their role and a given name that is an everyday word, typed in small letters', () => {
  const roles =
    'thủ quỹ|tổ trưởng|trưởng thôn|bảo vệ|mẹ|chủ tịch|kế toán trưởng|chị|chủ quán|cô giáo|lớp trưởng|cụ|bí thư chi bộ|thợ hồ|giám đốc'.split(
      '|',
    );
  const names =
    'mừng|đẹp|thêm|vui|nhớ|lớn|xa|hết|đủ|thừa|thiếu|muộn|lành|khéo|bền|mới|tới|sáng|ấm|tươi|nở|sạch|chăm|giàu|đông|giỏi'.split(
      '|',
    );
  expect(toldAfter(roles, names)).toEqual([]);
});

/** What is told of sentences about each of the names after each of the roles, and holds both. */
function toldAfter(roles: readonly string[], names: readonly string[]): string[] {
  return roles.flatMap((role) =>
    names.flatMap((name) =>
      [ways['in small letters']!, ways['in small letters without marks']!].flatMap((way) => {
        const said = inOldTonePlacement(way('*', `${role} ${name}`)).toLowerCase();
        return toldOf(postsOf(framesOfNames, way, `${role} ${name}`)).filter(
          (phrase) => phrase.includes(said) && !/vui tính|hết nói/.test(phrase),
        );
      }),
    ),
  );
}

test('nobody is told by what neighbours call them and a name that no list has, whatever else the word says', () => {
  const kin = 'anh|chị|ông|bà|cô|chú|bác|thầy|em|bé|dì|thằng'.split('|');
  const words = 'điện|thật|đèn|sóng|khói|lưới|thưởng|lãi|mạng|biểu|cảng|rạch|chợ|xe|vé|kẹt|nứt|chìm|trễ'.split('|');
  expect(toldAfter(kin, words)).toEqual([]);
  expect(toldAfter(['tổ trưởng', 'bảo vệ', 'trưởng thôn', 'thủ quỹ'], ['điện', 'thật', 'đèn', 'sóng', 'mạng'])).toEqual(
    [],
  );
});

test('after a role what is said of it in words of the lists is told still', () => {
  const matters =
    'bảo vệ thu tiền|bác sĩ thăm khám|giáo viên dạy thêm|tổ trưởng thu phí|công nhân nợ lương|phụ huynh lo lắng'.split(
      '|',
    );
  expect(seenOf(matters, ways['in small letters']!).length).toBeGreaterThanOrEqual(5);
});

/** Of the matters how many are told, or a part of one of three words and more. */
function seenOf(matters: readonly string[], way: Way): string[] {
  return matters.filter((matter) => {
    const said = inOldTonePlacement(way('*', matter)).toLowerCase();
    const isPart = (phrase: string) => said.split(' ').length > 2 && said.includes(phrase);
    return toldOf(postsOf(framesOfMatters, way, matter)).some((phrase) => phrase.includes(said) || isPart(phrase));
  });
}

test('of 120 things people speak of nine in ten are told, in capitals and small letters too, and three in four without marks', () => {
  expect(ordinaryMatters).toHaveLength(120);
  for (const [how, way] of Object.entries(ways)) {
    const least = how.includes('without marks') ? 0.75 : 0.95;
    expect(seenOf(ordinaryMatters, way).length / ordinaryMatters.length, how).toBeGreaterThanOrEqual(least);
  }
});

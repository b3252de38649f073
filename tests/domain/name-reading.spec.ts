import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { renderings } from '@/lib/domain/measure/renderings';
import { type Naming, namesIn } from '@/lib/domain/phrases/name-reading';
import { stretchesOfWords } from '@/lib/domain/phrases/phrase-words';
import { wordDemo } from '@/lib/services/demo/word-demo';
import { phrasesWithNaming } from '@/lib/services/phrases/phrases-in';
import { withoutPlaces } from '@/lib/services/phrases/without-places';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { golden } from '../golden/read-golden';
import { risingIn } from '../support/rising-in';
import { nameSentences } from '../support/words/name-sentences';

/** What the text says of the phrase where it first stands. */
function said(text: string, phrase: string): Naming {
  const wanted = phrase.split(' ');
  for (const { words, naming } of namesIn(text)) {
    for (let at = 0; at + wanted.length <= words.length; at++) {
      if (wanted.every((word, n) => words[at + n] === word)) return naming(at, at + wanted.length);
    }
  }
  throw new Error(`${phrase} is not in ${text}`);
}

const names: readonly (readonly [text: string, ...phrases: string[]])[] = [
  ['Hôm nay Nguyễn Văn Tùng thu tiền', 'nguyễn văn tùng', 'văn tùng', 'tùng thu tiền', 'nay nguyễn'],
  ['NGUYỄN VĂN TÙNG THU TIỀN', 'nguyễn văn', 'tùng thu'],
  ['nguyen van tung thu tien', 'nguyen van tung', 'van tung thu'],
  ['Con gặp nguyễn văn tùng hoài', 'gặp nguyễn văn', 'văn tùng'],
  ['Bà Lan thu tiền chợ', 'bà lan', 'bà lan thu tiền', 'lan thu'],
  ['ba lan thu tien cho', 'ba lan thu tien', 'lan thu tien'],
  ['Sáng qua chị lan bán cá', 'chị lan', 'lan bán cá'],
  ['Thị Lan lấn chiếm', 'thị lan', 'lan lấn chiếm'],
  ['Gặp Huy bảo vệ', 'gặp huy', 'huy bảo vệ'],
  ['Gặp Tung bảo vệ mãi', 'tung bảo vệ'],
  ['Chú Bảy lấn đường', 'chú bảy', 'bảy lấn'],
  ['phương anh bán hàng giả', 'phương anh', 'anh bán hàng'],
  ['Hoài nghi Lan Chi Bình Thạnh lừa', 'lan chi', 'chi bình thạnh'],
  ['Lê Lợi ngập sâu', 'lê lợi', 'lợi ngập'],
];
for (const [text, ...phrases] of names) {
  for (const phrase of phrases) {
    test(`in “${text}” ${phrase} is or holds a name`, () => expect(said(text, phrase)).toBe('name'));
  }
}

const none: readonly (readonly [text: string, ...phrases: string[]])[] = [
  ['Đường Lê Lợi ngập sâu', 'đường lê lợi', 'đường lê lợi ngập', 'ngập sâu'],
  ['Hẻm Nguyễn Trãi đầy rác', 'hẻm nguyễn trãi', 'đầy rác'],
  ['Trường Lê Quý Đôn xuống cấp', 'trường lê quý đôn', 'xuống cấp'],
  ['Bà Lan đòi thu tiền chợ', 'thu tiền', 'thu tiền chợ'],
  ['Công an phường xử phạt', 'công an phường', 'xử phạt'],
  ['Mất an toàn giao thông quá', 'an toàn giao thông', 'mất an toàn'],
  ['Thu phí gửi xe quá cao', 'thu phí', 'phí gửi xe'],
  ['Bác sĩ khám sơ sài', 'bác sĩ', 'bác sĩ khám'],
  ['mất điện liên tục', 'mất điện', 'điện liên tục'],
  ['an toan giao thong kem', 'an toan giao thong'],
  ['ngap nuoc hoai', 'ngap nuoc'],
];
for (const [text, ...phrases] of none) {
  for (const phrase of phrases) {
    test(`in “${text}” ${phrase} is no name`, () => expect(said(text, phrase)).toBe('none'));
  }
}

test('where capitals could tell and do not, it is not known', () => {
  for (const text of ['Lan thu tiền chợ', 'LAN THU TIỀN CHỢ', 'lan thu tiền chợ']) {
    expect(said(text, 'lan thu tiền'), text).toBe('unsure');
  }
  expect(said('Rác lan ra đường', 'rác lan')).toBe('none');
});

test('the words are those phrases are made of, and the parts of a name are a name however they are typed', () => {
  const word = fc.constantFrom('Đường', 'ngập', 'chị', 'Lan', 'Nguyễn', 'thu', 'hòa', ',', '.', 'Tùng', '[tên riêng]');
  const way = fc.constantFrom('nfc' as const, 'nfd' as const, 'new-tone' as const, 'upper' as const);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), way, (words, name) => {
      const text = renderings[name](words.join(' '));
      const read = namesIn(text);
      const same = JSON.stringify(read.map((one) => one.words)) === JSON.stringify(stretchesOfWords(text));
      return same && read.every((one) => one.naming(0, one.words.length) !== undefined);
    }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), way, (before, after, name) => {
      const text = renderings[name](`${before.join(' ')}. Gặp Nguyễn Văn Tùng, ${after.join(' ')}`);
      return said(text, 'nguyễn văn tùng') === 'name' && said(text, 'văn tùng') === 'name';
    }),
  );
});

for (const [how, text, ...phrases] of nameSentences) {
  test(`no phrase of “${text}” that holds the name is told (${how})`, () => {
    for (const phrase of phrases) expect(['name', 'unsure'], phrase).toContain(said(text, phrase));
  });
}

/** Of the phrases of two to four words that at least so many texts hold: how many there are, and how many may be told. */
function toldOf(texts: readonly string[], fewest: number): { readonly all: number; readonly told: number } {
  const held = new Map<string, Naming[]>();
  for (const text of texts) {
    for (const [phrase, naming] of phrasesWithNaming(text, [2, 4])) {
      held.set(phrase, [...(held.get(phrase) ?? []), naming]);
    }
  }
  const often = [...held.values()].filter(({ length }) => length >= fewest);
  const told = often.filter((namings) => namings.includes('none') && !namings.includes('name'));
  return { all: often.length, told: told.length };
}

test('whatever the demonstration speaks of more than before is told, in at least three phrases', async () => {
  const directory = await shippedPlaceDirectory();
  const findPlaces = directory.finder(['79', '79-2025']);
  const items = wordDemo(directory, '2026-06-30').map(({ plan, text }) => {
    return {
      topic: plan.topic,
      said: { text: withoutPlaces(text, findPlaces), source: 'post', reporter: null } as const,
    };
  });
  for (const topic of new Set(items.map((item) => item.topic))) {
    const risen = items.filter((item) => item.topic === topic).slice(0, 150);
    if (risen.length < 50) continue;
    const others = items.filter((item) => item.topic !== topic);
    const now = [...risen, ...others.slice(0, 150)].map(({ said }) => said);
    const found = await risingIn(now, [others.slice(150, 750).map(({ said }) => said.text)]);
    expect(found.length, topic).toBeGreaterThanOrEqual(3);
  }
});

test('of what labelled sentences say again and again three in four phrases are told', async () => {
  const directory = await shippedPlaceDirectory();
  const findPlaces = directory.finder(['79', '79-2025']);
  const often = toldOf(
    golden.map(({ text }) => withoutPlaces(text, findPlaces)),
    5,
  );
  expect(often.all).toBeGreaterThan(30);
  // The rest are halves of words (`giờ sáng`, `an phường`) or words that are names as often (`yên tâm`).
  expect(often.told / often.all).toBeGreaterThan(0.75);
});

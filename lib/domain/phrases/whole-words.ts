import { lexiconFiles } from '../lexicon/lexicon';
import { tellingFamilyNames } from '../redact/person-words';
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';
import { functionWords, joiningWords } from './function-words';
import { bareCompounds, everydayCompounds, namesAsWell, neverNames } from './ordinary-compounds';
import type { PhraseWord } from './phrase-words';
import { placeWords } from './place-words';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const spelled = (phrase: string) => inOldTonePlacement(phrase.trim().toLowerCase());

/** Standing alone, where one clause ends and another begins. No phrase holds one. */
const clauseWords = list('và nhưng mà thì là vì nên nếu hoặc rằng tuy dù do bởi hễ song');
/** Grammar too, but before what they do or where they go a word of its own: “làm đường”, “đi xa”. */
const takers = new Set(['làm', 'đi', 'người']);
/** Grammar too, but after these the end of what is said: “không tới”, “chưa được”. */
const negators = new Set(['không', 'chưa', 'chẳng', 'chả', 'hổng', 'đừng']);
const endNegated = new Set(list('tới đến về ra vào lên xuống qua đi lại được làm có cần'));
/** After these something more must come: negators, measures, kinds, and nouns that say little alone. */
const unended = list(`
  không chưa chẳng chả chớ đừng hãy càng thật hết-sức khỏi từng mọi mỗi chiếc cây căn tấm bức đám vụ cuộc cơn trận đợt bọn tụi lũ vị tên gã thằng đứa kẻ
  loại kiểu dạng số khu tổ sở ban phòng cấp mức độ bên phía cơ-quan lực-lượng phần đoạn tuyến dãy việc chuyện nỗi niềm nền ngành giới thuộc gồm gây chống khiến giúp bằng gần cách
  bắt-đầu tiếp-tục thường hay sắp mới vừa đang đã vẫn cứ còn suốt khắp ngay tận đến tới vào ra lên xuống qua cho với về tự toàn cực siêu khá hơi
  buổi tình-trạng vấn-đề hiện-tượng
`).map((word) => word.replaceAll('-', ' '));
/** What is done to something: whole where nothing comes after. */
const doneTo = new Set(list('hết biết thấy muốn kêu gọi nói đòi bắt ép thay dùng tuyển nhận trả nộp xây mở'));
/** Before these something must have come, or they say only that somebody speaks. */
const unbegun = list(`
  hỏi mong nhờ kính xin-hỏi cho-hỏi
  nữa lắm quá luôn hoài miết mãi rồi suốt nè nha nhé ghê dữ vậy thế đó này kia ấy ơi ạ đi lại xong được hết thêm cả tận từng mọi mỗi chiếc tấm bức vị bằng khắp cùng hơn nhất
  mét ký kg km phút giây tiếng độ mới vừa thuộc gồm
`).map((word) => word.replaceAll('-', ' '));
/** Of more syllables than the lists know them by. */
const longer =
  `cống thoát nước|hệ thống thoát nước|giải phóng mặt bằng|cơ quan chức năng|lực lượng chức năng|ban quản lý|ban quản trị|người đi bộ|người đi đường
  |hành chính công|dịch vụ công|ủy ban nhân dân|hội đồng nhân dân|khu công nghiệp|nước sinh hoạt|nước rỉ rác|vệ sinh môi trường|phòng cháy chữa cháy`.split(
    /\s*\|/,
  );
const longestWord = 4;

/** Words of two syllables and more, whoever may be called so: for cutting alone, and never for telling what is no name. */
function* compounds(): Generator<string> {
  yield* everydayCompounds;
  yield* namesAsWell;
  yield* neverNames;
  yield* longer;
  for (const { groups } of lexiconFiles)
    for (const { phrases } of groups)
      for (const given of phrases) {
        const words = (typeof given === 'string' ? given : given.phrase).trim().split(' ');
        if (words.length === 2 && !words.some((word) => functionWords.has(spelled(word)))) yield words.join(' ');
      }
}

const whole = [...compounds()].map(spelled).filter((phrase) => /^\S+(?: \S+){1,3}$/.test(phrase));
const tables = {
  marked: {
    words: new Set(whole),
    cuts: new Set(clauseWords),
    places: placeWords,
    noBeginning: new Set([...functionWords, ...unbegun, ...clauseWords].filter((word) => !takers.has(word))),
    noEnd: new Set([...functionWords, ...unended, ...clauseWords]),
    follows: new Set(clauseWords),
    families: tellingFamilyNames,
    takers,
    negators,
    endNegated,
    doneTo,
  },
  bare: bareTables(),
} as const;

/** Typed in base letters a word could be many; what only grammar would be meant by is taken so. */
function bareTables() {
  const bare = (words: Iterable<string>) => new Set([...words].map(withoutMarks));
  const grammar = bare(joiningWords);
  for (const word of list('khong chua chang nua lam qua roi duoc bi co cho nguoi ngay nam thang hai ba'))
    grammar.add(word);
  return {
    words: new Set([...bare(whole), ...bareCompounds]),
    cuts: bare(list('và nhưng thì nếu hoặc rằng')),
    places: bare(list('đường hẻm ngõ phường quận huyện')),
    noBeginning: grammar,
    noEnd: grammar,
    follows: bare(list('và nhưng thì nếu hoặc rằng')),
    families: new Set<string>(),
    takers: new Set<string>(),
    negators: new Set<string>(),
    endNegated: new Set<string>(),
    doneTo: new Set<string>(),
  };
}

/** Where phrases may begin and end in a stretch, asked by the place of a word in it. */
export type Bounds = {
  /** A word begins here that is not grammar. */
  readonly begins: (at: number) => boolean;
  /** A word begins here, and before it stands nothing in the clause, or grammar. */
  readonly opens: (at: number) => boolean;
  /** A word ends with this syllable that leaves nothing open. */
  readonly ends: (at: number) => boolean;
  /** A word of one syllable ends here, and more follows that is not grammar. */
  readonly isLoose: (at: number) => boolean;
  /** It stands between two clauses. */
  readonly cuts: (at: number) => boolean;
};

/**
 * Cuts a stretch into words by what is known as a word of several syllables, so that as many syllables as can be lie in one, in as few
 * words as can be, and of two ways the one whose first word is longer. A last word for a place waits for what follows (“nước ngập đường [Lê Lợi]”).
 */
export function boundsIn(
  stretch: readonly Pick<PhraseWord, 'word' | 'isCapital' | 'isFollowed'>[],
  isMarked: boolean,
): Bounds {
  const table = isMarked ? tables.marked : tables.bare;
  const words = stretch.map(({ word }) => (isMarked ? word : withoutMarks(word)));
  const sizes = wordSizes(words, table.words);
  const first = new Set<number>();
  const last = new Map<number, number>();
  for (let at = 0; at < words.length; at += sizes[at]!) {
    first.add(at);
    last.set(at + sizes[at]! - 1, at);
  }
  const isIn = (list: ReadonlySet<string>, at: number) => {
    const syllables = words.slice(at, at + sizes[at]!);
    return list.has(syllables.join(' ')) || syllables.every((one) => list.has(one));
  };
  /** A word for a place, or one that ends with it (“khu phố”), is whole where the clause ends; the latter before other words too. */
  const waitsForName = (at: number, isAlone: boolean) => {
    const next = words[at + 1];
    if (next === undefined) return stretch[at]!.isFollowed === true;
    return isAlone ? !table.follows.has(next) : stretch[at + 1]!.isCapital || table.families.has(next);
  };
  const isLoose = (at: number) =>
    last.get(at) === at && at + 1 < words.length && !table.noBeginning.has(words[at + 1]!);
  return {
    begins: (at) =>
      first.has(at) && !isIn(table.noBeginning, at) && !(sizes[at] === 1 && table.takers.has(words[at - 1] ?? '')),
    opens: (at) => first.has(at) && (at === 0 || isIn(table.noBeginning, last.get(at - 1)!)),
    ends: (at) => {
      const from = last.get(at);
      if (from === undefined) return false;
      if (from === at && (stretch[at]!.isFollowed || (isLoose(at) && table.doneTo.has(words[at]!)))) return false;
      if (from === at && table.negators.has(words[at - 1] ?? '') && table.endNegated.has(words[at]!)) return true;
      return !isIn(table.noEnd, from) && !(table.places.has(words[at]!) && waitsForName(at, from === at));
    },
    isLoose,
    cuts: (at) => first.has(at) && sizes[at] === 1 && table.cuts.has(words[at]!),
  };
}

/** The size of the word that begins at each syllable, of the best cutting from there on. */
function wordSizes(words: readonly string[], known: ReadonlySet<string>): number[] {
  const sizes: number[] = [];
  const best: { readonly loose: number; readonly words: number }[] = [];
  best[words.length] = { loose: 0, words: 0 };
  for (let at = words.length - 1; at >= 0; at--) {
    sizes[at] = 1;
    best[at] = { loose: best[at + 1]!.loose + 1, words: best[at + 1]!.words + 1 };
    for (let size = 2; size <= Math.min(longestWord, words.length - at); size++) {
      if (!known.has(words.slice(at, at + size).join(' '))) continue;
      const after = best[at + size]!;
      const one = { loose: after.loose, words: after.words + 1 };
      const isBetter = one.loose < best[at]!.loose || (one.loose === best[at]!.loose && one.words <= best[at]!.words);
      if (isBetter) {
        best[at] = one;
        sizes[at] = size;
      }
    }
  }
  return sizes;
}

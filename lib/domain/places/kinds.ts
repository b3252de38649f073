import type { PlaceLevel } from './place';
import type { Word } from './word';

/** What a unit is called in front of its name. */
const kinds = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'thị trấn', 'phường', 'xã', 'đặc khu'] as const;
export type Kind = (typeof kinds)[number];

/** `tp` may be a city of either level, so its level is open. */
const levelOf: Record<Kind, readonly PlaceLevel[]> = {
  tỉnh: ['province'],
  'thành phố': ['province', 'district'],
  quận: ['district'],
  huyện: ['district'],
  'thị xã': ['district'],
  'thị trấn': ['ward'],
  phường: ['ward'],
  xã: ['ward'],
  'đặc khu': ['ward'],
};

/** The kind a full official name begins with, and how many of its words it takes. */
export function kindOfName(name: string): { kind: Kind; words: number } {
  const kind = kinds.find((known) => name.toLowerCase().startsWith(`${known} `));
  if (!kind) throw new Error(`no known kind in the name ${name}`);
  return { kind, words: kind.split(' ').length };
}

export const kindsOfLevel = (level: PlaceLevel): Kind[] => kinds.filter((kind) => levelOf[kind].includes(level));

const written: readonly { forms: readonly string[]; kind: Kind }[] = [
  { forms: ['thị trấn', 'thi tran', 'tt', 't t'], kind: 'thị trấn' },
  { forms: ['thị xã', 'thi xa', 'tx', 't x'], kind: 'thị xã' },
  { forms: ['thành phố', 'thanh pho', 'tp', 't p'], kind: 'thành phố' },
  { forms: ['đặc khu', 'dac khu', 'đk'], kind: 'đặc khu' },
  { forms: ['tỉnh', 'tinh'], kind: 'tỉnh' },
  { forms: ['quận', 'quan', 'q'], kind: 'quận' },
  { forms: ['huyện', 'huyen', 'h'], kind: 'huyện' },
  { forms: ['phường', 'phuong', 'p', 'f'], kind: 'phường' },
  { forms: ['xã', 'xa', 'x'], kind: 'xã' },
];

/** How the kind was written: in full, in full without marks, as an abbreviation, or as one that means other things too. */
export type KindForm = 'full' | 'plain' | 'short' | 'loose';
export type KindFound = { readonly kind: Kind; readonly words: number; readonly form: KindForm };

const byForm = new Map<string, KindFound>(
  written.flatMap(({ forms, kind }) =>
    forms.map((text) => {
      return [text, { kind, words: text.split(' ').length, form: formOf(text, kind) }] as const;
    }),
  ),
);

function formOf(text: string, kind: Kind): KindForm {
  if (text === kind) return 'full';
  if (text === 'f') return 'loose';
  return text.length > 3 || text === 'xa' ? 'plain' : 'short';
}

const firstOfTwo = new Set([...byForm.keys()].filter((text) => text.includes(' ')).map((text) => text.split(' ')[0]!));

/** Whether a kind may begin with the word, as it is typed. */
export const mayBeginKind = (toned: string): boolean => byForm.has(toned) || firstOfTwo.has(toned);

/** The kind written at word `at`, if any. */
export function kindAt(words: readonly Word[], at: number): KindFound | undefined {
  const first = words[at];
  if (!first?.beginsKind) return undefined;
  const next = firstOfTwo.has(first.toned) ? words[at + 1] : undefined;
  return (next && byForm.get(`${first.toned} ${next.toned}`)) ?? byForm.get(first.toned);
}

const spelledNumbers: Record<string, string> = {
  một: '1',
  nhất: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  tư: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
  mot: '1',
  nhat: '1',
  bon: '4',
  tu: '4',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};

const setOf = (words: string) => new Set(words.split(/\s+/));
/** Words that make any number before them a count: `quận ba lần`. */
const counted = setOf('tháng lần bên phần đợt vòng trăm nghìn ngàn triệu tỉ tỷ');
/** Words that make one number before them a part of something else: `quận nhất trí`, `quận năm nay`. */
const joinedTo: Partial<Record<string, ReadonlySet<string>>> = {
  một: setOf('số vài loạt cách mực phần cửa trong nửa ít thời'),
  nhất: setOf('định trí là quán thiết loạt thể'),
  tư: setOf('vấn pháp nhân liệu tưởng cách thục chức duy'),
  năm: setOf('nay ngoái trước sau học mới qua rồi tới kia nào'),
};

/** Whether the number spelled at words `from` to `to` can be a name, going by what follows: no count and no year. */
export function isNameNumber(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  if (!next) return true;
  if (counted.has(next.toned)) return false;
  const last = words[to - 1]!.toned;
  if (last === 'năm' && /^\d{4}$/.test(next.toned)) return false;
  if (next.toned === 'trước' && words[to + 1]?.toned === 'đây') return true;
  return to - from > 1 || joinedTo[last]?.has(next.toned) !== true;
}

/** The number spelled at word `at` (`bảy`, `mười hai`), as digits, and how many words it takes. */
export function numberAt(words: readonly Word[], at: number): { digits: string; words: number } | undefined {
  const first = words[at];
  const digits = first && spelledNumbers[first.toned];
  if (!digits) return undefined;
  const next = words[at + 1];
  const unit = digits === '10' && next ? spelledNumbers[next.toned === 'lăm' ? 'năm' : next.toned] : undefined;
  return unit && unit !== '10' ? { digits: String(10 + Number(unit)), words: 2 } : { digits, words: 1 };
}

import { fewApart, type KeptApart } from '../domain/board/kept-apart';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { chartTexts } from './charts';
import { formatNumber } from './format';

type MatrixNames = { readonly flag: string; readonly any: string; readonly total: string };

export const keptApartTexts = bilingual({
  vi: {
    list: (count: string) => `${count} tin được giữ riêng`,
    included: (count: string) => `Gồm ${count} tin được giữ riêng`,
    notIncluded: (count: string) => `Chưa kể ${count} tin được giữ riêng`,
    untold: 'Không kể tin được giữ riêng',
    allApart: 'Các ý kiến này được giữ riêng',
    why: 'Ý kiến có dấu hiệu tự hại hoặc bạo lực chỉ người được giao đọc mới mở được. Số tin được giữ riêng nêu theo chục.',
    board:
      'Số chia theo ngày, địa bàn, chủ đề, nguồn và sắc thái không kể tin được giữ riêng (tự hại, bạo lực); tổng thì có, theo chục.',
    about: (count: string) => `khoảng ${count}`,
    few: (limit: string) => `dưới ${limit}`,
    matrix: (names: MatrixNames, few: string, ten: string, twenty: string) =>
      `Cột “${names.flag}” là tin được giữ riêng, chỉ đếm theo chục: ${few} là từ 0 đến 9, ${ten} là từ 1 đến 19, ${twenty} là từ 11 đến 29. Cột “${names.any}” gồm cả các chục ấy. Vì vậy cộng các hàng lại có thể lệch hàng “${names.total}” vài chục; hàng “${names.total}” gần đúng hơn.`,
    inTens: 'theo chục',
    cell: (count: string, place: string) => `${count} tin được giữ riêng ở ${place}`,
    name: 'Đọc tin được giữ riêng',
    named: 'Đọc tin được giữ riêng',
    nameNote:
      'Ý kiến có dấu hiệu tự hại hoặc bạo lực được giữ riêng. Chỉ giao đọc cho người phải lo việc ấy; việc giao được ghi lại.',
    isNamed:
      'Người này đọc, sửa và tải về được ý kiến có dấu hiệu tự hại hoặc bạo lực. Đổi vai trò hay đơn vị thì thôi.',
    nameConfirm: 'Giao đọc',
    unnameConfirm: 'Thôi giao đọc',
  },
  en: {
    list: (count: string) => `${count} kept apart`,
    included: (count: string) => `With ${count} kept apart`,
    notIncluded: (count: string) => `Without ${count} kept apart`,
    untold: 'Without those kept apart',
    allApart: 'These opinions are kept apart',
    why: 'Opinions with signs of self-harm or violence are read only by those named for it. They are told in tens.',
    board:
      'Figures by day, place, topic, source and sentiment leave out what is kept apart (self-harm, violence); totals have it, in tens.',
    about: (count: string) => `about ${count}`,
    few: (limit: string) => `fewer than ${limit}`,
    matrix: (names: MatrixNames, few: string, ten: string, twenty: string) =>
      `The column “${names.flag}” is what is kept apart, counted in tens only: ${few} is none to 9, ${ten} is 1 to 19, ${twenty} is 11 to 29. “${names.any}” has these tens in it. So the rows may add up to some tens more or less than “${names.total}”, which is closer to the truth.`,
    inTens: 'in tens',
    cell: (count: string, place: string) => `${count} kept apart in ${place}`,
    name: 'Reading what is kept apart',
    named: 'Reads what is kept apart',
    nameNote:
      'Opinions with signs of self-harm or violence are kept apart. Name only who has to look after them; naming is recorded.',
    isNamed:
      'This person reads, corrects and downloads opinions with signs of self-harm or violence, until the role or the unit changes.',
    nameConfirm: 'Name this person',
    unnameConfirm: 'End it',
  },
});

/** How many are kept apart: “about 20” or “fewer than 10”. */
export function sayTens(apart: number, locale: Locale): string {
  const texts = keptApartTexts[locale];
  return apart === 0 ? texts.few(formatNumber(fewApart, locale)) : texts.about(formatNumber(apart, locale));
}

/** The same where there is little room: “≈20” or “<10”. */
export function sayTensShort(apart: number, locale: Locale): string {
  return apart === 0 ? `<${formatNumber(fewApart, locale)}` : `≈${formatNumber(apart, locale)}`;
}

/** Why the rows of a table with a column of what is kept apart do not add up to its total. */
export function sayWhyUneven(flag: string, locale: Locale): string {
  const { flags, total } = chartTexts[locale];
  const names = { flag, any: flags.any, total };
  return keptApartTexts[locale].matrix(
    names,
    sayTensShort(0, locale),
    sayTensShort(fewApart, locale),
    sayTensShort(2 * fewApart, locale),
  );
}

/** The sentence of a list about what it leaves out because it is kept apart; null when nothing is. */
export function sayKeptApart(apart: KeptApart, locale: Locale): string | null {
  if (apart === null) return null;
  const texts = keptApartTexts[locale];
  if (apart === 'untold') return texts.untold;
  const said = texts.list(sayTens(apart, locale));
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The sentence of a total, which counts whole tens of what is kept apart. */
export function sayInTotal(apart: KeptApart, locale: Locale): string | null {
  if (apart === null) return null;
  const texts = keptApartTexts[locale];
  if (apart === 'untold') return texts.untold;
  return (apart === 0 ? texts.notIncluded : texts.included)(sayTens(apart, locale));
}

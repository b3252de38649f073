import { fewApart, type KeptApart } from '../domain/board/kept-apart';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatNumber } from './format';

export const keptApartTexts = bilingual({
  vi: {
    list: (count: string) => `${count} tin được giữ riêng`,
    included: (count: string) => `Gồm ${count} tin được giữ riêng`,
    notIncluded: (count: string) => `Chưa kể ${count} tin được giữ riêng`,
    untold: 'Không kể tin được giữ riêng',
    why: 'Ý kiến có dấu hiệu tự hại hoặc bạo lực chỉ người được giao đọc mới mở được. Số tin được giữ riêng nêu theo chục.',
    board:
      'Số chia theo ngày, địa bàn, chủ đề, nguồn và sắc thái không kể tin được giữ riêng (tự hại, bạo lực); tổng thì có, theo chục.',
    about: (count: string) => `khoảng ${count}`,
    few: (limit: string) => `dưới ${limit}`,
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
    why: 'Opinions with signs of self-harm or violence are read only by those named for it. They are told in tens.',
    board:
      'Figures by day, place, topic, source and sentiment leave out what is kept apart (self-harm, violence); totals have it, in tens.',
    about: (count: string) => `about ${count}`,
    few: (limit: string) => `fewer than ${limit}`,
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

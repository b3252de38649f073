import type { CoveredPlace } from '../domain/places/covered-place';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatDay } from './format';

/** Texts of the units pages. */
export const unitsTexts = bilingual({
  vi: {
    title: 'Đơn vị',
    note: 'Đơn vị của anh/chị và các đơn vị cấp dưới. Địa bàn của đơn vị quyết định ai thấy ý kiến nào.',
    add: 'Thêm đơn vị',
    addTitle: 'Thêm đơn vị',
    columns: {
      name: 'Tên',
      kind: 'Loại',
      parent: 'Trực thuộc',
      places: 'Địa bàn',
      cutOffDay: 'Ngày chốt',
      terms: 'Thời hạn lưu',
    },
    noPlaces: 'Không gắn địa bàn',
    calendarMonth: 'Theo tháng dương lịch',
    cutOff: (day: number) => `Ngày ${day} hằng tháng`,
    name: 'Tên đơn vị',
    kind: 'Loại đơn vị',
    parent: 'Trực thuộc',
    cutOffDay: 'Ngày chốt kỳ báo cáo',
    cutOffHint:
      'Từ 1 đến 28. Để trống nếu tính theo tháng dương lịch. Ví dụ 20: kỳ từ ngày 21 tháng trước đến ngày 20.',
    textMonths: 'Thời hạn lưu nội dung (tháng)',
    reporterMonths: 'Thời hạn lưu tên người báo cáo (tháng)',
    termHints: {
      textMonths:
        'Từ 1 đến 120, tính từ ngày nhận. Để trống nếu lưu mãi. Quá hạn, nội dung bị xoá hẳn vào ban đêm và không lấy lại được; mọi số liệu vẫn giữ nguyên.',
      reporterMonths:
        'Từ 1 đến 120. Quá hạn, không ai còn biết cộng tác viên nào đã gửi báo cáo. Để trống nếu lưu mãi.',
    },
    months: (n: number) => `${n} tháng`,
    forEver: 'Lưu mãi',
    termOf: { text: (term: string) => `nội dung ${term}`, reporter: (term: string) => `người báo cáo ${term}` },
    places: 'Địa bàn phụ trách',
    placesHint:
      'Mỗi dòng một địa bàn: tên hoặc mã, có dấu hay không dấu đều được, tên cũ hay mới đều được (ví dụ: Quận 7; phường Tân Hưng). Để trống nếu đơn vị không gắn địa bàn, như trường đại học.',
    ownPlaces: 'Địa bàn và cấp trên của đơn vị mình do đơn vị cấp trên đặt.',
    until: (day: string) => `đến ${day}`,
    oldAndNew: 'địa giới cũ và mới',
    create: 'Thêm đơn vị',
    save: 'Lưu thay đổi',
    saving: 'Đang lưu…',
    saved: 'Đã lưu thay đổi.',
    backToList: 'Về danh sách',
  },
  en: {
    title: 'Units',
    note: "Your unit and those below it. A unit's places decide who sees which opinions.",
    add: 'Add a unit',
    addTitle: 'Add a unit',
    columns: {
      name: 'Name',
      kind: 'Kind',
      parent: 'Under',
      places: 'Places',
      cutOffDay: 'Cut-off day',
      terms: 'Terms',
    },
    noPlaces: 'No places',
    calendarMonth: 'Calendar months',
    cutOff: (day: number) => `Day ${day} of each month`,
    name: 'Unit name',
    kind: 'Kind of unit',
    parent: 'Under',
    cutOffDay: 'Cut-off day of the reporting month',
    cutOffHint: 'From 1 to 28. Leave empty for calendar months. With 20, a month runs from the 21st to the 20th.',
    textMonths: 'Term of the text (months)',
    reporterMonths: 'Term of the reporter (months)',
    termHints: {
      textMonths:
        'From 1 to 120, from the day an opinion came in. Leave empty to keep it for ever. After that the text is removed at night and cannot be had back; every figure stays.',
      reporterMonths:
        'From 1 to 120. After that nobody can tell which collaborator sent a report. Leave empty to keep it for ever.',
    },
    months: (n: number) => (n === 1 ? '1 month' : `${n} months`),
    forEver: 'Kept for ever',
    termOf: { text: (term: string) => `text ${term}`, reporter: (term: string) => `reporter ${term}` },
    places: 'Places covered',
    placesHint:
      'One place on each line: a name or a code, with or without marks, old or new (for example: Quận 7; phường Tân Hưng). Leave empty for a unit that is not geographic, such as a university.',
    ownPlaces: "Your own unit's places and superior are set by the unit above.",
    until: (day: string) => `until ${day}`,
    oldAndNew: 'old and new boundaries',
    create: 'Add the unit',
    save: 'Save changes',
    saving: 'Saving…',
    saved: 'The changes are saved.',
    backToList: 'Back to the list',
  },
});

type Terms = { readonly textMonths: number | null; readonly reporterMonths: number | null };

/** For how long a unit keeps words and reporters, as one line. */
export function sayTerms({ textMonths, reporterMonths }: Terms, locale: Locale): string {
  const { months, forEver, termOf } = unitsTexts[locale];
  const parts = [
    ...(textMonths === null ? [] : [termOf.text(months(textMonths))]),
    ...(reporterMonths === null ? [] : [termOf.reporter(months(reporterMonths))]),
  ];
  return parts.join('; ') || forEver;
}

/** The places a unit covers, each named once: one that goes on under its name with new boundaries is one, others are told apart. */
export function sayPlaces(places: readonly CoveredPlace[], locale: Locale): string {
  const { noPlaces, oldAndNew, until } = unitsTexts[locale];
  if (places.length === 0) return noPlaces;
  const names = [...new Set(places.map(({ name }) => name))];
  const said = names.flatMap((name) => {
    const alike = places.filter((place) => place.name === name);
    const goesOn = alike.length > 1 && new Set(alike.map(({ above }) => above)).size === 1;
    if (goesOn) return [`${name} (${oldAndNew})`];
    return alike.map((place) => {
      const full = alike.length > 1 && place.above ? `${name}, ${place.above}` : name;
      return place.until ? `${full} (${until(formatDay(place.until, locale))})` : full;
    });
  });
  return said.join('; ');
}

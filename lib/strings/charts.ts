import { bilingual } from './bilingual';

type ChartTexts = {
  table: {
    show: string;
    page: string;
    back: string;
    loading: string;
    empty: string;
    failed: string;
    failedNote: string;
    retry: string;
  };
  openList: string;
  all: string;
  share: string;
  shareShort: string;
  changeShort: string;
  flagged: string;
  total: string;
  tooFew: string;
  noneShort: string;
  time: {
    title: string;
    meaning: Record<'day' | 'week' | 'month', string>;
    column: Record<'day' | 'week' | 'month', string>;
    breakLabel: (day: string) => string;
    breakNote: (day: string) => string;
    chartLabel: (count: string) => string;
    needsScript: string;
  };
  map: {
    title: string;
    meaning: string;
    grid: string;
    legend: string;
    few: (limit: string) => string;
    silent: string;
    tile: (place: string, count: string, share: string) => string;
    tileFew: (place: string, count: string) => string;
    tileSilent: (place: string) => string;
  };
  places: {
    title: Record<'province' | 'district' | 'ward', string>;
    meaning: string;
    groups: string;
    column: Record<'province' | 'district' | 'ward', string>;
    rest: Record<'province' | 'district' | 'ward', string>;
    restNote: (place: string) => string;
    unplaced: string;
    silent: (count: string) => string;
    more: (count: string) => string;
    sortBy: string;
    sorts: Record<'name' | 'total' | 'negative' | 'share' | 'change', string>;
    drill: (place: string) => string;
  };
  flags: {
    title: string;
    meaning: string;
    none: string;
    quiet: (count: string) => string;
    cell: (count: string, flag: string, place: string) => string;
    any: string;
    anyNote: string;
  };
  topics: { title: string; meaning: string; none: string; column: string };
  latest: { title: string; meaning: string; none: string; all: string };
};

/** Titles, meanings and labels of the charts and their tables. */
export const chartTexts = bilingual<ChartTexts>({
  vi: {
    table: {
      show: 'Xem bảng',
      page: 'Mở bảng ở trang riêng',
      back: 'Về tổng quan',
      loading: 'Đang tải bảng…',
      empty: 'Bảng này chưa có dòng nào.',
      failed: 'Chưa tải được bảng',
      failedNote: 'Hãy thử lại sau ít phút, hoặc mở bảng ở trang riêng.',
      retry: 'Thử lại',
    },
    openList: 'Mở danh sách',
    all: 'Tổng',
    share: 'Tỉ lệ tiêu cực',
    shareShort: 'Tiêu cực',
    changeShort: 'So kỳ trước',
    flagged: 'Cần lưu ý',
    total: 'Cộng',
    tooFew: 'ít',
    noneShort: '·',
    time: {
      title: 'Sắc thái theo thời gian',
      meaning: {
        day: 'Mỗi cột một ngày, chia theo sắc thái. Bấm cột để mở danh sách.',
        week: 'Mỗi cột một tuần, chia theo sắc thái. Bấm cột để mở danh sách.',
        month: 'Mỗi cột một tháng, chia theo sắc thái. Bấm cột để mở danh sách.',
      },
      column: { day: 'Ngày', week: 'Tuần', month: 'Tháng' },
      breakLabel: (day) => `Bỏ cấp huyện ${day}`,
      breakNote: (day) => `Từ ${day} không còn cấp huyện: số liệu theo quận là của nhóm phường, xã mới.`,
      chartLabel: (count) =>
        `Biểu đồ cột chồng, ${count} cột. Dùng phím mũi tên để xem từng cột, Enter để mở danh sách.`,
      needsScript: 'Biểu đồ này cần JavaScript. Mọi con số có trong bảng bên dưới.',
    },
    map: {
      title: 'Bản đồ địa bàn',
      meaning: 'Mỗi ô một địa bàn, xếp theo vị trí thật. Trong ô: số ý kiến và tỉ lệ tiêu cực.',
      grid: 'Mỗi ô một địa bàn, không xếp theo vị trí. Trong ô: số ý kiến và tỉ lệ tiêu cực.',
      legend: 'Tỉ lệ tiêu cực',
      few: (limit) => `Dưới ${limit}: quá ít để nói`,
      silent: 'Không có ý kiến',
      tile: (place, count, share) => `${place}: ${count} ý kiến, ${share} tiêu cực`,
      tileFew: (place, count) => `${place}: ${count} ý kiến, quá ít để tính tỉ lệ`,
      tileSilent: (place) => `${place}: không có ý kiến`,
    },
    places: {
      title: {
        province: 'Sắc thái theo tỉnh, thành',
        district: 'Sắc thái theo quận, huyện',
        ward: 'Sắc thái theo phường, xã',
      },
      meaning: 'Bấm tên để xem riêng một địa bàn, bấm số hoặc thanh để mở danh sách.',
      groups: 'Sau 30/06/2025, mỗi quận là nhóm phường, xã mới có phần lớn từ quận ấy.',
      column: { province: 'Tỉnh, thành', district: 'Quận, huyện', ward: 'Phường, xã' },
      rest: { province: 'Chưa rõ tỉnh', district: 'Chưa rõ quận', ward: 'Chưa rõ phường' },
      restNote: (place) => `Chỉ biết là ở ${place}`,
      unplaced: 'Chưa rõ địa bàn',
      silent: (count) => `Không có ý kiến nào ghi nhận (${count} địa bàn):`,
      more: (count) => `Còn ${count} địa bàn nữa: mở bảng ở trang riêng`,
      sortBy: 'Xếp theo',
      sorts: { name: 'Tên', total: 'Tổng', negative: 'Số tiêu cực', share: '% tiêu cực', change: 'Thay đổi' },
      drill: (place) => `Xem riêng ${place}`,
    },
    flags: {
      title: 'Ý kiến cần lưu ý, theo địa bàn và loại',
      meaning: 'Số ý kiến có dấu hiệu cần lưu ý. Một ý kiến có thể thuộc nhiều loại.',
      none: 'Không có ý kiến nào cần lưu ý trong kỳ này.',
      quiet: (count) => `Không có ý kiến cần lưu ý (${count} địa bàn):`,
      cell: (count, flag, place) => `${count} ý kiến “${flag}” ở ${place}`,
      any: 'Ít nhất một',
      anyNote: 'Cột “Ít nhất một” đếm mỗi ý kiến một lần, nên có thể nhỏ hơn tổng các loại.',
    },
    topics: {
      title: 'Chủ đề',
      meaning: 'Người dân nói về điều gì. Một ý kiến có thể thuộc tối đa ba chủ đề.',
      none: 'Chưa có chủ đề nào.',
      column: 'Chủ đề',
    },
    latest: {
      title: 'Cần lưu ý, mới nhất',
      meaning: 'Không nêu người nói, người báo cáo.',
      none: 'Không có ý kiến nào cần lưu ý trong kỳ này.',
      all: 'Tất cả',
    },
  },
  en: {
    table: {
      show: 'Show table',
      page: 'Open the table as a page',
      back: 'Back to the dashboard',
      loading: 'Loading the table…',
      empty: 'This table has no rows yet.',
      failed: 'The table could not be loaded',
      failedNote: 'Try again in a few minutes, or open the table as a page.',
      retry: 'Try again',
    },
    openList: 'Open the list',
    all: 'All',
    share: 'Share negative',
    shareShort: 'Negative',
    changeShort: 'Change',
    flagged: 'Flagged',
    total: 'Sum',
    tooFew: 'few',
    noneShort: '·',
    time: {
      title: 'Sentiment over time',
      meaning: {
        day: 'One bar a day, split by sentiment. A bar opens its list.',
        week: 'One bar a week, split by sentiment. A bar opens its list.',
        month: 'One bar a month, split by sentiment. A bar opens its list.',
      },
      column: { day: 'Day', week: 'Week', month: 'Month' },
      breakLabel: (day) => `Districts end ${day}`,
      breakNote: (day) =>
        `From ${day} there are no districts: a district's figures are those of its group of new wards.`,
      chartLabel: (count) => `Stacked bar chart, ${count} bars. Arrow keys move from bar to bar, Enter opens the list.`,
      needsScript: 'This chart needs JavaScript. Every figure is in the table below.',
    },
    map: {
      title: 'Map of the area',
      meaning: 'One tile per place, laid out as they lie: how many opinions, and the share negative.',
      grid: 'One tile per place, in no geographic order: how many opinions, and the share negative.',
      legend: 'Share negative',
      few: (limit) => `Under ${limit}: too few to say`,
      silent: 'No opinions',
      tile: (place, count, share) => `${place}: ${count} opinions, ${share} negative`,
      tileFew: (place, count) => `${place}: ${count} opinions, too few for a share`,
      tileSilent: (place) => `${place}: no opinions`,
    },
    places: {
      title: { province: 'Sentiment by province', district: 'Sentiment by district', ward: 'Sentiment by ward' },
      meaning: 'A name looks at one place alone; a number or bar opens its list.',
      groups: 'After 30/06/2025 a district is the group of new wards that mostly came from it.',
      column: { province: 'Province', district: 'District', ward: 'Ward' },
      rest: { province: 'Province unclear', district: 'District unclear', ward: 'Ward unclear' },
      restNote: (place) => `Only known to be in ${place}`,
      unplaced: 'Place not known',
      silent: (count) => `No opinions recorded (${count} places):`,
      more: (count) => `${count} places more: open the table as a page`,
      sortBy: 'Sort by',
      sorts: { name: 'Name', total: 'Total', negative: 'Negative', share: '% negative', change: 'Change' },
      drill: (place) => `Look at ${place} alone`,
    },
    flags: {
      title: 'Flagged opinions, by place and flag',
      meaning: 'Opinions that somebody should look at. One opinion can have several flags.',
      none: 'No flagged opinions in this period.',
      quiet: (count) => `No flagged opinions (${count} places):`,
      cell: (count, flag, place) => `${count} opinions “${flag}” in ${place}`,
      any: 'At least one',
      anyNote: '“At least one” counts each opinion once, so it may be less than the flags added up.',
    },
    topics: {
      title: 'Topics',
      meaning: 'What people talk about. One opinion can have up to three topics.',
      none: 'No topics yet.',
      column: 'Topic',
    },
    latest: {
      title: 'Flagged, latest',
      meaning: 'Never says who spoke or who reported.',
      none: 'No flagged opinions in this period.',
      all: 'Show all',
    },
  },
});

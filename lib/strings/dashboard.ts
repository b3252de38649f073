import type { PeriodPreset } from '../domain/period';
import { bilingual } from './bilingual';

type DashboardTexts = {
  title: string;
  between: (from: string, to: string) => string;
  comparedWith: (from: string, to: string) => string;
  noPrevious: string;
  placesApart: string;
  filter: {
    title: string;
    period: string;
    presets: Record<PeriodPreset, string>;
    reportingMonth: (day: number) => string;
    lastReportingMonth: (day: number) => string;
    from: string;
    to: string;
    source: string;
    topic: string;
    place: string;
    everywhere: string;
    places: string;
    drop: string;
    inside: (place: string) => string;
    apply: string;
    more: string;
    invalid: string;
  };
  totals: {
    all: string;
    sentiment: string;
    flagged: string;
    flaggedMeaning: string;
    unplaced: string;
    unplacedMeaning: string;
    few: (limit: string) => string;
  };
  change: {
    unknown: string;
    few: (before: string) => string;
    fewBrief: (before: string) => string;
    up: (rate: string, before: string) => string;
    times: (times: string, before: string) => string;
    timesBrief: (times: string) => string;
    down: (rate: string, before: string) => string;
    same: (before: string) => string;
    sameBrief: string;
    previous: string;
  };
  empty: { title: string; body: string; widen: string; everything: string };
  error: { title: string; body: string; retry: string };
  loading: string;
  lexicon: (versions: readonly string[]) => string;
  honesty: (limit: string) => string;
};

/** The dashboard page: its frame, filter, totals and the states without figures. */
export const dashboardTexts = bilingual<DashboardTexts>({
  vi: {
    title: 'Tổng quan dư luận',
    between: (from, to) => (from === to ? `Ngày ${from}` : `Từ ${from} đến ${to}`),
    comparedWith: (from, to) => `so với kỳ trước ${from} – ${to}`,
    noPrevious: 'không có kỳ trước để so sánh',
    placesApart:
      'Các địa bàn đã chọn chồng lên nhau trong một phần của kỳ này nên không cộng lại được. Trang này chỉ tính địa bàn chọn đầu tiên; danh sách ý kiến lọc được tất cả.',
    filter: {
      title: 'Bộ lọc',
      period: 'Kỳ',
      presets: {
        '7d': '7 ngày qua',
        '30d': '30 ngày qua',
        '90d': '90 ngày qua',
        'last-week': 'Tuần trước',
        month: 'Tháng này',
        'last-month': 'Tháng trước',
        quarter: 'Quý này',
        year: 'Năm nay',
        all: 'Tất cả',
        custom: 'Chọn ngày',
      },
      reportingMonth: (day) => `Kỳ báo cáo này (chốt ngày ${day})`,
      lastReportingMonth: (day) => `Kỳ báo cáo trước (chốt ngày ${day})`,
      from: 'Từ ngày',
      to: 'Đến ngày',
      source: 'Nguồn',
      topic: 'Chủ đề',
      place: 'Địa bàn',
      everywhere: 'Toàn địa bàn',
      places: 'Trên địa bàn',
      drop: 'Bỏ điều kiện này',
      inside: (place) => `Trong ${place}`,
      apply: 'Lọc',
      more: 'Đang tải số liệu…',
      invalid: 'Có điều kiện chưa dùng được:',
    },
    totals: {
      all: 'Ý kiến ghi nhận',
      sentiment: 'Sắc thái',
      flagged: 'Cần lưu ý',
      flaggedMeaning: 'Có ít nhất một dấu hiệu cần lưu ý',
      unplaced: 'Chưa rõ địa bàn',
      unplacedMeaning: 'Đã tính vào tổng, chưa xếp vào địa bàn nào',
      few: (limit) => `Dưới ${limit} ý kiến: chỉ nêu số đếm`,
    },
    change: {
      unknown: 'Chưa có kỳ trước',
      few: (before) => `Kỳ trước: ${before}`,
      fewBrief: (before) => `trước ${before}`,
      up: (rate, before) => `tăng ${rate} so với kỳ trước (${before})`,
      times: (times, before) => `gấp ${times} lần kỳ trước (${before})`,
      timesBrief: (times) => `gấp ${times}`,
      down: (rate, before) => `giảm ${rate} so với kỳ trước (${before})`,
      same: (before) => `không đổi so với kỳ trước (${before})`,
      sameBrief: 'không đổi',
      previous: 'Kỳ trước',
    },
    empty: {
      title: 'Chưa có ý kiến nào trong kỳ này',
      body: 'Không có báo cáo hay bài đăng nào khớp với bộ lọc. Hãy chọn kỳ dài hơn hoặc bỏ bớt điều kiện lọc.',
      widen: 'Xem 90 ngày qua',
      everything: 'Xem tất cả',
    },
    error: {
      title: 'Chưa tải được số liệu',
      body: 'Dữ liệu đã lưu vẫn còn nguyên. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo cho quản trị kèm mã dưới đây.',
      retry: 'Thử lại',
    },
    loading: 'Đang tải số liệu…',
    lexicon: (versions) =>
      versions.length > 1
        ? `Cách đọc đang theo ${versions.length} phiên bản bộ từ khoá (${versions.join(', ')}) cho tới khi đọc lại xong; chuyên viên sửa được từng ý kiến.`
        : `Cách đọc theo bộ từ khoá phiên bản ${versions[0] ?? '–'}; chuyên viên sửa được từng ý kiến.`,
    honesty: (limit) =>
      `Mỗi con số mở ra danh sách ý kiến phía sau. Dưới ${limit} ý kiến chỉ nêu số đếm, không tính tỉ lệ hay xu hướng.`,
  },
  en: {
    title: 'Opinion dashboard',
    between: (from, to) => (from === to ? `On ${from}` : `From ${from} to ${to}`),
    comparedWith: (from, to) => `compared with ${from} – ${to}`,
    placesApart:
      'The places chosen overlap in a part of this period, so they cannot be added up. This page counts only the place chosen first; the list of opinions takes them all.',
    noPrevious: 'no earlier period to compare with',
    filter: {
      title: 'Filter',
      period: 'Period',
      presets: {
        '7d': 'Last 7 days',
        '30d': 'Last 30 days',
        '90d': 'Last 90 days',
        'last-week': 'Last week',
        month: 'This month',
        'last-month': 'Last month',
        quarter: 'This quarter',
        year: 'This year',
        all: 'All time',
        custom: 'Choose days',
      },
      reportingMonth: (day) => `This reporting month (closes on day ${day})`,
      lastReportingMonth: (day) => `Last reporting month (closes on day ${day})`,
      from: 'From',
      to: 'To',
      source: 'Source',
      topic: 'Topic',
      place: 'Place',
      everywhere: 'The whole area',
      places: 'In the area',
      drop: 'Drop this condition',
      inside: (place) => `Inside ${place}`,
      apply: 'Filter',
      more: 'Loading figures…',
      invalid: 'A condition could not be used:',
    },
    totals: {
      all: 'Opinions recorded',
      sentiment: 'Sentiment',
      flagged: 'Flagged',
      flaggedMeaning: 'With at least one flag',
      unplaced: 'Place not known',
      unplacedMeaning: 'In the total, but not under any place',
      few: (limit) => `Under ${limit} opinions: counts only`,
    },
    change: {
      unknown: 'No earlier period',
      few: (before) => `Period before: ${before}`,
      fewBrief: (before) => `was ${before}`,
      up: (rate, before) => `up ${rate} on the period before (${before})`,
      times: (times, before) => `${times} times the period before (${before})`,
      timesBrief: (times) => `×${times}`,
      down: (rate, before) => `down ${rate} on the period before (${before})`,
      same: (before) => `unchanged from the period before (${before})`,
      sameBrief: 'same',
      previous: 'Period before',
    },
    empty: {
      title: 'No opinions in this period yet',
      body: 'No report or post matches the filter. Choose a longer period or drop a condition.',
      widen: 'Show the last 90 days',
      everything: 'Show everything',
    },
    error: {
      title: 'The figures could not be loaded',
      body: 'What was saved is safe. Try again in a few minutes; if it goes on, give the administrator the code below.',
      retry: 'Try again',
    },
    loading: 'Loading figures…',
    lexicon: (versions) =>
      versions.length > 1
        ? `Readings come from ${versions.length} lexicon versions (${versions.join(', ')}) until all opinions are read again; an analyst can correct any of them.`
        : `Readings come from lexicon version ${versions[0] ?? '–'}; an analyst can correct any of them.`,
    honesty: (limit) =>
      `Every number opens the list behind it. Under ${limit} opinions only counts are shown, no share and no trend.`,
  },
});

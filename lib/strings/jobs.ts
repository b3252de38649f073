import { type JobCount, type JobFailure, type JobName, type JobNumbers, jobCounts } from '../domain/jobs/jobs';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { explainError } from './errors';
import { formatNumber } from './format';

type JobTexts = {
  readonly title: string;
  readonly note: string;
  readonly readOnly: string;
  readonly columns: Readonly<Record<'job' | 'next' | 'last' | 'outcome' | 'started' | 'took', string>>;
  readonly jobs: Readonly<Record<JobName, { readonly name: string; readonly about: string }>>;
  readonly counts: Readonly<Record<JobCount, (n: string) => string>>;
  readonly failures: Readonly<Record<JobFailure, string>>;
  readonly never: string;
  readonly running: string;
  readonly runningSince: (time: string) => string;
  readonly due: string;
  readonly done: string;
  readonly failed: string;
  readonly retryingAt: (time: string) => string;
  readonly runNow: string;
  readonly retry: string;
  readonly outdated: string;
  readonly recent: string;
  readonly recentNote: string;
  readonly empty: string;
  readonly emptyNote: string;
  readonly seconds: (n: string) => string;
  readonly minutes: (n: string) => string;
};

/** Texts of the page of scheduled jobs. */
export const jobsTexts = bilingual<JobTexts>({
  vi: {
    title: 'Việc định kỳ',
    note: 'Những việc hệ thống tự làm theo giờ. Giờ là giờ Việt Nam, theo đồng hồ của cơ sở dữ liệu. Lỡ giờ vì máy chủ tắt thì làm bù ngay khi máy chạy lại.',
    readOnly:
      'Việc định kỳ là của chung mọi đơn vị, nên chỉ quản trị của đơn vị cấp cao nhất cho chạy ngay hoặc thử lại.',
    columns: {
      job: 'Việc',
      next: 'Lần tới',
      last: 'Lần gần nhất',
      outcome: 'Kết quả',
      started: 'Bắt đầu',
      took: 'Trong',
    },
    jobs: {
      'expire-texts': {
        name: 'Xoá nội dung hết hạn lưu',
        about: 'Xoá nội dung ý kiến và tên người báo cáo đã quá thời hạn lưu của đơn vị; số liệu giữ nguyên.',
      },
      'find-phrases': {
        name: 'Tìm cụm từ nói nhiều lên',
        about:
          'Tìm cho từng đơn vị, từng địa bàn và từng nguồn những cụm từ tuần này được nói nhiều hơn bốn tuần trước, đầu ngày và khi có đủ ý kiến mới.',
      },
      'verify-counts': {
        name: 'Đối chiếu số đếm',
        about: 'Đếm lại từ từng ý kiến rồi so với số đang hiện.',
      },
      'verify-audit': {
        name: 'Kiểm tra nhật ký',
        about: 'Tính lại chuỗi băm của nhật ký để biết có mục nào bị sửa, xoá hay đổi chỗ.',
      },
    },
    counts: {
      done: (n) => `đã làm ${n}`,
      of: (n) => `có ${n} mục phải làm`,
      differences: (n) => `${n} chỗ khác nhau`,
      entries: (n) => `${n} mục nhật ký`,
      texts: (n) => `đã xoá nội dung ${n} ý kiến`,
      reporters: (n) => `tên người báo cáo của ${n} báo cáo`,
      whys: (n) => `lý do của ${n} bản sửa`,
      left: (n) => `còn ${n} mục`,
    },
    failures: {
      counts_differ:
        'Số đang hiện khác với số đếm lại từ từng ý kiến. Hãy chạy “npm run --silent counts:verify” trên máy chủ để xem từng chỗ.',
      audit_broken:
        'Nhật ký không còn nguyên như khi được ghi. Hãy chạy “npm run --silent audit:verify” trên máy chủ để xem từ mục nào, và giữ lại bản sao lưu.',
      stopped: 'Máy chủ được dừng giữa chừng. Phần đã làm vẫn còn; phần còn lại được làm tiếp.',
      took_too_long: 'Việc này kéo quá dài nên đã bị dừng. Phần đã làm vẫn còn.',
      lost: 'Máy chủ đang làm việc này đã tắt giữa chừng. Phần đã làm vẫn còn.',
      unexpected: 'Có lỗi ngoài dự kiến; chi tiết ở nhật ký của máy chủ.',
    },
    never: 'Chưa chạy lần nào',
    running: 'Đang chạy',
    runningSince: (time) => `từ ${time}`,
    due: 'Chờ bắt đầu',
    done: 'Xong',
    failed: 'Không xong',
    retryingAt: (time) => `Tự thử lại lúc ${time}`,
    runNow: 'Chạy ngay',
    retry: 'Thử lại',
    outdated: 'Việc này đang chạy hoặc đã được cho chạy lại. Hãy tải lại trang.',
    recent: 'Các lần gần đây',
    recentNote: 'Mỗi việc mười lần gần nhất; giữ trong 60 ngày.',
    empty: 'Chưa có lần chạy nào',
    emptyNote: 'Lần đầu của mỗi việc là vào giờ ở bảng trên.',
    seconds: (n) => `${n} giây`,
    minutes: (n) => `${n} phút`,
  },
  en: {
    title: 'Scheduled jobs',
    note: 'What the system does by itself at set hours. Hours are those of Vietnam, by the clock of the database. What was missed while the server was off is done as soon as it runs again.',
    readOnly: 'Scheduled jobs concern all units, so only an administrator of the top unit has them run or tried again.',
    columns: {
      job: 'Job',
      next: 'Next',
      last: 'Last',
      outcome: 'Outcome',
      started: 'Began',
      took: 'Took',
    },
    jobs: {
      'expire-texts': {
        name: 'Remove what was kept for its term',
        about:
          'Removes the text of opinions and who reported them once their unit has kept them for its term; the figures stay.',
      },
      'find-phrases': {
        name: 'Find phrases said more',
        about:
          'Finds, for each unit, place and source, the phrases said more this week than in the four before, first thing each day and when enough new opinions came in.',
      },
      'verify-counts': {
        name: 'Check the figures',
        about: 'Counts anew from each opinion and compares with what is shown.',
      },
      'verify-audit': {
        name: 'Check the audit',
        about: 'Computes the chain of the audit anew, to tell whether an entry was changed, removed or moved.',
      },
    },
    counts: {
      done: (n) => `done: ${n}`,
      of: (n) => `to do: ${n}`,
      differences: (n) => `differences: ${n}`,
      entries: (n) => `audit entries: ${n}`,
      texts: (n) => `texts removed: ${n}`,
      reporters: (n) => `reporters removed: ${n}`,
      whys: (n) => `reasons of corrections removed: ${n}`,
      left: (n) => `left: ${n}`,
    },
    failures: {
      counts_differ:
        'What is shown differs from a recount of every opinion. Run “npm run --silent counts:verify” on the server to see where.',
      audit_broken:
        'The audit is not as it was written. Run “npm run --silent audit:verify” on the server to see from which entry on, and keep the backups.',
      stopped: 'The server was stopped in the middle. What was done stays done; the rest is done later.',
      took_too_long: 'It took too long and was stopped. What was done stays done.',
      lost: 'The server that did it went down in the middle. What was done stays done.',
      unexpected: 'Something unexpected went wrong; the log of the server says more.',
    },
    never: 'Not yet',
    running: 'Running',
    runningSince: (time) => `since ${time}`,
    due: 'Waiting to begin',
    done: 'Done',
    failed: 'Failed',
    retryingAt: (time) => `Tried again by itself at ${time}`,
    runNow: 'Run now',
    retry: 'Try again',
    outdated: 'It is running, or was already asked to. Reload the page.',
    recent: 'Recent runs',
    recentNote: 'The last ten of each job, kept for 60 days.',
    empty: 'Nothing has run yet',
    emptyNote: 'Each job first runs at the hour above.',
    seconds: (n) => `${n} s`,
    minutes: (n) => `${n} min`,
  },
});

/** Why a run failed, and what to do. Codes are the jobs' own, the database's or those of any refusal. */
export function explainJobFailure(code: string, locale: Locale): string {
  const own: Readonly<Record<string, string>> = jobsTexts[locale].failures;
  return (Object.hasOwn(own, code) ? own[code] : undefined) ?? explainError({ code }, locale);
}

/** `3 differences, 1,200 entries`; nothing when nothing was counted. */
export function sayJobNumbers(numbers: JobNumbers, locale: Locale): string {
  const { counts } = jobsTexts[locale];
  return jobCounts
    .flatMap((code) => {
      const n = numbers[code];
      return n === undefined ? [] : counts[code](formatNumber(n, locale));
    })
    .join(', ');
}

/** `0.4 s`, `12 s`, `3 min`. */
export function sayDuration(ms: number, locale: Locale): string {
  const { seconds, minutes } = jobsTexts[locale];
  if (ms >= 120_000) return minutes(formatNumber(Math.round(ms / 60_000), locale));
  return seconds(formatNumber(ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000), locale));
}

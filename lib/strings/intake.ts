import type { Problem } from '../domain/errors';
import type { Surveyed } from '../domain/input/survey';
import type { ForeseenReceipt, IntakeReceipt } from '../domain/intake/post-line';
import type { CorrectionPlan } from '../domain/opinion/correction-plan';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { explainProblem, type MoreProblems } from './errors';
import { formatNumber } from './format';
import { homeTexts } from './home';
import { intakeProblems } from './intake-problems';
import { sayLeftOut } from './left-out';
import { linesOfReading, synopsisOfReading } from './ways-of-reading';

export { intakeProblems };

/** Why a line was refused and what to do, as one text. */
export function explainRejected(problems: readonly Problem[], locale: Locale): string {
  return problems.map((problem) => explainProblem(problem, locale, intakeProblems[locale] as MoreProblems)).join(' ');
}

type ReceiptGiven = Omit<IntakeReceipt, 'intakeId'> & {
  readonly intakeId: number | null;
  readonly mapping: string | null;
  readonly ownExport: { readonly plan: CorrectionPlan | null } | null;
};

/** The receipt as programs get it: codes beside words, the first refused lines only, their number in full. */
export function receiptForPrograms(receipt: ReceiptGiven, locale: Locale) {
  const { rejected, rejectedCount, intakeId, ownExport, ...counts } = receipt;
  return {
    intake: intakeId,
    mapping: receipt.mapping,
    ownExport: ownExport && { note: homeTexts[locale].nothingTaken, ...countsOf(ownExport.plan) },
    read: counts.read,
    added: counts.added,
    repeated: counts.repeated,
    changed: counts.changed,
    changedLines: counts.changedLines,
    replaced: counts.replaced,
    keptOut: counts.keptOut,
    alike: counts.alike,
    assigned: counts.assigned,
    rejectedCount,
    rejected: rejectedForPrograms({ rejected }, locale),
    masked: counts.masked,
    unplaced: counts.unplaced,
    dropped: counts.dropped,
    unknownChannels: counts.unknownChannels,
    moreUnknown: counts.moreUnknown,
    leftOut: sayLeftOut(counts.leftOut, locale),
    stopped: counts.stopped,
    stoppedBy: counts.stoppedBy,
  };
}

/** What would become of a file, as programs get it; `asks` says what has to be said first. */
export function foreseenForPrograms(foreseen: ForeseenReceipt & Seen, locale: Locale) {
  const { surveyed, asks } = foreseen;
  return {
    dry: true,
    mapping: foreseen.mapping,
    read: foreseen.read,
    addedAtMost: foreseen.added,
    repeatedAtLeast: foreseen.repeated,
    changed: foreseen.changed,
    changedLines: foreseen.changedLines,
    rejectedCount: foreseen.rejectedCount,
    rejected: rejectedForPrograms(foreseen, locale),
    masked: foreseen.masked,
    unplaced: foreseen.unplaced,
    dropped: foreseen.dropped,
    leftOut: sayLeftOut(foreseen.leftOut, locale),
    unknownChannels: foreseen.unknownChannels,
    moreUnknown: foreseen.moreUnknown,
    dates: { order: surveyed.dateOrder, unclear: surveyed.unclearDates },
    oldFont: surveyed.oldFont,
    asks: asks && { code: asks.code, message: explainRejected([asks], locale) },
    stopped: foreseen.stopped,
    stoppedBy: foreseen.stoppedBy,
  };
}

const rejectedForPrograms = ({ rejected }: Pick<IntakeReceipt, 'rejected'>, locale: Locale) =>
  rejected.map(({ line, sheet, problems }) => ({
    line,
    ...(sheet === undefined ? {} : { sheet }),
    why: explainRejected(problems, locale),
    codes: problems.map((problem) => problem.code),
  }));

type Seen = { readonly mapping: string | null; readonly surveyed: Surveyed; readonly asks: Problem | null };

function countsOf(plan: CorrectionPlan | null) {
  if (!plan) return {};
  const { same, offered, moreOffered, textChanged } = plan;
  return { same, corrections: offered.length + moreOffered, textChanged };
}

type Count = { read: number; added: number };

/** Words of the command line. */
export const intakeCommandTexts = bilingual({
  vi: {
    usage: `Cách dùng: npm run --silent ingest -- TỆP [--unit MÃ] [--rejected TỆP]
${synopsisOfReading('vi')}
    [--by TÊN-ĐĂNG-NHẬP] [--corrections --why LÝ-DO] [--lang vi|en]

  TỆP              JSONL, JSON, CSV hoặc XLSX, nhận theo nội dung; dấu - đọc từ đầu vào chuẩn
  --unit MÃ        đơn vị nhận, khi có nhiều đơn vị cấp cao nhất
  --rejected TỆP   ghi các dòng bị từ chối ra đây để sửa và gửi lại
${linesOfReading('vi')}

Tệp ý kiến tải về từ chính hệ thống này không được nhập lần nữa; dòng nào đã sửa trong bảng tính được đề nghị làm bản sửa:
  --by TÊN         chuyên viên đứng tên bản sửa; chỉ có --by thì xem trước, chưa sửa gì
  --corrections    lưu các bản sửa đã xem
  --why LÝ-DO      vì sao sửa, 3 đến 500 ký tự`,
    looking: (lines: number) => `Đang xem qua cả tệp trước khi nhập: ${formatNumber(lines, 'vi')} dòng`,
    progress: ({ read, added }: Count) => `Đã đọc ${formatNumber(read, 'vi')} dòng, thêm ${formatNumber(added, 'vi')}`,
    rejectedKept: (n: number, file: string) => `${formatNumber(n, 'vi')} dòng bị từ chối đã ghi vào ${file}.`,
    unknownChannels: (names: number, posts: number) =>
      `${formatNumber(posts, 'vi')} bài đăng ghi ${formatNumber(names, 'vi')} tên kênh chưa có trong danh sách kênh nên được nhập vào “Nguồn khác”. Hãy thêm kênh rồi gửi lại tệp.`,
    noUnit: 'Chưa có đơn vị nào. Hãy tạo tài khoản quản trị và đơn vị trước: npm run admin:create',
    field: 'Mục',
  },
  en: {
    usage: `Usage: npm run --silent ingest -- FILE [--unit ID] [--rejected FILE]
${synopsisOfReading('en')}
    [--by USERNAME] [--corrections --why REASON] [--lang vi|en]

  FILE             JSONL, JSON, CSV or XLSX, told by content; - reads standard input
  --unit ID        receiving unit, when there are several top units
  --rejected FILE  write refused lines here, to mend and send again
${linesOfReading('en')}

Opinions downloaded from this system are not taken in again; rows changed in a spreadsheet are offered as corrections:
  --by USERNAME    analyst in whose name they are; alone it shows them and changes nothing
  --corrections    keep the corrections shown
  --why REASON     why, 3 to 500 characters`,
    looking: (lines: number) => `Looking through the file before importing: ${formatNumber(lines, 'en')} lines`,
    progress: ({ read, added }: Count) => `${formatNumber(read, 'en')} lines read, ${formatNumber(added, 'en')} added`,
    rejectedKept: (n: number, file: string) => `${formatNumber(n, 'en')} refused lines were written to ${file}.`,
    unknownChannels: (names: number, posts: number) =>
      `${formatNumber(posts, 'en')} posts name ${formatNumber(names, 'en')} channels nobody registered and came in under “Other source”. Register them and send the file again.`,
    noUnit: 'There is no unit yet. Make an administrator and a unit first: npm run admin:create',
    field: 'Field',
  },
});

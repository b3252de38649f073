import type { ChainBreak } from '../domain/audit/chain';
import { bilingual } from './bilingual';
import type { MoreProblems } from './errors';

type BreakTexts = Readonly<Record<ChainBreak['why'], string>>;

/** Texts of the audit's page. */
export const auditTexts = bilingual({
  vi: {
    title: 'Nhật ký',
    note: 'Ai đã làm gì, lúc nào. Mỗi mục nối với mục trước bằng dấu băm, nên mục bị sửa, bị xoá hay đổi chỗ đều lộ ra.',
    file: 'nhat-ky',
    operator: 'Người vận hành máy chủ',
    unknown: 'Không rõ',
    columns: { at: 'Lúc', who: 'Ai', what: 'Việc', subject: 'Đối tượng', details: 'Chi tiết' },
    seq: (n: string) => `Mục ${n}`,
    detailsOf: (n: string) => `Chi tiết của mục ${n}`,
    filter: {
      from: 'Từ ngày',
      to: 'Đến ngày',
      who: 'Ai',
      what: 'Việc',
      subject: 'Đối tượng',
      id: 'Số hoặc mã',
      idHint: 'Ví dụ 12, sau khi chọn đối tượng là ý kiến.',
      sameSubject: (subject: string) => `Chỉ xem các mục về ${subject}`,
      all: 'Tất cả',
      apply: 'Lọc',
      clear: 'Bỏ lọc',
      misread: 'Có phần của địa chỉ không hiểu được và đã bị bỏ qua.',
    },
    exportAs: 'Tải về',
    empty: 'Không có mục nào',
    emptyNote: 'Chưa có việc nào được ghi, hoặc không có việc nào hợp với bộ lọc.',
    state: 'Chuỗi nhật ký',
    head: 'Đầu chuỗi',
    headNote:
      'Chép lại và giữ ngoài máy chủ. Đầu chuỗi cũng có trong tên và trang “Thông tin” của mọi tệp tải về; nhờ đó biết cả khi phần cuối bị cắt hoặc cả chuỗi bị viết lại.',
    noHead: 'Chưa có mục nào',
    oneRole:
      'Hệ thống đang dùng một vai duy nhất của cơ sở dữ liệu, vai này có thể sửa nhật ký. Dùng hai vai thì không; cách làm có trong docs/running.md.',
    twoRoles: 'Vai mà hệ thống dùng chỉ đọc và ghi thêm được nhật ký, không sửa, không xoá được.',
    check: 'Kiểm tra nhật ký',
    checking: 'Đang kiểm tra…',
    known: 'So với đầu chuỗi đã giữ',
    knownHint: 'Không bắt buộc. Ví dụ 120:5f0c…, ít nhất 20 chữ số đầu của dấu băm.',
    knownWrong: 'Không phải là một đầu chuỗi: cần số mục, dấu hai chấm và ít nhất 20 chữ số của dấu băm.',
    sofar: (entries: string, of: string) => `Đã kiểm tra ${entries} / ${of} mục`,
    whole: (entries: string) => `Chuỗi nguyên vẹn: ${entries} mục, không mục nào bị sửa, xoá hay đổi chỗ.`,
    broken: (seq: string) => `Chuỗi đứt ở mục ${seq}`,
    why: {
      missing: 'Mục này đã bị xoá, hoặc phần cuối của chuỗi đã bị cắt.',
      changed: 'Nội dung của mục này đã bị sửa.',
      unchained: 'Mục này không nối với mục trước: chỗ này đã bị chèn, đổi thứ tự hoặc sửa dấu băm.',
      known: 'Mục này không phải mục của đầu chuỗi đã giữ: chuỗi đã bị viết lại.',
    } satisfies BreakTexts as BreakTexts,
    lost: 'Mất kết nối trước khi kiểm tra xong. Hãy thử lại.',
    withoutScript: 'Kiểm tra trên máy chủ: npm run --silent audit:verify',
  },
  en: {
    title: 'Audit',
    note: 'Who did what, and when. Each entry is chained to the one before by a hash, so one that was changed, removed or moved shows.',
    file: 'audit',
    operator: 'Operator of the server',
    unknown: 'Not known',
    columns: { at: 'When', who: 'Who', what: 'What', subject: 'On what', details: 'Details' },
    seq: (n: string) => `Entry ${n}`,
    detailsOf: (n: string) => `Details of entry ${n}`,
    filter: {
      from: 'From',
      to: 'To',
      who: 'Who',
      what: 'What',
      subject: 'On what',
      id: 'Number or id',
      idHint: 'For example 12, with opinions chosen.',
      sameSubject: (subject: string) => `Only entries on ${subject}`,
      all: 'All',
      apply: 'Filter',
      clear: 'Clear the filter',
      misread: 'Part of the address was not understood and is left out.',
    },
    exportAs: 'Download',
    empty: 'No entry',
    emptyNote: 'Nothing was noted yet, or nothing that was fits the filter.',
    state: 'The chain',
    head: 'Its head',
    headNote:
      'Copy it and keep it elsewhere. It also stands in the name and on the sheet “About” of every download; by it an end that was cut off, or a chain written anew, is known too.',
    noHead: 'No entry yet',
    oneRole:
      'The product works as the only role of the database, which could change the audit. With two roles it cannot; docs/running.md says how.',
    twoRoles: 'The role the product works as can only read the audit and append to it, not change or remove.',
    check: 'Check the audit',
    checking: 'Checking…',
    known: 'Compare with a head that was kept',
    knownHint: 'Not required. For example 120:5f0c…, at least the first 20 digits of the hash.',
    knownWrong: 'This is no head: the number of an entry, a colon and at least 20 digits of the hash.',
    sofar: (entries: string, of: string) => `${entries} of ${of} entries checked`,
    whole: (entries: string) => `The chain is whole: ${entries} entries, none changed, removed or moved.`,
    broken: (seq: string) => `The chain is broken at entry ${seq}`,
    why: {
      missing: 'This entry was removed, or the end of the chain was cut off.',
      changed: 'What this entry says was changed.',
      unchained:
        'This entry does not follow from the one before: something was put in or moved, or a hash was changed.',
      known: 'This is not the entry of the head that was kept: the chain was written anew.',
    },
    lost: 'The connection was lost before the check ended. Please try again.',
    withoutScript: 'Check on the server: npm run --silent audit:verify',
  },
});

/** Why a head is not taken. */
export const auditProblems = bilingual<MoreProblems>({
  vi: { not_a_head: () => auditTexts.vi.knownWrong },
  en: { not_a_head: () => auditTexts.en.knownWrong },
});

import type { BackupRefusal } from '../domain/backup/backup-refused';
import { bilingual } from './bilingual';
import { formatNumber } from './format';

type Refusals = Readonly<Record<BackupRefusal, (about: string) => string>>;
type Backed = { readonly table: string; readonly rows: number };
type Restoring = { readonly step: 'check' | 'load' | 'finish'; readonly bytes: number; readonly of: number };
type Restored = {
  readonly removed: number;
  readonly listed: number;
  readonly unlisted: number;
  readonly keysOff: number;
  readonly audit: { readonly ok: boolean };
  readonly differences: number;
};

/** What the command that makes a backup says on the terminal. */
export const backupTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run --silent backup -- TỆP [--lang vi|en]\n' +
      'Ghi toàn bộ cơ sở dữ liệu tại một thời điểm vào TỆP, chỉ chủ tệp đọc được; mọi người vẫn làm việc bình thường. Không ghi đè tệp đã có.\n' +
      'Tệp chứa nội dung ý kiến: giữ cẩn thận như chính cơ sở dữ liệu.',
    progress: ({ table, rows }: Backed) => `Đã ghi ${formatNumber(rows, 'vi')} dòng, đang ở bảng ${table}`,
    stopped: 'Đã dừng. Không có tệp nào được tạo.',
  },
  en: {
    usage:
      'Usage: npm run --silent backup -- FILE [--lang vi|en]\n' +
      'Writes all of the database as it stands at one moment to FILE, which only its owner can read; people go on working. No file is overwritten.\n' +
      'The file holds what people said: guard it as the database itself.',
    progress: ({ table, rows }: Backed) => `${formatNumber(rows, 'en')} rows written, now of ${table}`,
    stopped: 'Stopped. No file was made.',
  },
});

const percent = ({ bytes, of }: Restoring) => Math.floor((100 * bytes) / Math.max(of, 1));

/** What the command that restores one says. */
export const restoreTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run --silent restore -- TỆP [--replace [--yes]] [--list-is-lost] [--lang vi|en]\n' +
      'Khôi phục bản sao lưu vào cơ sở dữ liệu trống: tất cả hoặc không gì cả. Dừng máy chủ trước khi chạy.\n' +
      '--replace: thay toàn bộ dữ liệu đang có; hỏi lại trên màn hình, hoặc cần thêm --yes.\n' +
      '--list-is-lost: danh sách ý kiến đã gỡ đã mất; chấp nhận ý kiến gỡ sau khi sao lưu hiện lại.',
    progress: (progress: Restoring) =>
      ({
        check: `Đang kiểm tra tệp: ${percent(progress)} %`,
        load: `Đang nạp: ${percent(progress)} %`,
        finish: 'Đang hoàn tất…',
      })[progress.step],
    stopped: 'Đã dừng. Cơ sở dữ liệu vẫn như trước.',
    surely: 'Toàn bộ dữ liệu đang có sẽ bị thay bằng bản sao lưu và không lấy lại được.',
    afterwards: ({ removed, listed, unlisted, keysOff, audit, differences }: Restored) =>
      [
        'Đã khôi phục. Mọi phiên đăng nhập đã kết thúc và xác thực hai lớp phải bật lại.',
        keysOff > 0 ? `${keysOff} khoá API đang tắt: quản trị bật lại từng khoá ở trang Khoá API.` : '',
        `Đã đọc ${formatNumber(listed, 'vi')} dòng của danh sách ý kiến đã gỡ.${listed === 0 ? ' Nếu từng gỡ ý kiến, hãy xem danh sách có nằm đúng chỗ không.' : ''}`,
        unlisted > 0
          ? `KHÔNG ĐỦ: danh sách thiếu ít nhất ${formatNumber(unlisted, 'vi')} dòng; ý kiến gỡ sau khi sao lưu có thể đã hiện lại.`
          : '',
        removed > 0 ? `Đã gỡ lại ${formatNumber(removed, 'vi')} ý kiến bị gỡ sau khi sao lưu.` : '',
        audit.ok ? '' : 'Chuỗi nhật ký bị đứt: chạy npm run --silent audit:verify.',
        differences > 0 ? 'Số liệu không khớp: chạy npm run --silent counts:verify.' : '',
        'Chạy npm run retention để xoá lại những gì đã hết thời hạn lưu, và xem lại danh sách tài khoản.',
      ]
        .filter(Boolean)
        .join('\n'),
  },
  en: {
    usage:
      'Usage: npm run --silent restore -- FILE [--replace [--yes]] [--list-is-lost] [--lang vi|en]\n' +
      'Restores a backup into an empty database: all of it or nothing. Stop the server first.\n' +
      '--replace: puts it in the place of what is there; it asks on the terminal, or wants --yes.\n' +
      '--list-is-lost: the list of removed opinions is gone; what was removed since the backup may come back.',
    progress: (progress: Restoring) =>
      ({
        check: `Checking the file: ${percent(progress)} %`,
        load: `Loading: ${percent(progress)} %`,
        finish: 'Finishing…',
      })[progress.step],
    stopped: 'Stopped. The database is as it was.',
    surely: 'All that is there now will be replaced by the backup and cannot be had back.',
    afterwards: ({ removed, listed, unlisted, keysOff, audit, differences }: Restored) =>
      [
        'Restored. All sessions have ended and second factors have to be set up anew.',
        keysOff > 0 ? `${keysOff} API keys are off: an administrator turns each on again on the page of API keys.` : '',
        `${formatNumber(listed, 'en')} lines of the list of removed opinions were read.${listed === 0 ? ' If any were ever removed, see that the list is in its place.' : ''}`,
        unlisted > 0
          ? `NOT ALL: the list lacks ${formatNumber(unlisted, 'en')} lines or more; opinions removed since the backup may have come back.`
          : '',
        removed > 0 ? `${formatNumber(removed, 'en')} opinions removed since the backup were removed again.` : '',
        audit.ok ? '' : 'The chain of the audit is broken: run npm run --silent audit:verify.',
        differences > 0 ? 'The figures do not add up: run npm run --silent counts:verify.' : '',
        'Run npm run retention to remove again what has been kept for its term, and look through the accounts.',
      ]
        .filter(Boolean)
        .join('\n'),
  },
});

/** Why a backup or a restore was refused. */
export const backupRefusalTexts = bilingual<Refusals>({
  vi: {
    file_exists: (file) => `${file} đã có. Hãy đặt tên khác; bản sao lưu không ghi đè lên tệp nào.`,
    part_exists: (file) =>
      `${file} đã có: một lần sao lưu khác đang chạy, hoặc bị ngắt giữa chừng. Nếu không còn chạy, hãy xoá tệp đó.`,
    no_room: (file) => `Hết chỗ trên đĩa khi ghi ${file}. Phần đã ghi đã được xoá. Hãy dọn chỗ hoặc chọn ổ đĩa khác.`,
    cannot_write: (file) => `Không ghi được ${file}. Hãy xem thư mục có tồn tại và được phép ghi không.`,
    cannot_read: (file) => `Không đọc được ${file}.`,
    not_a_backup: (file) => `${file} không phải là bản sao lưu của Nghe Dân. Chưa thay đổi gì.`,
    cut: (file) => `${file} bị cụt: thiếu phần cuối. Chưa thay đổi gì; hãy dùng bản sao lưu khác.`,
    altered: (file) => `${file} đã bị thay đổi hoặc hỏng sau khi tạo. Chưa thay đổi gì; hãy dùng bản sao lưu khác.`,
    newer_format: (file) => `${file} do phiên bản mới hơn tạo ra. Hãy khôi phục bằng phiên bản đó hoặc mới hơn.`,
    newer_product: (file) => `${file} do phiên bản mới hơn tạo ra. Hãy khôi phục bằng phiên bản đó hoặc mới hơn.`,
    other_tables: (table) =>
      `Bảng “${table}” trong bản sao lưu không giống bảng của phiên bản đã tạo ra nó. Chưa thay đổi gì.`,
    does_not_fit: (table) => `PostgreSQL không nhận các dòng của bảng “${table}”. Chưa thay đổi gì.`,
    list_unreadable: (lines) =>
      `Danh sách ý kiến đã gỡ có dòng không đọc được: ${lines}. Chưa thay đổi gì. Hãy sửa các dòng đó theo một bản sao của danh sách; nếu xoá dòng, ý kiến ghi ở dòng đó sẽ hiện lại.`,
    list_short: (lines) =>
      `Danh sách ý kiến đã gỡ có ít dòng hơn số mà bản sao lưu đã biết: ${lines}. Chưa thay đổi gì. Hãy đặt danh sách mới nhất vào đúng chỗ rồi chạy lại; nếu danh sách đã mất, thêm --list-is-lost: ý kiến gỡ sau khi sao lưu sẽ hiện lại.`,
    nothing_there: () => 'Cơ sở dữ liệu này chưa có gì của Nghe Dân để sao lưu.',
    not_empty: () => 'Cơ sở dữ liệu đã có dữ liệu. Thêm --replace để thay toàn bộ bằng bản sao lưu.',
    in_use: () => 'Máy chủ hoặc một lệnh khác đang dùng cơ sở dữ liệu. Hãy dừng nó rồi khôi phục.',
    running: () => 'Một lần khôi phục khác đang chạy. Hãy chờ nó xong.',
    not_owner: (setting) => `Khôi phục cần vai trò sở hữu cơ sở dữ liệu: hãy khai báo ở ${setting}.`,
  },
  en: {
    file_exists: (file) => `${file} is there already. Give another name; no file is overwritten.`,
    part_exists: (file) =>
      `${file} is there: another backup is being made, or one was killed. If none runs, delete that file.`,
    no_room: (file) =>
      `No room is left on the disk for ${file}. What was written was deleted. Make room, or choose another place.`,
    cannot_write: (file) => `${file} cannot be written. See that its folder is there and may be written to.`,
    cannot_read: (file) => `${file} cannot be read.`,
    not_a_backup: (file) => `${file} is no backup of Nghe Dân. Nothing was changed.`,
    cut: (file) => `${file} was cut: its end is missing. Nothing was changed; take another backup.`,
    altered: (file) => `${file} was altered or damaged after it was made. Nothing was changed; take another backup.`,
    newer_format: (file) => `${file} was made by a newer version. Restore it with that one or a later.`,
    newer_product: (file) => `${file} was made by a newer version. Restore it with that one or a later.`,
    other_tables: (table) =>
      `The table “${table}” of the backup is not that of the version that made it. Nothing was changed.`,
    does_not_fit: (table) => `PostgreSQL does not take the rows of the table “${table}”. Nothing was changed.`,
    list_unreadable: (lines) =>
      `Lines of the list of removed opinions cannot be read: ${lines}. Nothing was changed. Mend them by a copy of the list; where a line is deleted, the opinion it names comes back.`,
    list_short: (lines) =>
      `The list of removed opinions has fewer lines than the backup knows of: ${lines}. Nothing was changed. Put the newest list in its place and run this again; if it is gone, add --list-is-lost: what was removed since the backup comes back.`,
    nothing_there: () => 'There is nothing of Nghe Dân in this database to back up.',
    not_empty: () => 'There is something in the database. Add --replace to put the backup in the place of all of it.',
    in_use: () => 'A server or another command uses the database. Stop it, then restore.',
    running: () => 'Another restore is running. Wait until it has ended.',
    not_owner: (setting) => `Restoring is done by the role that owns the database: name it in ${setting}.`,
  },
});

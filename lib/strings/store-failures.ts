import type { StoreFailureCode } from '../domain/store-failure';
import { bilingual } from './bilingual';

/** What the database could not do, whether anything is lost, and what to do now. */
export const storeFailureTexts = bilingual<Record<StoreFailureCode, string>>({
  vi: {
    store_unavailable: 'Cơ sở dữ liệu đang không trả lời. Dữ liệu đã lưu vẫn còn nguyên. Hãy thử lại sau ít phút.',
    store_busy: 'Cơ sở dữ liệu đang bận và việc này chưa được thực hiện. Hãy thử lại sau ít giây.',
    store_disk_full:
      'Không còn chỗ trên đĩa của cơ sở dữ liệu nên chưa lưu được. Dữ liệu đã lưu vẫn còn nguyên. Hãy báo cho quản trị để dọn đĩa rồi thử lại.',
    store_out_of_memory:
      'Cơ sở dữ liệu không đủ bộ nhớ nên việc này chưa được thực hiện. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo cho quản trị.',
    store_too_many_connections:
      'Cơ sở dữ liệu đang có quá nhiều kết nối và việc này chưa được thực hiện. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo cho quản trị.',
    store_read_only:
      'Cơ sở dữ liệu đang chỉ cho đọc nên chưa lưu được. Dữ liệu đã lưu vẫn còn nguyên. Hãy báo cho quản trị rồi thử lại.',
    store_too_slow:
      'Việc này kéo quá dài nên đã bị dừng; chưa có gì thay đổi. Hãy thử lại sau, hoặc chọn một kỳ ngắn hơn.',
    store_locked: 'Người khác đang sửa đúng nội dung này nên việc này chưa được thực hiện. Hãy thử lại sau ít giây.',
    store_idle: 'Việc này bị ngắt giữa chừng vì chờ quá lâu; chưa có gì thay đổi. Hãy thử lại.',
    store_io_error:
      'Đĩa của cơ sở dữ liệu đọc hoặc ghi bị lỗi. Hãy báo ngay cho quản trị để kiểm tra đĩa trước khi tiếp tục.',
    store_damaged:
      'Một phần dữ liệu trên đĩa của cơ sở dữ liệu bị hỏng. Hãy báo ngay cho quản trị: dừng hệ thống và khôi phục từ bản sao lưu.',
  },
  en: {
    store_unavailable: 'The database is not answering. What was saved is safe. Try again in a few minutes.',
    store_busy: 'The database is busy and this was not done. Try again in a few seconds.',
    store_disk_full:
      "No space is left on the database's disk, so this was not saved. What was saved is safe. Ask the administrator to make room, then try again.",
    store_out_of_memory:
      'The database has too little memory, so this was not done. Try again in a few minutes; if it goes on, tell the administrator.',
    store_too_many_connections:
      'The database has too many connections, so this was not done. Try again in a few minutes; if it goes on, tell the administrator.',
    store_read_only:
      'The database can only be read just now, so this was not saved. What was saved is safe. Tell the administrator, then try again.',
    store_too_slow:
      'This took too long and was stopped; nothing was changed. Try again later, or choose a shorter period.',
    store_locked: 'Somebody else is changing the same thing, so this was not done. Try again in a few seconds.',
    store_idle: 'This was cut off because it waited too long; nothing was changed. Try again.',
    store_io_error:
      "The database's disk failed to read or write. Tell the administrator at once: the disk must be looked at before going on.",
    store_damaged:
      "Part of the data on the database's disk is damaged. Tell the administrator at once: stop the system and restore a backup.",
  },
});

import { bilingual } from './bilingual';

/** What the command that brings the database to this version says. */
export const migrateTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run migrate\nĐưa cơ sở dữ liệu lên phiên bản này: bảng, địa bàn, khoá ký. Chạy lại không thay đổi gì thêm. Hãy sao lưu trước khi nâng cấp.',
    throughScript: 'Chưa biết cơ sở dữ liệu nào: hãy chạy bằng npm run migrate.',
    ready: 'Cơ sở dữ liệu đã sẵn sàng.',
  },
  en: {
    usage:
      'Usage: npm run migrate\nBrings the database to this version: tables, places, signing key. Running it again changes nothing more. Back up before an upgrade.',
    throughScript: 'No database is named: use npm run migrate.',
    ready: 'The database is ready.',
  },
});

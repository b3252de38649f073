import { bilingual } from './bilingual';

/** What the command that builds the application says. */
export const buildTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run build\nDựng ứng dụng vào một thư mục riêng; bản đang chạy không bị đụng tới. Từ lần khởi động sau, bản vừa dựng được dùng.',
    built: 'Đã dựng xong; bản này được dùng từ lần khởi động sau.',
    kept: 'Bản đã dựng vẫn đúng với mã nguồn; không dựng lại.',
  },
  en: {
    usage:
      'Usage: npm run build\nBuilds the application into a folder of its own; what runs is not touched. The next start serves what was built.',
    built: 'Built; the next start serves it.',
    kept: 'The last build is of these very sources and was kept.',
  },
});

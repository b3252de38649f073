import { bilingual } from './bilingual';

/** What the command that adds what came in to the counts says of itself. */
export const countsFoldTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run --silent counts:fold\nCộng những gì vừa tới vào bảng số liệu. Ứng dụng cũng tự làm việc này.',
  },
  en: {
    usage:
      'Usage: npm run --silent counts:fold\nAdds what has just come in to the counts. The application does this by itself too.',
  },
});

/** What the command that counts everything again says of itself. */
export const countsVerifyTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run --silent counts:verify\nĐếm lại từ đầu và so với bảng số liệu; chỉ đọc. Mỗi dòng ra là một chỗ lệch, dòng cuối là tóm tắt. Mã thoát 0 khi không lệch.',
  },
  en: {
    usage:
      'Usage: npm run --silent counts:verify\nCounts everything again and compares with the counts kept; only reads. Each line out is one difference, the last a summary. Exit code 0 when there is none.',
  },
});

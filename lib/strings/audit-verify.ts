import { bilingual } from './bilingual';

/** What the command that checks the chain of the audit says of itself. */
export const auditVerifyTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run --silent audit:verify [-- --head SỐ:MÃ_BĂM]\nKiểm tra nhật ký có nguyên vẹn không; chỉ đọc. --head: số và mã băm in trên một tệp đã tải về, phải còn trong nhật ký. Mã thoát 0 khi nguyên vẹn.',
  },
  en: {
    usage:
      'Usage: npm run --silent audit:verify [-- --head SEQ:HASH]\nChecks that the audit is whole; only reads. --head: number and hash printed on a downloaded file, which must still be in it. Exit code 0 when it is whole.',
  },
});

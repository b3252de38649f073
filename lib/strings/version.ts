import { bilingual } from './bilingual';

/** What the command says that tells which version this is. */
export const versionTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run --silent version\nIn ra một dòng JSON: số phiên bản, commit của mã nguồn nếu biết, phiên bản bộ từ khoá, thay đổi cơ sở dữ liệu mới nhất.',
  },
  en: {
    usage:
      'Usage: npm run --silent version\nPrints one line of JSON: the number of the version, its commit if known, the version of the lexicon, the newest migration.',
  },
});

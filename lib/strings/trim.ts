import { bilingual } from './bilingual';

/** What the command says that leaves of the packages only what running needs. */
export const trimTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run trim [-- --yes]\nSau npm run build: xoá khỏi node_modules những gói chỉ cần khi dựng và phát triển. npm ci cài lại tất cả.',
    question:
      'Các gói chỉ cần khi dựng và phát triển sẽ bị xoá khỏi node_modules; muốn dựng lại phải chạy npm ci trước.',
    notBuilt: 'Chưa có bản dựng: hãy chạy npm run build trước.',
    done: (packages: number, megabytes: number) => `Đã xoá ${packages} gói, giảm ${megabytes} MB.`,
  },
  en: {
    usage:
      'Usage: npm run trim [-- --yes]\nAfter npm run build: removes from node_modules the packages that only building and developing need. npm ci installs all of them again.',
    question:
      'Packages that only building and developing need are removed from node_modules; to build again, run npm ci first.',
    notBuilt: 'There is no build yet: run npm run build first.',
    done: (packages: number, megabytes: number) => `Removed ${packages} packages, ${megabytes} MB.`,
  },
});

import { bilingual } from './bilingual';

type Account = { readonly username: string; readonly password: string };
type Cleared = {
  readonly items: number;
  readonly people: number;
  readonly itemsKept: number;
  readonly peopleKept: number;
};

const accountLines = (accounts: readonly Account[], roles: Readonly<Record<string, string>>) =>
  accounts
    .map(({ username, password }) => `  ${username.padEnd(12)} ${password.padEnd(22)} ${roles[username] ?? ''}`)
    .join('\n');

export const demoCommandTexts = bilingual({
  vi: {
    steps: { reports: 'Báo cáo cộng tác viên', posts: 'Bài đăng' },
    portTaken: (port: number) => `Cổng ${port} đang có chương trình khác dùng; chọn cổng khác: PORT=… npm run demo`,
    ready: (address: string, accounts: readonly Account[], log: string | null) =>
      `\nNghe Dân (dữ liệu trình diễn) đang chạy tại ${address}\n\n${accountLines(accounts, {
        ctv: 'cộng tác viên',
        chuyenvien: 'chuyên viên',
        lanhdao: 'lãnh đạo',
        quantri: 'quản trị',
      })}\n\nDừng: Ctrl-C. Xoá dữ liệu trình diễn: npm run demo:clear${log ? `\nMáy chủ ghi từng yêu cầu và lỗi vào tệp ${log}` : ''}`,
    cleared: ({ items, people, itemsKept, peopleKept }: Cleared) =>
      `Đã xoá ${items} ý kiến và ${people} tài khoản trình diễn.${
        itemsKept ? ` Giữ lại ${itemsKept} ý kiến được thêm sau đó, cùng đơn vị chứa chúng` : ''
      }${peopleKept ? ` (${peopleKept} tài khoản có liên quan đã bị khoá).` : itemsKept ? '.' : ''}`,
  },
  en: {
    steps: { reports: 'Collaborators’ reports', posts: 'Posts' },
    portTaken: (port: number) => `Port ${port} is used by another program; choose one: PORT=… npm run demo`,
    ready: (address: string, accounts: readonly Account[], log: string | null) =>
      `\nNghe Dân (demonstration data) is running at ${address}\n\n${accountLines(accounts, {
        ctv: 'collaborator',
        chuyenvien: 'analyst',
        lanhdao: 'leader',
        quantri: 'administrator',
      })}\n\nStop: Ctrl-C. Remove the demonstration: npm run demo:clear${log ? `\nThe server's log: ${log}` : ''}`,
    cleared: ({ items, people, itemsKept, peopleKept }: Cleared) =>
      `Removed ${items} opinions and ${people} accounts of the demonstration.${
        itemsKept ? ` Kept ${itemsKept} opinions added since, and their unit` : ''
      }${peopleKept ? ` (${peopleKept} accounts they need were closed).` : itemsKept ? '.' : ''}`,
  },
});

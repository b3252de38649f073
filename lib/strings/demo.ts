import { bilingual } from './bilingual';

type Account = { readonly username: string; readonly password: string | null };
type Cleared = {
  readonly items: number;
  readonly people: number;
  readonly itemsKept: number;
  readonly peopleKept: number;
};

function accountLines(accounts: readonly Account[], roles: Readonly<Record<string, string>>, ownPassword: string) {
  return accounts
    .map(({ username, password }) => {
      const shown = password ?? ownPassword;
      return `  ${username.padEnd(12)} ${shown.padEnd(22)} ${roles[username] ?? ''}`;
    })
    .join('\n');
}

/** What the command that shows the demonstration says on the terminal. */
export const demoTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run demo [-- --yes-into-a-real-database]\n' +
      'Nạp dữ liệu trình diễn (hơn 8.000 ý kiến bịa), dựng và chạy ứng dụng; PORT chọn cổng, DEMO_PASSWORD đặt mật khẩu. Bị ngắt thì chạy lại để làm tiếp.\n' +
      '--yes-into-a-real-database: nạp cả khi cơ sở dữ liệu đã có đơn vị thật.',
    steps: { reports: 'Báo cáo cộng tác viên', posts: 'Bài đăng' },
    portTaken: (port: number) => `Cổng ${port} đang có chương trình khác dùng; chọn cổng khác: PORT=… npm run demo`,
    ready: (address: string, accounts: readonly Account[], log: string | null) =>
      `\nNghe Dân (dữ liệu trình diễn) đang chạy tại ${address}\n\n${accountLines(
        accounts,
        {
          ctv: 'cộng tác viên',
          chuyenvien: 'chuyên viên',
          lanhdao: 'lãnh đạo',
          quantri: 'quản trị',
        },
        '(đã đổi; đặt lại: DEMO_PASSWORD=… npm run demo)',
      )}\n\nDừng: Ctrl-C. Xoá dữ liệu trình diễn: npm run demo:clear${log ? `\nMáy chủ ghi từng yêu cầu và lỗi vào tệp ${log}` : ''}`,
  },
  en: {
    usage:
      'Usage: npm run demo [-- --yes-into-a-real-database]\n' +
      'Loads the demonstration (more than 8,000 invented opinions), builds and runs the application; PORT chooses the port, DEMO_PASSWORD the password. Cut off, it goes on when run again.\n' +
      '--yes-into-a-real-database: loads it even where real units are.',
    steps: { reports: 'Collaborators’ reports', posts: 'Posts' },
    portTaken: (port: number) => `Port ${port} is used by another program; choose one: PORT=… npm run demo`,
    ready: (address: string, accounts: readonly Account[], log: string | null) =>
      `\nNghe Dân (demonstration data) is running at ${address}\n\n${accountLines(
        accounts,
        {
          ctv: 'collaborator',
          chuyenvien: 'analyst',
          lanhdao: 'leader',
          quantri: 'administrator',
        },
        '(changed; set it again: DEMO_PASSWORD=… npm run demo)',
      )}\n\nStop: Ctrl-C. Remove the demonstration: npm run demo:clear${log ? `\nThe server's log: ${log}` : ''}`,
  },
});

/** What the command that takes the demonstration out says on the terminal. */
export const demoClearTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run demo:clear [-- --yes]\nXoá mọi thứ dữ liệu trình diễn đã thêm; ý kiến do người thật thêm vào thì giữ lại.',
    surely: 'Xoá dữ liệu trình diễn cùng các tài khoản của nó?',
    cleared: ({ items, people, itemsKept, peopleKept }: Cleared) =>
      `Đã xoá ${items} ý kiến và ${people} tài khoản trình diễn.${
        itemsKept ? ` Giữ lại ${itemsKept} ý kiến được thêm sau đó, cùng đơn vị chứa chúng` : ''
      }${peopleKept ? ` (${peopleKept} tài khoản có liên quan đã bị khoá).` : itemsKept ? '.' : ''}`,
  },
  en: {
    usage:
      'Usage: npm run demo:clear [-- --yes]\nRemoves all that the demonstration added; opinions that people added by hand stay.',
    surely: 'Remove the demonstration with its accounts?',
    cleared: ({ items, people, itemsKept, peopleKept }: Cleared) =>
      `Removed ${items} opinions and ${people} accounts of the demonstration.${
        itemsKept ? ` Kept ${itemsKept} opinions added since, and their unit` : ''
      }${peopleKept ? ` (${peopleKept} accounts they need were closed).` : itemsKept ? '.' : ''}`,
  },
});

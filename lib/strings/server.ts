import { bilingual } from './bilingual';

type Made = { readonly version: string; readonly commit: string | null; readonly builtAt: string };
const line = '='.repeat(72);
const named = (made: Made) => [made.version, made.commit].filter(Boolean).join(', ');

/** What the server says on the terminal it was started on. */
export const serverTexts = bilingual({
  vi: {
    usage:
      'Cách dùng: npm run start [-- --migrate]\nChạy ứng dụng đã dựng. HOST, PORT chọn địa chỉ; --migrate đưa cơ sở dữ liệu lên phiên bản này trước. Các thiết lập khác: docs/running.md.',
    devUsage:
      'Cách dùng: npm run dev\nChạy ứng dụng từ mã nguồn, dựng lại khi mã thay đổi, với cơ sở dữ liệu đã khai báo, hoặc cơ sở dữ liệu riêng nếu chưa khai báo; chỉ để phát triển. HOST, PORT chọn địa chỉ.',
    unknownWord: (word: string) => `Không có lựa chọn ${word}.`,
    listening: (url: string) => `Nghe Dân: ${url}`,
    draining: (seconds: number) => `Đang dừng: đợi việc dở dang, lâu nhất ${seconds} giây`,
    portTaken: (port: number) => `Cổng ${port} đang có chương trình khác dùng; chọn cổng khác bằng PORT=…`,
    portNone: (given: string) => `PORT=${given} không phải là số cổng từ 0 đến 65535`,
    hostNone: (host: string) => `HOST=${host} không phải là địa chỉ của máy này`,
    olderBuild: (build: string, made: Made | null) =>
      [
        line,
        `BẢN CŨ: đang chạy bản dựng cũ ${build}${made ? ` (phiên bản ${named(made)}, dựng lúc ${made.builtAt})` : ''}.`,
        'Mã nguồn hoặc Node trong thư mục này đã khác bản đó, nên thay đổi mới chưa có tác dụng.',
        'Để dùng mã nguồn hiện tại: npm run build, rồi khởi động lại.',
        line,
      ].join('\n'),
    notBuilt: 'Chưa có bản dựng: hãy chạy npm run build rồi khởi động lại',
  },
  en: {
    usage:
      'Usage: npm run start [-- --migrate]\nRuns the application that was built. HOST, PORT choose the address; --migrate brings the database to this version first. Other settings: docs/running.md.',
    devUsage:
      'Usage: npm run dev\nRuns the application from its source and follows what changes there, with the database that is set, else one of its own; for developing alone. HOST, PORT choose the address.',
    unknownWord: (word: string) => `There is no option ${word}.`,
    listening: (url: string) => `Nghe Dân: ${url}`,
    draining: (seconds: number) => `Stopping: waiting for what is going on, ${seconds} s at most`,
    portTaken: (port: number) => `Port ${port} is used by another program; choose one with PORT=…`,
    portNone: (given: string) => `PORT=${given} is no port number from 0 to 65535`,
    hostNone: (host: string) => `HOST=${host} is no address of this machine`,
    olderBuild: (build, made) =>
      [
        line,
        `NOTE: this serves an older build, ${build}${made ? ` (version ${named(made)}, built at ${made.builtAt})` : ''}.`,
        'The sources or the Node of this folder are no longer those it was made of: what is new has no effect yet.',
        'To serve the sources as they are: npm run build, then start again.',
        line,
      ].join('\n'),
    notBuilt: 'There is no build yet: run npm run build, then start again',
  },
});

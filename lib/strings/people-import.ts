import { mostLines } from '../domain/people/people-plan';
import { bilingual } from './bilingual';
import { intakeProblems } from './intake-problems';

/** Texts of accounts made from a spreadsheet, of the slips they are handed over with, and of what is done to several at once. */
export const peopleImportTexts = bilingual({
  vi: {
    title: 'Thêm nhiều tài khoản',
    link: 'Thêm từ bảng tính',
    note: `Từ một bảng Excel (.xlsx) hoặc CSV, nhiều nhất ${mostLines} dòng và 1 MB. Bước đầu chỉ xem trước, chưa thêm gì.`,
    columns: 'Hàng tiêu đề gồm: Họ và tên (bắt buộc), Tên đăng nhập, Vai trò (bắt buộc), Đơn vị.',
    columnsHint:
      'Để trống tên đăng nhập thì hệ thống đặt theo tên, ví dụ Nguyễn Văn Tùng thành tung.nguyenvan. Một người có nhiều vai trò thì ghi cả, cách nhau bằng dấu chấm phẩy: Chuyên viên; Quản trị. Để trống đơn vị thì vào đơn vị của anh/chị. Đơn vị ghi bằng tên hoặc mã; trùng tên thì ghi cả cấp trên: Tổ 1 · Phường Tân Hưng.',
    file: 'Bảng tính',
    tooLarge: 'Tệp lớn hơn 1 MB. Hãy bỏ hình ảnh và các trang khác, hoặc lưu thành CSV UTF-8.',
    look: 'Xem trước',
    looking: 'Đang đọc…',
    would: (n: string) => `Sẽ thêm ${n} tài khoản`,
    refused: (n: string) => `${n} dòng không thêm được`,
    refusedNote: 'Các dòng khác không bị ảnh hưởng. Hãy sửa những dòng này trong bảng tính rồi gửi lại riêng chúng.',
    line: 'Dòng',
    why: 'Lý do',
    made: 'đặt theo tên',
    confirm: (n: string) => `Thêm ${n} tài khoản`,
    confirmNote:
      'Mật khẩu dùng một lần của từng người hiện ra ngay sau đó, chỉ một lần. Hãy in ra trước khi rời trang. Việc này có thể mất đến một phút.',
    adding: 'Đang thêm…',
    other: 'Chọn bảng tính khác',
    opened: (n: string) => `Đã thêm ${n} tài khoản`,
    openedNote: 'Mật khẩu dưới đây không hiện lại lần nữa. Hãy in ra, cắt rời và trao tận tay từng người.',
    print: 'Cách in: Ctrl + P (Cmd + P trên máy Mac), khổ A4, mỗi trang tám thẻ.',
    onlyHere: (address: string) => `Thẻ sẽ in địa chỉ ${address}, chỉ mở được trên chính máy này`,
    onlyHereNote: (setting: string) =>
      `Trước khi thêm và in thẻ: đặt ${setting} trong thiết lập của máy chủ là địa chỉ mọi người gõ (ví dụ https://nghedan.example.gov.vn), khởi động lại, rồi tải lại trang này.`,
    slips: 'Thẻ trao tài khoản',
    address: 'Địa chỉ',
    qr: 'Mã QR của địa chỉ',
    slipHint: 'Mật khẩu dùng một lần; hệ thống yêu cầu đặt mật khẩu riêng khi đăng nhập lần đầu.',
    choose: (name: string) => `Chọn ${name}`,
    chosen: 'Với các tài khoản đã chọn',
    next: 'Khoá hoặc chuyển đơn vị…',
    chosenTitle: 'Khoá hoặc chuyển nhiều tài khoản',
    chosenNote: (n: string) => `Đang chọn ${n} tài khoản. Chưa có gì thay đổi.`,
    nobody: 'Chưa chọn tài khoản nào',
    nobodyNote: 'Hãy quay lại danh sách và đánh dấu các tài khoản cần làm.',
    now: 'Hiện nay',
    close: 'Khoá các tài khoản này',
    closeNote: (n: string) =>
      `${n} tài khoản đang mở sẽ bị khoá: mọi phiên đóng ngay và không đăng nhập được nữa. Báo cáo, bản sửa đã làm vẫn giữ nguyên.`,
    move: 'Chuyển sang đơn vị khác',
    moveNote:
      'Mọi người giữ nguyên vai trò và có hiệu lực ngay ở lần bấm tiếp theo. Ai đang được giao đọc tin được giữ riêng thì thôi được giao.',
    moveConfirm: 'Chuyển các tài khoản này',
    closed: (n: string) => `Đã khoá ${n} tài khoản.`,
    moved: (n: string) => `Đã chuyển ${n} tài khoản.`,
  },
  en: {
    title: 'Add many accounts',
    link: 'Add from a spreadsheet',
    note: `From an Excel workbook (.xlsx) or a CSV, at most ${mostLines} lines and 1 MB. The first step only shows what would be made.`,
    columns: 'The heading row has: Full name (required), User name, Role (required), Unit.',
    columnsHint:
      'A user name left empty is made from the name: Nguyễn Văn Tùng becomes tung.nguyenvan. Somebody with several roles has them all in the cell, with semicolons between: Analyst; Administrator. A unit left empty is your own. Units are given by name or id; where two are called alike, write the unit above too: Tổ 1 · Phường Tân Hưng.',
    file: 'Spreadsheet',
    tooLarge: 'The file is larger than 1 MB. Take out pictures and other sheets, or save it as CSV UTF-8.',
    look: 'Look first',
    looking: 'Reading…',
    would: (n: string) => (n === '1' ? '1 account would be added' : `${n} accounts would be added`),
    refused: (n: string) => (n === '1' ? '1 line cannot be added' : `${n} lines cannot be added`),
    refusedNote: 'The other lines are not affected. Mend these in the spreadsheet and send them again by themselves.',
    line: 'Line',
    why: 'Reason',
    made: 'made from the name',
    confirm: (n: string) => (n === '1' ? 'Add 1 account' : `Add ${n} accounts`),
    confirmNote:
      "Each person's one-time password is shown right after, only once. Print them before you leave the page. This may take up to a minute.",
    adding: 'Adding…',
    other: 'Choose another spreadsheet',
    opened: (n: string) => (n === '1' ? '1 account is added' : `${n} accounts are added`),
    openedNote: 'These passwords are not shown again. Print them, cut them apart and hand each to its person yourself.',
    print: 'To print: Ctrl + P (Cmd + P on a Mac), A4, eight slips a page.',
    onlyHere: (address) => `The slips would carry ${address}, which opens on this machine alone`,
    onlyHereNote: (setting) =>
      `Before you add accounts and print: set ${setting} among the settings of the server to the address people type (such as https://nghedan.example.gov.vn), start it again, and load this page anew.`,
    slips: 'Slips to hand over',
    address: 'Address',
    qr: 'QR code of the address',
    slipHint: 'The password works once; you are asked to choose your own when you first sign in.',
    choose: (name: string) => `Choose ${name}`,
    chosen: 'With the accounts chosen',
    next: 'Close or move…',
    chosenTitle: 'Close or move several accounts',
    chosenNote: (n: string) =>
      n === '1'
        ? '1 account is chosen. Nothing has changed yet.'
        : `${n} accounts are chosen. Nothing has changed yet.`,
    nobody: 'No account is chosen',
    nobodyNote: 'Go back to the list and tick the accounts you mean.',
    now: 'Now',
    close: 'Close these accounts',
    closeNote: (n: string) =>
      `${n} open accounts will be closed: all their sessions end at once and signing in is refused. Reports and corrections already made stay.`,
    move: 'Move to another unit',
    moveNote:
      'Everybody keeps their role; it takes effect at their next click. Whoever is named to read opinions kept apart is so no longer.',
    moveConfirm: 'Move these accounts',
    closed: (n: string) => (n === '1' ? '1 account is closed.' : `${n} accounts are closed.`),
    moved: (n: string) => (n === '1' ? '1 account is moved.' : `${n} accounts are moved.`),
  },
});

/** What can be wrong with a spreadsheet of people or a line of it: a file's problems, and its own. */
export const peopleImportProblems = bilingual({
  vi: {
    ...intakeProblems.vi,
    no_name_column: () => 'Không thấy cột họ tên. Hàng tiêu đề cần có một cột tên “Họ và tên”.',
    too_many: ({ limit }: { limit: string }) =>
      `Bảng tính có quá nhiều dòng (tối đa ${limit}). Hãy chia thành nhiều tệp.`,
    username_doubled: ({ value }: { value: string }) =>
      `Tên đăng nhập “${value}” đã có ở một dòng trước trong bảng này.`,
    unknown_unit: ({ value }: { value: string }) => `Không tìm thấy đơn vị “${value}” trong phạm vi anh/chị quản lý.`,
  },
  en: {
    ...intakeProblems.en,
    no_name_column: () =>
      'There is no column of names. The heading row needs a column called “Full name” or “Họ và tên”.',
    too_many: ({ limit }: { limit: string }) =>
      `There are too many lines (at most ${limit}). Divide them among several files.`,
    username_doubled: ({ value }: { value: string }) =>
      `The user name “${value}” stands on an earlier line of this spreadsheet.`,
    unknown_unit: ({ value }: { value: string }) => `There is no unit “${value}” among those you manage.`,
  },
});

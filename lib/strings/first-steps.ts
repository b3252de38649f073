import type { FirstStep } from '../domain/people/first-steps';
import { bilingual } from './bilingual';

type StepTexts = { readonly title: string; readonly note: string; readonly link: string };
type FirstStepsTexts = {
  title: string;
  note: string;
  over: string;
  overNote: string;
  toReports: string;
  next: string;
  done: string;
  waiting: string;
  leading: (step: string) => string;
  steps: Record<FirstStep, StepTexts>;
  places: (n: string) => string;
  noPlaces: string;
  collaborators: (n: string) => string;
  noCollaborators: string;
  handedOver: (n: string, of: string) => string;
  noReport: string;
  oneByOne: string;
  ownReport: string;
};

/** Texts of the page that leads an administrator from an empty installation to its first report. */
export const firstStepsTexts = bilingual<FirstStepsTexts>({
  vi: {
    title: 'Những bước đầu tiên',
    note: 'Bốn bước từ hệ thống trống đến báo cáo đầu tiên. Trang này tự hết khi báo cáo ấy đến.',
    over: 'Đã qua những bước đầu tiên',
    overNote: 'Báo cáo đã đến, hoặc đơn vị chỉ làm việc với bài đăng.',
    toReports: 'Tới danh sách tài khoản',
    next: 'Làm bước này',
    done: 'Xong',
    waiting: 'Chưa xong',
    leading: (step) => `Chưa có báo cáo nào. Bước tiếp theo: ${step}.`,
    steps: {
      unit: {
        title: 'Kiểm tra đơn vị và địa bàn',
        note: 'Tên đơn vị hiện trên đầu mọi trang; địa bàn quyết định ý kiến ở đâu thuộc về đơn vị. Địa bàn của đơn vị mình đặt khi cài đặt, hoặc do đơn vị cấp trên đặt; của đơn vị cấp dưới thì đặt ở đây. Đơn vị không gắn với địa bàn thì bỏ qua bước này.',
        link: 'Xem các đơn vị',
      },
      collaborators: {
        title: 'Thêm cộng tác viên từ bảng tính',
        note: 'Mỗi dòng một người, ít nhất có họ tên và vai trò. Xem trước rồi mới thêm.',
        link: 'Thêm từ bảng tính',
      },
      slips: {
        title: 'In thẻ và trao tận tay',
        note: 'Thẻ hiện ngay sau khi thêm, chỉ một lần: tên đăng nhập, mật khẩu dùng một lần và mã QR của địa chỉ. Lỡ chưa in thì mở tài khoản của người ấy, cấp lại mật khẩu.',
        link: 'Xem ai chưa vào',
      },
      report: {
        title: 'Nhận báo cáo đầu tiên',
        note: 'Cộng tác viên đăng nhập bằng điện thoại, đặt mật khẩu riêng rồi gửi. Có thể in hướng dẫn để trao kèm thẻ.',
        link: 'Mở hướng dẫn cho cộng tác viên',
      },
    },
    places: (n) => `Có ${n} địa bàn phụ trách`,
    noPlaces: 'Chưa đặt địa bàn phụ trách',
    collaborators: (n) => `Có ${n} cộng tác viên`,
    noCollaborators: 'Chưa có cộng tác viên',
    handedOver: (n, of) => `${n} trong ${of} người đã vào hệ thống`,
    noReport: 'Chưa có báo cáo',
    oneByOne: 'Thêm từng người',
    ownReport: 'Gửi báo cáo',
  },
  en: {
    title: 'First steps',
    note: 'Four steps from an empty system to the first report. This page is gone once that report has come.',
    over: 'The first steps are done',
    overNote: 'A report has come, or the unit works with posts alone.',
    toReports: 'To the accounts',
    next: 'Do this step',
    done: 'Done',
    waiting: 'Not done yet',
    leading: (step) => `No report has come yet. The next step: ${step}.`,
    steps: {
      unit: {
        title: 'Check the unit and its places',
        note: 'The name of the unit stands at the head of each page; its places decide which opinions are its own. Your own are set when the system is installed, or by the unit above; those of units below are set here. A unit that covers no place skips this step.',
        link: 'See the units',
      },
      collaborators: {
        title: 'Add collaborators from a spreadsheet',
        note: 'A line for each person, with a name and a role at least. You look at what would be made before it is made.',
        link: 'Add from a spreadsheet',
      },
      slips: {
        title: 'Print the slips and hand them over',
        note: 'They are shown right after, only once: user name, one-time password and a QR code of the address. If you missed them, open the account and give a new password.',
        link: 'See who has not been in',
      },
      report: {
        title: 'Receive the first report',
        note: 'A collaborator signs in on a phone, chooses a password and reports. The guide can be printed and handed over with the slip.',
        link: 'Open the guide for collaborators',
      },
    },
    places: (n) => (n === '1' ? '1 place is covered' : `${n} places are covered`),
    noPlaces: 'No place is covered yet',
    collaborators: (n) => (n === '1' ? 'There is 1 collaborator' : `There are ${n} collaborators`),
    noCollaborators: 'There are no collaborators yet',
    handedOver: (n, of) => `${n} of ${of} have been in`,
    noReport: 'No report yet',
    oneByOne: 'Add one by one',
    ownReport: 'Send a report',
  },
});

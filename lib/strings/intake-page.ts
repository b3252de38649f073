import type { StopReason } from '../domain/intake/post-line';
import { bilingual } from './bilingual';
import { formatNumber } from './format';

const vi = (n: number) => formatNumber(n, 'vi');
const en = (n: number) => formatNumber(n, 'en');

/** What was not taken in, in the words of whoever sent it. */
export const notTakenTexts = bilingual({
  vi: {
    keptOut: (n: number) =>
      `${vi(n)} bài đăng không được nhập vì có nội dung đã bị gỡ do lộ thông tin cá nhân. Nếu gỡ nhầm, người vận hành có thể cho nhập lại.`,
    alike: (n: number) =>
      `${vi(n)} bài đăng không ghi id chỉ khác các bài đăng cùng kênh, cùng ngày ở chỗ được che. Mỗi kênh mỗi ngày chỉ nhận 20 bài đăng như vậy, ngoài số đó thì không được nhập. Hãy ghi id cho từng bài đăng rồi gửi lại.`,
  },
  en: {
    keptOut: (n: number) =>
      `${en(n)} posts were not taken in, as they hold words that were removed as personal data. Where that was a mistake, the operator can let them in again.`,
    alike: (n: number) =>
      `${en(n)} posts without an id differ from others of their channel and day only in what is masked. No more than 20 such posts are taken in for a channel and day, and none beyond them. Give each post an id and send them again.`,
  },
});

type SoFar = Readonly<Record<'read' | 'added' | 'assigned' | 'rejectedCount', number>>;

/** Words of the upload page. */
export const intakePageTexts = bilingual({
  vi: {
    title: 'Nhập bài đăng từ tệp',
    note: 'Đưa bài đăng trên mạng vào hệ thống từ tệp Excel (.xlsx), CSV hoặc JSONL. Số điện thoại, tên riêng, tài khoản được che trước khi lưu.',
    choose: 'Chọn tệp',
    drop: 'Kéo tệp thả vào đây, hoặc',
    dropNow: 'Thả để chọn tệp này',
    chosen: (name: string, size: string) => `${name} (${size})`,
    channel: 'Kênh',
    channelHint: 'Tên một kênh trong danh sách kênh; dùng cho những bài đăng không ghi kênh trong tệp.',
    place: 'Địa bàn',
    placeHint: 'Mã hoặc tên; dùng cho những bài đăng không ghi địa bàn.',
    start: 'Bắt đầu nhập',
    stop: 'Dừng',
    stopping: 'Đang dừng…',
    sending: (percent: number) => `Đang gửi tệp: ${percent}%`,
    looking: (lines: number) => `Đang xem qua cả tệp trước khi nhập: ${vi(lines)} dòng, chưa nhập dòng nào`,
    reading: 'Đang đọc và phân loại…',
    sofar: (c: SoFar) =>
      `Đã đọc ${vi(c.read)} dòng · thêm ${vi(c.added)}${c.assigned > 0 ? ` · gán kênh ${vi(c.assigned)}` : ''} · từ chối ${vi(c.rejectedCount)}`,
    assigned: (n: number) => `Đã gán kênh cho ${vi(n)} bài đăng có từ trước`,
    notToldWhole:
      'Của lần nhập do người khác gửi chỉ nêu số đã thêm, số chưa rõ địa bàn (không kể tin được giữ riêng) và số bị từ chối.',
    doneTitle: 'Đã nhập xong',
    stoppedTitle: {
      asked: 'Đã dừng theo yêu cầu',
      restarting: 'Đã dừng vì hệ thống đang khởi động lại',
      unread: 'Đã dừng vì có quá nhiều dòng bị từ chối mà trình duyệt chưa nhận kịp',
      not_allowed: 'Đã dừng vì tài khoản này không còn được nhập bài đăng',
    } satisfies Record<StopReason, string>,
    stoppedNote:
      'Những bài đăng đã thêm vẫn được giữ. Gửi lại tệp này để nhập tiếp: bài đăng đã có sẽ không bị thêm lần nữa.',
    endedNote: 'Những bài đăng đã thêm vẫn được giữ, phần còn lại không được nhập. Hãy hỏi quản trị của đơn vị.',
    cutNote: 'Tệp lớn hơn giới hạn nên chỉ phần đầu được đọc. Hãy tách tệp rồi gửi phần còn lại.',
    failedTitle: 'Chưa nhập được tệp này',
    lost: 'Mất kết nối trong lúc gửi. Những bài đăng đã báo là thêm vẫn được giữ; gửi lại tệp để nhập phần còn thiếu.',
    counts: {
      read: 'Đã đọc',
      added: 'Thêm mới',
      repeated: 'Đã có từ trước',
      notAdded: 'Không thêm',
      changed: 'Cùng id, nội dung khác',
      replaced: 'Thay bằng nội dung mới',
      keptOut: 'Chứa nội dung đã gỡ',
      alike: 'Chỉ khác chỗ được che',
      assigned: 'Được gán kênh',
      rejected: 'Bị từ chối',
      masked: 'Có thông tin được che',
      unplaced: 'Chưa rõ địa bàn',
      dropped: 'Giá trị về người đăng đã bỏ',
    },
    unknown: {
      title: (n: number) => `${vi(n)} tên kênh chưa có trong danh sách kênh`,
      note: 'Bài đăng ghi các tên này được nhập vào “Nguồn khác”. Tên chỉ hiện ở đây, hệ thống không lưu. Quản trị của đơn vị cấp cao nhất thêm kênh ở trang “Kênh”, sau đó gửi lại tệp này thì bài đăng có kênh.',
      name: 'Tên trong tệp',
      posts: 'Số bài đăng',
      personal: 'Giống tên hoặc tài khoản của một người',
      more: (posts: number) => `Còn ${vi(posts)} bài đăng mang tên khác nữa. Hãy kiểm tra xem cột kênh có đúng không.`,
      link: 'Liên kết cho quản trị',
      linkHint:
        'Mở trang Kênh với các tên trên đã điền sẵn, trừ tên giống của một người. Máy chủ không nhận được các tên trong liên kết này.',
      linkHintNone:
        'Mở trang Kênh. Không tên nào được điền sẵn vì tên nào ở trên cũng giống của một người; nếu trong đó có báo hay trang của cơ quan, quản trị tự ghi tên và xác nhận.',
      copy: 'Sao chép liên kết',
      copied: 'Đã sao chép',
      withoutScript: (posts: number) =>
        `${vi(posts)} bài đăng có tên kênh chưa có trong danh sách kênh nên được nhập vào “Nguồn khác”. Bật JavaScript rồi gửi lại tệp để xem các tên đó.`,
    },
    see: 'Xem các ý kiến',
    rejectedTitle: (n: number) => `${vi(n)} dòng bị từ chối`,
    rejectedNote: 'Tải các dòng này về, sửa theo lý do bên cạnh rồi gửi lại. Hệ thống không lưu chúng.',
    shownFirst: (n: number) => `Bảng chỉ hiện ${vi(n)} dòng đầu; tệp tải về có đủ.`,
    download: 'Tải các dòng bị từ chối',
    downloadName: 'dong-bi-tu-choi',
    line: 'Dòng',
    why: 'Lý do và cách sửa',
    content: 'Nội dung dòng',
    past: 'Các lần nhập gần đây',
    pastEmpty: 'Chưa có lần nhập nào.',
    older: 'Các lần nhập cũ hơn',
    latest: 'Về các lần nhập mới nhất',
    when: 'Bắt đầu lúc',
    door: 'Tệp và cách nhập',
    byMapping: (name: string) => `Đọc theo “${name}”`,
    doors: { command: 'Dòng lệnh', api: 'API', page: 'Trang này', demo: 'Trình diễn' },
    running: 'Đang chạy',
    brokenOff: 'Bị ngắt giữa chừng; hãy gửi lại tệp để nhập phần còn thiếu',
    formats:
      'Cần cột nội dung (text, Nội dung) và ngày đăng (date, Ngày đăng). Nên có: id, kênh, địa bàn, lượt tiếp cận.',
    batchDone: 'Tệp đã được nhập. Kết quả ở dòng đầu của bảng dưới đây.',
  },
  en: {
    title: 'Bring in posts from a file',
    note: 'Bring online posts in from an Excel (.xlsx), CSV or JSONL file. Phone numbers, names and accounts are masked before anything is kept.',
    choose: 'Choose a file',
    drop: 'Drop a file here, or',
    dropNow: 'Drop to choose this file',
    chosen: (name: string, size: string) => `${name} (${size})`,
    channel: 'Channel',
    channelHint: 'A registered channel, for posts that name none in the file.',
    place: 'Place',
    placeHint: 'Code or name, for posts that name no place.',
    start: 'Start',
    stop: 'Stop',
    stopping: 'Stopping…',
    sending: (percent: number) => `Sending the file: ${percent}%`,
    looking: (lines: number) => `Looking through the file before importing: ${en(lines)} lines, none imported yet`,
    reading: 'Reading and classifying…',
    sofar: (c: SoFar) =>
      `${en(c.read)} lines read · ${en(c.added)} added${c.assigned > 0 ? ` · ${en(c.assigned)} given a channel` : ''} · ${en(c.rejectedCount)} refused`,
    assigned: (n: number) => `${en(n)} ${n === 1 ? 'post that was' : 'posts that were'} there got a channel`,
    notToldWhole:
      'Of batches others sent only what was added (without what is kept apart) and what was refused is told.',
    doneTitle: 'Done',
    stoppedTitle: {
      asked: 'Stopped as you asked',
      restarting: 'Stopped because the system is being restarted',
      unread: 'Stopped because more lines were refused than the browser could take in',
      not_allowed: 'Stopped because this account may no longer bring posts in',
    } satisfies Record<StopReason, string>,
    stoppedNote: 'What was added stays. Send the file again to go on: posts already kept are not added twice.',
    endedNote: "What was added stays; the rest was not taken. Ask your unit's administrator.",
    cutNote: 'The file is larger than the limit, so only its first part was read. Split it and send the rest.',
    failedTitle: 'This file could not be brought in',
    lost: 'The connection was lost. What was reported as added is kept; send the file again for the rest.',
    counts: {
      read: 'Read',
      added: 'Added',
      repeated: 'Already there',
      notAdded: 'Not added',
      changed: 'Same id, other words',
      replaced: 'Replaced',
      keptOut: 'Holding removed words',
      alike: 'Differing only in what is masked',
      assigned: 'Given a channel',
      rejected: 'Refused',
      masked: 'With something masked',
      unplaced: 'Place not known',
      dropped: 'Author values dropped',
    },
    unknown: {
      title: (n: number) => `${en(n)} ${n === 1 ? 'channel name is' : 'channel names are'} not registered`,
      note: 'Their posts came in under “Other source”. The names stand here only and are not kept. An administrator of the top unit registers channels on the page “Channels”; then send this file again, and its posts get their channel.',
      name: 'Name in the file',
      posts: 'Posts',
      personal: "Looks like a person's name or account",
      more: (posts: number) =>
        `${en(posts)} more posts have yet other names. See whether the channel column is the right one.`,
      link: 'Link for the administrator',
      linkHint:
        "Opens the page “Channels” with these names ready, except those like a person's. The server never gets the names in this link.",
      linkHintNone:
        "Opens the page “Channels”. No name is ready there, as each above looks like a person's; where one is a publication or an office's page, the administrator types and confirms it.",
      copy: 'Copy the link',
      copied: 'Copied',
      withoutScript: (posts: number) =>
        `${en(posts)} posts name channels nobody registered and came in under “Other source”. Turn JavaScript on and send the file again to see the names.`,
    },
    see: 'See the opinions',
    rejectedTitle: (n: number) => `${en(n)} ${n === 1 ? 'line was' : 'lines were'} refused`,
    rejectedNote: 'Download these lines, mend them and send them again. They are not kept here.',
    shownFirst: (n: number) => `The table shows the first ${en(n)}; the download has them all.`,
    download: 'Download the refused lines',
    downloadName: 'refused-lines',
    line: 'Line',
    why: 'Why, and what to do',
    content: 'The line',
    past: 'Latest batches',
    pastEmpty: 'No batch yet.',
    older: 'Older batches',
    latest: 'Back to the latest batches',
    when: 'Started',
    door: 'File, and by what',
    byMapping: (name: string) => `Read by “${name}”`,
    doors: { command: 'Command line', api: 'API', page: 'This page', demo: 'Demonstration' },
    running: 'Running',
    brokenOff: 'Broken off; send the file again for the rest',
    formats: 'Needed: a text column (text) and a date (date, posted_at). Useful: id, channel, place, reach.',
    batchDone: 'The file was taken in. The result is the first line of the table below.',
  },
});

export type IntakePageTexts = (typeof intakePageTexts)['vi'];

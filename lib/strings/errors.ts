import { DutyFirst, type Problem } from '../domain/errors';
import { unfitKeyTexts } from '../domain/opinion/fingerprint-key';
import { storeFailureOf } from '../domain/store-failure';
import type { Duty, Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatNumber } from './format';
import { storeFailureTexts } from './store-failures';

type Say = (problem: { value: string; limit: string }) => string;
type ErrorTexts = {
  problems: Record<string, Say>;
  unknownProblem: Say;
  errors: Record<string, string>;
  duties: Record<Duty, string>;
  field: string;
};

const errorTexts = bilingual<ErrorTexts>({
  vi: {
    problems: {
      required: () => 'Mục này chưa có nội dung. Hãy điền rồi gửi lại.',
      too_short: ({ limit }) => `Nội dung quá ngắn. Cần ít nhất ${limit} ký tự.`,
      too_long: ({ limit }) => `Nội dung quá dài. Tối đa ${limit} ký tự.`,
      search_too_long: () => 'Dài quá nên không tìm gì cả. Tìm được nhiều nhất 200 từ trong 5.000 ký tự: hãy bớt chữ.',
      too_many: ({ limit }) => `Quá nhiều mục. Tối đa ${limit}.`,
      not_text: () => 'Mục này phải là chữ.',
      not_a_number: () => 'Mục này phải là số.',
      not_in_list: ({ value }) => `Không có lựa chọn “${value}”. Hãy chọn trong danh sách.`,
      out_of_range: ({ limit }) => `Số nằm ngoài khoảng cho phép (tối đa ${limit}).`,
      not_a_day: ({ value }) => `“${value}” không phải là ngày có thật. Viết theo dạng 21/11/2026.`,
      future_day: () => 'Ngày này chưa tới. Hãy chọn hôm nay hoặc một ngày đã qua.',
      unknown_place: ({ value }) => `Không tìm thấy địa bàn “${value}”. Hãy chọn trong gợi ý.`,
      ambiguous_place: ({ value }) => `Có nhiều địa bàn tên “${value}”. Hãy chọn một địa bàn trong gợi ý.`,
      outside_area: ({ value }) => `“${value}” nằm ngoài địa bàn của đơn vị.`,
      top_unit_only: () => 'Chỉ quản trị của đơn vị cao nhất làm được, và cho chính đơn vị đó.',
      no_places_for_metrics: () => 'Khoá đọc số đo không gắn với địa bàn: hãy để trống.',
      unknown_channel: ({ value }) => `Không có kênh “${value}”.`,
      unknown_batch: ({ value }) => `Không có lần nhập số ${value} trong địa bàn của đơn vị.`,
      unknown_unit: () => 'Không tìm thấy đơn vị này trong phạm vi anh/chị quản lý.',
      ambiguous_unit: ({ value }) =>
        `Có nhiều đơn vị tên như vậy: ${value}. Hãy chọn trong gợi ý, hoặc ghi cả tên cấp trên như ở đây.`,
      username_shape: () => 'Tên đăng nhập gồm 3–30 ký tự: chữ không dấu, số, dấu chấm hoặc gạch dưới.',
      username_taken: ({ value }) => `Tên đăng nhập “${value}” đã có. Hãy chọn tên khác.`,
      wrong_password: () => 'Mật khẩu hiện tại không đúng.',
      same_password: () => 'Mật khẩu mới phải khác mật khẩu đang dùng.',
      easy_password: () => 'Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác, không chứa tên đăng nhập.',
      password_mismatch: () => 'Hai lần nhập mật khẩu mới không giống nhau.',
      wrong_sign_in: () => 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra lại, chú ý phím Caps Lock và bộ gõ.',
      wrong_code: () => 'Mã không đúng. Hãy nhập mã đang hiện trên ứng dụng; nếu vẫn sai, kiểm tra giờ của điện thoại.',
      code_used: () => 'Mã này vừa được dùng. Hãy chờ mã tiếp theo trên ứng dụng, nhiều nhất 30 giây.',
      code_shape: () => 'Mã gồm 6 chữ số, hoặc mã khôi phục gồm 6 nhóm 4 ký tự.',
      no_second_factor: () => 'Tài khoản này hiện không bật xác thực hai lớp.',
      second_factor_on: () => 'Xác thực hai lớp đã bật rồi. Hãy tải lại trang.',
      second_factor_required: () => 'Vai trò này phải dùng xác thực hai lớp nên không tắt được.',
      unknown_username: ({ value }) => `Không có tài khoản “${value}”.`,
      nobody_chosen: () => 'Chưa chọn tài khoản nào.',
      own_account: () => 'Không thể làm việc này với chính tài khoản đang dùng.',
      no_role: () => 'Hãy chọn ít nhất một vai trò.',
      role_reads_none: () => 'Vai trò này không đọc ý kiến nên không giao đọc tin được giữ riêng được.',
      under_itself: () => 'Đơn vị không thể trực thuộc chính nó hoặc một đơn vị cấp dưới của nó.',
      still_running: () => 'Lần nhập này đang chạy. Hãy chờ nhập xong hoặc dừng rồi mới hoàn tác.',
      channel_is_person: () =>
        'Tên này trông như tên hoặc tài khoản của một người. Chỉ thêm được khi đó là báo chí hoặc trang của cơ quan: hãy chọn đúng loại. Nếu là của một người thì đừng thêm; bài đăng vẫn ở “Nguồn khác”.',
      channel_not_confirmed: () =>
        'Tên này trông như tên hoặc tài khoản của một người. Nếu đúng là của cơ quan hoặc báo chí, hãy đánh dấu xác nhận rồi lưu lại.',
      channel_not_told: () =>
        'Tên này không cho biết là của ai. Nếu đúng là của cơ quan, báo chí hoặc một nhóm, không phải của một người, hãy đánh dấu xác nhận rồi lưu lại.',
      name_taken: ({ value }) => `Đã có mục tên “${value}”. Hãy chọn tên khác.`,
    },
    unknownProblem: () => 'Nội dung chưa hợp lệ. Hãy kiểm tra lại.',
    errors: {
      not_signed_in: 'Phiên làm việc đã hết hoặc chưa đăng nhập. Hãy đăng nhập rồi thử lại.',
      unknown_key: 'Khoá API này không đúng hoặc đã bị thu hồi. Hãy xin quản trị một khoá khác.',
      not_allowed: 'Tài khoản này không có quyền làm việc đó.',
      not_found: 'Không tìm thấy nội dung này, hoặc nó nằm ngoài phạm vi của anh/chị.',
      invalid_input: 'Một số mục chưa đúng. Hãy sửa các mục được đánh dấu rồi gửi lại.',
      real_units_there:
        'Cơ sở dữ liệu này đang có đơn vị thật nên không nạp dữ liệu trình diễn vào. Muốn xem thử, hãy chạy lại mà không trỏ tới cơ sở dữ liệu này: dữ liệu trình diễn có chỗ riêng. Nếu đúng là muốn nạp vào đây: npm run demo -- --yes-into-a-real-database',
      conflict: 'Nội dung đã được người khác sửa trong lúc này. Hãy tải lại trang để xem bản mới nhất.',
      ...unfitKeyTexts.vi,
      unlikely_clock:
        'Đồng hồ máy chủ lệch quá xa những gì đã ghi nhận nên chưa xoá gì. Hãy kiểm tra đồng hồ; nếu đúng, chạy npm run retention -- --clock-is-right.',
      too_many_attempts: 'Đã thử quá nhiều lần. Hãy chờ một lúc rồi thử lại.',
      too_many_exports: 'Anh/chị đang tải về nhiều tệp cùng lúc. Hãy chờ một tệp tải xong rồi thử lại.',
      too_many_intakes: 'Tài khoản hoặc khoá này đang gửi nhiều tệp cùng lúc. Hãy chờ một tệp nhập xong rồi gửi lại.',
      exports_busy: 'Đang có nhiều người tải tệp về. Hãy thử lại sau ít phút.',
      no_longer_allowed:
        'Khoá hoặc tài khoản này đã bị thu hồi trong lúc gửi. Những gì đã thêm vẫn được giữ, phần còn lại không được nhập.',
      restarting: 'Hệ thống đang khởi động lại. Những gì đã thêm vẫn được giữ. Hãy gửi lại để nhập phần còn thiếu.',
      too_large: 'Dữ liệu gửi lên quá lớn.',
      unexpected: 'Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị.',
    },
    duties: {
      change_password: 'Hãy đặt mật khẩu của riêng mình ở trang “Tài khoản của tôi” trước, rồi làm tiếp.',
      set_up_second_factor: 'Hãy bật xác thực hai lớp ở trang “Tài khoản của tôi” trước, rồi làm tiếp.',
    },
    field: 'Mục',
  },
  en: {
    problems: {
      required: () => 'This is empty. Fill it in and send again.',
      too_short: ({ limit }) => `Too short. At least ${limit} characters are needed.`,
      too_long: ({ limit }) => `Too long. At most ${limit} characters.`,
      search_too_long: () =>
        'Too long, so nothing was searched for. At most 200 words of 5,000 characters are: type fewer.',
      too_many: ({ limit }) => `Too many. At most ${limit}.`,
      not_text: () => 'This must be text.',
      not_a_number: () => 'This must be a number.',
      not_in_list: ({ value }) => `There is no choice “${value}”. Choose from the list.`,
      out_of_range: ({ limit }) => `The number is out of range (at most ${limit}).`,
      not_a_day: ({ value }) => `“${value}” is not a real date. Write it like 21/11/2026.`,
      future_day: () => 'This day has not come yet. Choose today or a day in the past.',
      unknown_place: ({ value }) => `No place “${value}” was found. Choose one of the suggestions.`,
      ambiguous_place: ({ value }) => `Several places are called “${value}”. Choose one of the suggestions.`,
      outside_area: ({ value }) => `“${value}” is outside the unit's area.`,
      top_unit_only: () => 'Only an administrator of the top unit may do this, and for that unit.',
      no_places_for_metrics: () => 'A key that reads metrics has no places: leave them empty.',
      unknown_channel: ({ value }) => `There is no channel “${value}”.`,
      unknown_batch: ({ value }) => `There is no batch ${value} in the area of the unit.`,
      unknown_unit: () => 'No such unit among those you manage.',
      ambiguous_unit: ({ value }) =>
        `Several units are called so: ${value}. Choose one of the suggestions, or write the unit above it too, as here.`,
      username_shape: () => 'A user name has 3–30 characters: unmarked letters, digits, full stop or underscore.',
      username_taken: ({ value }) => `The user name “${value}” is taken. Choose another.`,
      wrong_password: () => 'The current password is not right.',
      same_password: () => 'The new password must differ from the current one.',
      easy_password: () => 'This password is too easy to guess. Choose another, without the user name in it.',
      password_mismatch: () => 'The two new passwords are not the same.',
      wrong_sign_in: () => 'The user name or password is not right. Check them, and mind Caps Lock.',
      wrong_code: () =>
        'The code is not right. Type the one shown now; if it still fails, check the clock of the phone.',
      code_used: () => 'This code was used just now. Wait for the next one, at most 30 seconds.',
      code_shape: () => 'A code has 6 digits; a recovery code has 6 groups of 4 signs.',
      no_second_factor: () => 'This account has no second factor.',
      second_factor_on: () => 'The second factor is on already. Reload the page.',
      second_factor_required: () => 'This role must have a second factor, so it cannot be turned off.',
      unknown_username: ({ value }) => `There is no account “${value}”.`,
      nobody_chosen: () => 'No account is chosen.',
      own_account: () => 'This cannot be done to the account you are using.',
      no_role: () => 'Choose at least one role.',
      role_reads_none: () => 'This role reads no opinions, so it cannot be named for those kept apart.',
      under_itself: () => 'A unit cannot be placed under itself or under a unit below it.',
      still_running: () => 'This batch is still coming in. Wait until it has ended or stop it, then undo it.',
      channel_is_person: () =>
        'This looks like the name or the account of a person. It can be registered only as a publication or an office page: choose that kind if it is one. If it is a person’s, leave it; its posts stay under “Other source”.',
      channel_not_confirmed: () =>
        "This looks like the name or the account of a person. If it is an office's or a publication's, tick the box and save again.",
      channel_not_told: () =>
        "This name does not tell whose it is. If it is an office's, a publication's or a group's and no person's, tick the box and save again.",
      name_taken: ({ value }) => `There already is one called “${value}”. Choose another name.`,
    },
    unknownProblem: () => 'This is not valid. Please check it.',
    errors: {
      not_signed_in: 'The session has ended or you are not signed in. Sign in and try again.',
      unknown_key: 'This API key is wrong or was revoked. Ask the administrator for another one.',
      not_allowed: 'This account may not do that.',
      not_found: 'This was not found, or it is outside your area.',
      invalid_input: 'Some fields are not right. Mend the marked ones and send again.',
      real_units_there:
        'This database holds a real unit, so the demonstration is not loaded into it. To have a look, run this again without naming this database: the demonstration has a place of its own. If you do mean this database: npm run demo -- --yes-into-a-real-database',
      conflict: 'Someone else has changed this meanwhile. Reload the page to see the latest.',
      ...unfitKeyTexts.en,
      unlikely_clock:
        'The clock of the server is far from what is known to have happened, so nothing was removed. Look at the clock; if it is right, run npm run retention -- --clock-is-right.',
      too_many_attempts: 'Too many attempts. Wait a while and try again.',
      too_many_exports: 'You are downloading several files at once. Wait until one is done and try again.',
      too_many_intakes: 'This account or key is sending several files at once. Wait until one is done and send again.',
      exports_busy: 'Many people are downloading files just now. Try again in a few minutes.',
      no_longer_allowed: 'This key or account was ended while sending. What was added is kept; the rest was not taken.',
      restarting: 'The system is being restarted. What was added is kept. Send the rest again.',
      too_large: 'What was sent is too large.',
      unexpected: 'Something unexpected went wrong. Try again; if it goes on, tell the administrator.',
    },
    duties: {
      change_password: 'Set a password of your own on the page “My account” first, then go on.',
      set_up_second_factor: 'Set up your second factor on the page “My account” first, then go on.',
    },
    field: 'Field',
  },
});

/** Texts for a feature's own problem codes, looked up before the common ones. */
export type MoreProblems = Readonly<Record<string, Say>>;

/** One sentence for the person who filled in the field: what is wrong and what to do. */
export function explainProblem(problem: Problem, locale: Locale, more: MoreProblems = {}): string {
  const texts = errorTexts[locale];
  const say = own(more, problem.code) ?? own(texts.problems, problem.code) ?? texts.unknownProblem;
  return say({
    value: problem.value ?? '',
    limit: problem.limit === undefined ? '' : formatNumber(problem.limit, locale),
  });
}

/**
 * What to say of an error: the database's own failures by what they are, others by their `code`; anything without a known
 * code is "unexpected", never the raw message.
 */
export function explainError(error: unknown, locale: Locale): string {
  const failure = storeFailureOf(error);
  if (failure) return storeFailureTexts[locale][failure.code];
  const code = (error as { code?: unknown } | null)?.code;
  const seconds = (error as { retryAfterSeconds?: unknown } | null)?.retryAfterSeconds;
  if (code === 'too_many_attempts' && typeof seconds === 'number') return explainWait(seconds, locale);
  const { errors: texts, duties } = errorTexts[locale];
  if (error instanceof DutyFirst) return duties[error.duty];
  return (typeof code === 'string' ? own(texts, code) : undefined) ?? texts.unexpected ?? '';
}

/** Codes may come from outside: `constructor` is not one. */
function own<T>(texts: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}

/** From two minutes on nobody counts seconds. */
function explainWait(seconds: number, locale: Locale): string {
  const inMinutes = seconds >= 120;
  const waits = Math.max(1, Math.ceil(inMinutes ? seconds / 60 : seconds));
  const unit = inMinutes ? 'minute' : 'second';
  return locale === 'vi'
    ? `Đã nhập sai nhiều lần. Hãy chờ ${waits} ${inMinutes ? 'phút' : 'giây'} rồi thử lại.`
    : `Too many wrong tries. Wait ${waits} ${unit}${waits === 1 ? '' : 's'} and try again.`;
}

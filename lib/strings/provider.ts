import type { ProviderReason } from '../domain/account/provider';
import { bilingual } from './bilingual';

type ProviderTexts = {
  signInWith: (name: string) => string;
  or: string;
  failures: Record<ProviderReason, (name: string) => string>;
  /** Where the provider's name is not known. */
  unnamed: string;
  linked: string;
  linkedNote: string;
  unlink: string;
};

/** Texts of signing in by an identity provider, which is called what the board calls it. */
export const providerTexts = bilingual<ProviderTexts>({
  vi: {
    signInWith: (name) => `Đăng nhập bằng ${name}`,
    or: 'hoặc',
    failures: {
      half_set: (name) =>
        `Đăng nhập bằng ${name} chưa được thiết lập xong. Hãy báo cho quản trị. Đăng nhập bằng mật khẩu vẫn dùng được.`,
      away: (name) =>
        `Chưa đăng nhập được bằng ${name}: bên đó không trả lời. Đăng nhập bằng mật khẩu vẫn dùng được; hoặc thử lại sau ít phút.`,
      refused: (name) =>
        `Chưa đăng nhập được bằng ${name}. Hãy thử lại; nếu vẫn không được, hãy báo cho quản trị. Đăng nhập bằng mật khẩu vẫn dùng được.`,
      expired: (name) =>
        `Lần đăng nhập bằng ${name} đã quá mười phút hoặc mở từ cửa sổ khác. Hãy bấm lại nút bên dưới.`,
      no_account: (name) =>
        `Đăng nhập bằng ${name} đã xong, nhưng ở đây chưa có tài khoản đang dùng mang tên đó. Hãy liên hệ quản trị của đơn vị.`,
      other_subject: (name) =>
        `Tài khoản mang tên này đã gắn với một người khác đăng nhập bằng ${name}. Hãy liên hệ quản trị của đơn vị để kiểm tra và gỡ ra.`,
    },
    unnamed: 'hệ thống đăng nhập bên ngoài',
    linked: 'Đăng nhập qua hệ thống bên ngoài',
    linkedNote:
      'Tài khoản này đã gắn với một người ở hệ thống đăng nhập bên ngoài và chỉ nhận người đó. Gỡ ra khi tên đăng nhập ở bên ngoài đã giao cho người khác; mọi phiên đang mở đóng ngay, và người mang tên này đăng nhập tiếp theo sẽ được gắn vào.',
    unlink: 'Gỡ ra khỏi hệ thống bên ngoài',
  },
  en: {
    signInWith: (name) => `Sign in with ${name}`,
    or: 'or',
    failures: {
      half_set: (name) =>
        `Signing in with ${name} is not fully set up. Tell the administrator. Signing in with a password still works.`,
      away: (name) =>
        `Signing in with ${name} is not possible now: the other side does not answer. Signing in with a password still works; or try again in a few minutes.`,
      refused: (name) =>
        `Signing in with ${name} did not succeed. Try again; if it goes on, tell the administrator. Signing in with a password still works.`,
      expired: (name) =>
        `Signing in with ${name} took more than ten minutes or was begun in another window. Press the button below again.`,
      no_account: (name) =>
        `Signing in with ${name} went well, but there is no account in use under that name here. Ask your unit's administrator.`,
      other_subject: (name) =>
        `The account of this name is linked to somebody else who signs in with ${name}. Ask your unit's administrator to check and unlink it.`,
    },
    unnamed: 'the outside sign-in system',
    linked: 'Signing in by an outside system',
    linkedNote:
      'This account is linked to one person at the outside sign-in system and takes nobody else. Unlink it when the user name there has been given to somebody else; all open sessions end at once, and whoever next signs in there under this name is linked.',
    unlink: 'Unlink from the outside system',
  },
});

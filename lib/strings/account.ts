import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';

/** Texts of signing in and of one's own account. */
export const accountTexts = bilingual({
  vi: {
    signInTitle: 'Đăng nhập',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    signIn: 'Đăng nhập',
    signingIn: 'Đang đăng nhập…',
    forgotten: 'Quên mật khẩu? Liên hệ quản trị của đơn vị để được cấp lại.',
    secretsTitle: 'Không đưa bí mật nhà nước vào hệ thống này',
    secretsBody:
      'Nội dung mật, tối mật, tuyệt mật được xử lý theo quy định về bảo vệ bí mật nhà nước, ngoài hệ thống. Nếu không chắc, hãy hỏi văn thư bảo mật trước khi gửi.',
    promise: 'Hệ thống che số điện thoại, số giấy tờ, biển số và tên riêng trước khi lưu. Không theo dõi người nói.',
    title: 'Tài khoản của tôi',
    firstTitle: 'Hãy đặt mật khẩu của riêng mình',
    firstBody: 'Anh/chị đang dùng mật khẩu dùng một lần. Đặt mật khẩu mới để tiếp tục.',
    details: 'Thông tin',
    role: 'Vai trò',
    unit: 'Đơn vị',
    changeTitle: 'Đổi mật khẩu',
    current: 'Mật khẩu hiện tại',
    next: 'Mật khẩu mới',
    nextHint: 'Ít nhất 10 ký tự. Một câu dễ nhớ, khó đoán thì tốt hơn chuỗi ngắn nhiều ký hiệu.',
    repeated: 'Nhập lại mật khẩu mới',
    change: 'Đổi mật khẩu',
    changing: 'Đang đổi…',
    changed: 'Đã đổi mật khẩu. Các phiên khác của tài khoản này đã đóng.',
    openTitle: 'Đang đăng nhập ở',
    openNote: 'Mỗi dòng là một phiên đang mở. Thấy thiết bị lạ thì đăng xuất nó, rồi đổi mật khẩu.',
    device: 'Thiết bị',
    begun: 'Đăng nhập lúc',
    used: 'Dùng lần cuối',
    usedNote: 'Giờ dùng lần cuối chính xác tới nửa giờ. Mỗi phiên đóng sau 12 giờ không dùng, và chậm nhất sau 7 ngày.',
    thisDevice: 'Thiết bị này',
    unknownDevice: 'Không rõ thiết bị',
    deviceOn: (browser: string, system: string) => `${browser} trên ${system}`,
    endSession: 'Đăng xuất',
    endSessionNote: 'Người đang dùng phiên này phải đăng nhập lại.',
    endSessionSure: 'Tôi muốn đăng xuất thiết bị này',
    sessionsTitle: 'Đăng xuất khỏi mọi thiết bị',
    sessionsBody: 'Dùng khi mất điện thoại hoặc quên đăng xuất ở máy khác. Thiết bị này cũng phải đăng nhập lại.',
    signOutEverywhere: 'Đăng xuất khỏi mọi thiết bị',
  },
  en: {
    signInTitle: 'Sign in',
    username: 'User name',
    password: 'Password',
    signIn: 'Sign in',
    signingIn: 'Signing in…',
    forgotten: "Forgotten your password? Ask your unit's administrator for a new one.",
    secretsTitle: 'Keep state secrets off this system',
    secretsBody:
      'Classified content is handled under the rules on state secrets, outside this system. If in doubt, ask your records officer before sending.',
    promise:
      'Phone numbers, ID numbers, plates and private names are masked before anything is stored. Speakers are not tracked.',
    title: 'My account',
    firstTitle: 'Set a password of your own',
    firstBody: 'You are using a one-time password. Set a new one to go on.',
    details: 'Details',
    role: 'Role',
    unit: 'Unit',
    changeTitle: 'Change password',
    current: 'Current password',
    next: 'New password',
    nextHint: 'At least 10 characters. A sentence that is easy to remember beats a short string of symbols.',
    repeated: 'New password again',
    change: 'Change password',
    changing: 'Changing…',
    changed: 'The password is changed. The other sessions of this account have ended.',
    openTitle: 'Signed in on',
    openNote: 'Each line is an open session. If you see a strange device, sign it out, then change your password.',
    device: 'Device',
    begun: 'Signed in at',
    used: 'Last used',
    usedNote:
      'The last use is true to half an hour. A session ends after 12 hours without use, and after 7 days at the latest.',
    thisDevice: 'This device',
    unknownDevice: 'Unknown device',
    deviceOn: (browser: string, system: string) => `${browser} on ${system}`,
    endSession: 'Sign out',
    endSessionNote: 'Whoever uses this session has to sign in again.',
    endSessionSure: 'I want to sign this device out',
    sessionsTitle: 'Sign out everywhere',
    sessionsBody: 'For a lost phone or a machine you forgot to sign out of. This device has to sign in again too.',
    signOutEverywhere: 'Sign out everywhere',
  },
});

/** A device as its session keeps it (`Chrome/Android`), in words. */
export function sayDevice(device: string, locale: Locale): string {
  const { unknownDevice, deviceOn } = accountTexts[locale];
  const [browser, system] = device.split('/');
  return browser && system ? deviceOn(browser, system) : browser || system || unknownDevice;
}

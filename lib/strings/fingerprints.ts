import { bilingual } from './bilingual';

/** What the command says that accepts a new fingerprint key. */
export const fingerprintTexts = bilingual({
  vi: {
    usage: `Cách dùng: npm run --silent fingerprints:accept-key -- --old-key-is-lost

Nhận khoá dấu nhận dạng của máy này thay cho khoá cũ đã mất. Hãy dừng máy chủ trước.
Từ đó không ý kiến nào đã lưu được nhận ra nữa: gửi lại một tệp thì mọi ý kiến được lưu hai lần,
và những gì đã gỡ hẳn có thể vào lại. Nếu còn khoá cũ, hãy đặt lại FINGERPRINT_KEY, đừng chạy lệnh này.`,
    accepted: 'Đã nhận khoá mới. Những tệp đã gửi trước đây thì đừng gửi lại.',
    sameKey: 'Khoá của máy này đúng là khoá đang dùng; không có gì thay đổi.',
  },
  en: {
    usage: `Use: npm run --silent fingerprints:accept-key -- --old-key-is-lost

Takes the fingerprint key of this machine instead of one that is lost. Stop the servers first.
Nothing kept before is recognised any more: a file sent again is kept twice, and what was removed
for good may come in again. If the old key is still there, set FINGERPRINT_KEY to it instead.`,
    accepted: 'The new key is taken. Do not send files again that were sent before.',
    sameKey: 'The key of this machine is the one in use; nothing changed.',
  },
});

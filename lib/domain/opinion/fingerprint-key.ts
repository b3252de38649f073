import { AppError } from '../errors';
import { startProblem } from '../log/start-problems';

/** As many bytes as the hash it is used with gives. */
const leastBytes = 32;

/** What is wrong with a key that fingerprints are to be made with, or null. An empty one counts as not given. */
export function fingerprintKeyProblem(key: string | undefined): string | null {
  const bytes = new TextEncoder().encode(key).length;
  if (!key || bytes >= leastBytes) return null;
  return startProblem('secretShort', 'FINGERPRINT_KEY', bytes, leastBytes);
}

/**
 * Said at the start too, which knows no other texts: `differs` is a key other than the one the kept fingerprints were made with,
 * `unfinished` a database whose fingerprints were not all brought under a key yet.
 */
export const unfitKeyTexts = {
  vi: {
    fingerprint_key_differs:
      'Khoá dấu nhận dạng của máy này khác khoá mà cơ sở dữ liệu đang dùng nên chưa nhận gì: nếu nhận, mọi ý kiến gửi lại sẽ được lưu hai lần. Hãy đặt FINGERPRINT_KEY (hoặc AUTH_SECRET, hoặc tệp fingerprint-key) như trên máy đã dùng trước đây. Nếu khoá cũ đã mất, xem “npm run fingerprints:accept-key” trong docs/running.md.',
    fingerprints_unfinished:
      'Dấu nhận dạng của các ý kiến đã lưu chưa được chuyển sang dùng khoá xong nên chưa nhận gì. Hãy chạy “npm run migrate” rồi thử lại.',
  },
  en: {
    fingerprint_key_differs:
      'The fingerprint key of this machine is not the one the database uses, so nothing is taken in: whatever is sent again would be kept twice. Set FINGERPRINT_KEY (or AUTH_SECRET, or the file fingerprint-key) as on the machine used before. If the old key is lost, see “npm run fingerprints:accept-key” in docs/running.md.',
    fingerprints_unfinished:
      'The fingerprints of what is kept are not all brought under the key yet, so nothing is taken in. Run “npm run migrate” and try again.',
  },
} as const;

export type UnfitKey = keyof typeof unfitKeyTexts.vi;

/** Nothing can be recognised with the key there is, so nothing is taken in. */
export class FingerprintKeyUnfit extends AppError {
  constructor(readonly code: UnfitKey) {
    super(`${unfitKeyTexts.vi[code]} / ${unfitKeyTexts.en[code]}`);
  }
}

/**
 * What a password must be, in letters; `mostUnits` is how long the longest can be for a program, which counts some letters
 * twice. Length counts most (NIST SP 800-63B); the rest keeps out what everyone
 * tries first.
 */
export const passwordLimits = { min: 10, max: 128, mostUnits: 256 } as const;

const common =
  /^(?:(.)\1+|(?:0?1234567890?|0?123456789|qwerty(?:uiop)?|password|passw0rd|matkhau|iloveyou|admin(?:istrator)?|abc123|vietnam|nghedan)[\d!@#.]*)$/i;

/** A problem code (`too_short`, `too_long`, `easy_password`), or null when the password will do. */
export function passwordProblem(password: string, username: string): string | null {
  const length = [...password].length;
  if (length < passwordLimits.min) return 'too_short';
  if (length > passwordLimits.max) return 'too_long';
  const plain = password.toLowerCase();
  const easy = common.test(plain.replaceAll(/[\s_-]/g, '')) || plain.includes(username.toLowerCase());
  return easy ? 'easy_password' : null;
}

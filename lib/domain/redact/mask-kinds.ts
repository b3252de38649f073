/** What is masked, and the words that stand in the stored text instead. */
export const maskTokens = {
  phone: '[số điện thoại]',
  id_number: '[số giấy tờ]',
  birth_date: '[ngày sinh]',
  plate: '[biển số xe]',
  email: '[thư điện tử]',
  handle: '[tài khoản mạng]',
  profile_link: '[liên kết cá nhân]',
  bank_account: '[số tài khoản]',
  house_number: '[số nhà]',
  private_name: '[tên riêng]',
} as const;

export type MaskKind = keyof typeof maskTokens;

/** A stretch of the text to mask. UTF-16 offsets, end exclusive. */
export type MaskSpan = { readonly start: number; readonly end: number; readonly kind: MaskKind };

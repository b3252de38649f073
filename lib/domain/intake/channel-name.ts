import { redact } from '../redact/redact';
import { withoutMarks } from '../vietnamese';
import type { ChannelKind } from '../vocabulary';

/** Where posts come from, as kept. */
export type Channel = { readonly id: string; readonly name: string; readonly kind: ChannelKind };

export const longestChannelName = 120;

const personName =
  /^(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Đinh|Trịnh|Đoàn)(?: \p{Lu}\p{Ll}*){2,3}$/u;

/** The name without case, marks and double spaces: "Tuổi  Trẻ" and "tuoi tre" are one channel. */
export function foldChannelName(name: string): string {
  return withoutMarks(name).replace(/\s+/g, ' ').trim();
}

/** True when the name points at a person (an account, a link, a full name) and so may not be kept. */
export function namesPerson(name: string): boolean {
  return /@|:\/\//.test(name) || personName.test(name.normalize('NFC')) || Object.keys(redact(name).counts).length > 0;
}

/** Links are kept only for what publishes under its own name. */
export function keepsLinks(kind: ChannelKind): boolean {
  return kind === 'publication' || kind === 'office_page';
}

import { withoutMarks } from '../vietnamese';
import type { ChannelKind } from '../vocabulary';

/** Where posts come from, as kept. */
export type Channel = { readonly id: string; readonly name: string; readonly kind: ChannelKind };

export const longestChannelName = 120;

/** The name without case, marks and double spaces: "Tuổi  Trẻ" and "tuoi tre" are one channel. */
export function foldChannelName(name: string): string {
  return withoutMarks(name).replace(/\s+/g, ' ').trim();
}

/** Links are kept only for what publishes under its own name; and only that may be called like a person. */
export function keepsLinks(kind: ChannelKind): boolean {
  return kind === 'publication' || kind === 'office_page';
}

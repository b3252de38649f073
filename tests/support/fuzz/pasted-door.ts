import { cutText } from '@/lib/domain/intake/cut-text';
import { isDay } from '@/lib/domain/period';
import { pastedTexts } from '../pasted-texts';
import { changeText } from './change-text';
import { type Door, keeps } from './door';

const longest = (text: string) => text.normalize('NFC').replace(/\s/gu, '').length;

/** Texts pasted from documents and chats. */
export const pastedDoor: Door<string> = {
  seeds: async () => pastedTexts.map(({ pasted }) => pasted),
  change: changeText,
  open: async () => (pasted) => {
    const { items, stamps, speakers } = cutText(pasted);
    for (const { text, day, time } of items) {
      keeps(text.trim() !== '', 'an item has words');
      keeps(day === null || isDay(day), 'a day that was read exists');
      keeps(time === null || (day !== null && /^\d{2}:\d{2}(:\d{2})?$/.test(time)), 'an hour is one of a day');
    }
    keeps(longest(items.map(({ text }) => text).join('')) <= longest(pasted), 'no words come from nowhere');
    return items.length === 0
      ? { outcome: 'refused', how: 'nothing' }
      : { outcome: 'taken', how: stamps + speakers > 0 ? 'chat' : 'text' };
  },
};

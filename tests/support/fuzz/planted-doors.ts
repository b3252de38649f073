import { InvalidInput } from '@/lib/domain/errors';
import { changeText } from './change-text';
import { type Door, keeps } from './door';

const held: Buffer[] = [];

/** Doors with one fault each, to show that it is found. */
const planted = (read: (text: string) => void): Door<string> => ({
  seeds: async () => ['Đường ngập 12', 'a'],
  change: changeText,
  open: async () => (text) => {
    read(text);
    return { outcome: 'taken', how: 'taken' };
  },
});

export const doors: Readonly<Record<string, Door<string>>> = {
  sound: planted((text) => {
    if (text.includes('"')) throw new InvalidInput([{ field: 'text', code: 'quoted' }]);
  }),
  throws: planted((text) => {
    if (text.includes('\u0000')) throw new TypeError('cannot read it');
  }),
  breaks: planted((text) => keeps(text.isWellFormed(), 'a text is well formed')),
  hangs: planted((text) => {
    while (text.includes('\u202e'));
  }),
  grows: planted(() => {
    held.push(Buffer.alloc(16_000));
  }),
  slow: planted((text) => {
    const start = process.cpuUsage();
    while (text.includes('q7') && process.cpuUsage(start).user < 120_000);
  }),
};

import { InvalidInput } from '@/lib/domain/errors';
import { chance, changeText, swollen } from './change-text';
import { type Door, keeps } from './door';

const held: Buffer[] = [];
const lettersReadAgain = 1_500;

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
  rereads: {
    ...planted((text) => {
      let letters = 0;
      for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1))
        for (let i = at; i < Math.min(text.length, at + lettersReadAgain); i++) letters += text.charCodeAt(i);
      keeps(letters >= 0, 'letters are counted');
    }),
    change: (text, random) => (chance(random, 0.1) ? swollen(text, random) : changeText(text, random)),
  },
  slow: planted((text) => {
    const start = process.cpuUsage();
    while (text.includes('q7') && process.cpuUsage(start).user < 120_000);
  }),
};

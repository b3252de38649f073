import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type ListedRemoval, listedLine, readListedLine } from '@/lib/domain/backup/listed-removal';
import { parseBackupHeader, parseTableEnd } from '@/lib/domain/input/backup-header';

const removal: ListedRemoval = {
  id: 12,
  receivedAt: '2026-11-21T03:00:00.000001Z',
  removedAt: '2026-11-22T03:00:00.000000Z',
  why: 'spam',
  removedBy: 'person-1',
};

test('a line of the list of removed items is read as it was written, and what is cut or no such line is none', () => {
  const line = listedLine(removal);
  expect(readListedLine(line.trim())).toEqual(removal);
  for (let at = 0; at < line.length - 2; at++) expect(readListedLine(line.slice(0, at)), line.slice(0, at)).toBeNull();
  for (const wrong of [{ id: 1.5 }, { id: '12' }, { why: 'because' }, { receivedAt: 'now' }, { removedBy: 'a\u0000' }])
    expect(readListedLine(JSON.stringify({ ...removal, ...wrong })), JSON.stringify(wrong)).toBeNull();
});

test('a line of the list that something else wrote anew, or that tells no time there is, is none', () => {
  const line = listedLine(removal).trim();
  for (const damaged of [
    line.replace('"id":12', '"id":1.2e1'),
    line.replace('"id":12', '"id":-12'),
    line.replace('"id":12', '"id":12,"id":13'),
    line.replace('{"id"', '{"more":1,"id"'),
    line.replace('.000001Z', '.000Z'),
    line.replace('.000001Z', 'Z'),
    line.replace('2026-11-21', '2026-02-30'),
    line.replace('2026-11-21', '0000-11-21'),
  ])
    expect(readListedLine(damaged), damaged).toBeNull();
  expect(readListedLine(` ${line} `)).toEqual(removal);
});

test('whatever is handed over as a line, a header or the end of a table is read or is none, and never fails', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const read of [readListedLine, parseBackupHeader, parseTableEnd]) expect(() => read(text)).not.toThrow();
    }),
  );
});

import { classify } from '@/lib/domain/classify/classify';
import { parseOwnLines } from '@/lib/domain/input/own-words';
import { canBeStored } from '@/lib/domain/input/words';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import { mostOwnWords } from '@/lib/domain/own-words/own-word';
import { caretaker } from '@/lib/domain/permissions';
import { planFor } from '@/lib/services/words/plan-own-words';
import { readWordsFile } from '@/lib/services/words/read-words-file';
import { changeBytes, written } from './change-bytes';
import { changeTable, swollenTable } from './change-table';
import { chance, changeText } from './change-text';
import { type Door, keeps } from './door';

const tables = [
  'Từ khoá,Việc,Loại,Mã,Mức,Chỉ khi có dấu,Ghi chú\nphà quá tải,thêm,chủ đề,GIAOTHONG,2,,\nbức xúc,tắt,sắc thái,,,,\n',
  'sep=;\nTừ khoá riêng\nTu khoa;Loai;Ma;Muc\nngập nước;chủ đề;Giao thông;1,5\nNguyễn Văn Tùng;chủ đề;ANTT;\n',
  'Keyword\tAction\tKind\tCode\nngập nước\treplace\ttopic\tDIENNUOC\nfake electrician\tadd\tflag\tF5\n',
];

/** A spreadsheet of own keywords. */
export const wordDoor: Door<Uint8Array> = {
  seeds: async () => tables.map((text) => Buffer.from(text)),
  change: (bytes, random) => {
    if (chance(random, 0.1)) return changeBytes(bytes, random);
    const text = new TextDecoder().decode(bytes);
    if (chance(random, 0.02)) return Buffer.from(swollenTable(text, random));
    return written(chance(random, 0.7) ? changeTable(text, random) : changeText(text, random), random);
  },
  open: async () => async (bytes) => {
    async function* pieces() {
      yield bytes;
    }
    const given = await readWordsFile(caretaker, pieces());
    keeps(given.length <= mostOwnWords, 'no more lines than are promised');
    keeps(
      JSON.stringify(parseOwnLines(JSON.stringify(given))) === JSON.stringify(given),
      'lines that are sent back are the same',
    );
    const { planned, refused } = planFor(given, [], '');
    keeps(planned.length + refused.length === given.length, 'every line is taken or refused');
    const words = planned.map(({ word }) => word);
    keeps(
      words.every(({ phrase, note }) => canBeStored(phrase) && canBeStored(note ?? '')),
      'what is kept can be kept',
    );
    const { rules } = lexiconOf(words);
    for (const { phrase } of words) classify(`Ở đây ${phrase} rồi.`, { rules });
    return { outcome: planned.length > 0 ? 'taken' : 'read', how: `${Math.min(refused.length, 3)}` };
  },
};

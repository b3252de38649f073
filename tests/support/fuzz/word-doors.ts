import { classify } from '@/lib/domain/classify/classify';
import { parseOwnLines } from '@/lib/domain/input/own-words';
import { canBeStored } from '@/lib/domain/input/words';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import { mostOwnWords } from '@/lib/domain/own-words/own-word';
import { caretaker } from '@/lib/domain/permissions';
import { planFor } from '@/lib/services/words/plan-own-words';
import { readWordsFile } from '@/lib/services/words/read-words-file';
import { type Door, keeps } from './door';
import { inOnePiece, tableFile } from './table-file';

const tables = [
  'Từ khoá,Việc,Loại,Mã,Mức,Chỉ khi có dấu,Ghi chú\nphà quá tải,thêm,chủ đề,GIAOTHONG,2,,\nbức xúc,tắt,sắc thái,,,,\n',
  'sep=;\nTừ khoá riêng\nTu khoa;Loai;Ma;Muc\nngập nước;chủ đề;Giao thông;1,5\nNguyễn Văn Tùng;chủ đề;ANTT;\n',
  'Keyword\tAction\tKind\tCode\nngập nước\treplace\ttopic\tDIENNUOC\nfake electrician\tadd\tflag\tF5\n',
];

/** A spreadsheet of own keywords. */
export const wordDoor: Door<Uint8Array> = {
  ...tableFile(tables),
  open: async () => async (bytes) => {
    const given = await readWordsFile(caretaker, inOnePiece(bytes));
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

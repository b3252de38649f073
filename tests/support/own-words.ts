import type { Db } from '@/db/client';
import type { Viewer } from '@/lib/domain/permissions';
import { importOwnWords } from '@/lib/services/words/import-own-words';
import { readWordsFile } from '@/lib/services/words/read-words-file';

export const ownHeading = 'Từ khoá,Việc,Loại,Mã,Mức,Chỉ khi có dấu,Ghi chú';
/** A table of own keywords with these lines. */
export const ownTable = (...lines: string[]) => [ownHeading, ...lines].join('\n');

export const ferryTable = ownTable('phà quá tải,thêm,chủ đề,GIAOTHONG,2,,');
export const ferryText = 'Bến Cát Lái phà quá tải';

export async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text;
}

/** The lines of a table as a viewer sends it. */
export const givenWords = (viewer: Viewer, text: string | Uint8Array) => readWordsFile(viewer, bytesOf(text));

/** Puts a table in the place of all own keywords. */
export async function keepWords(db: Db, viewer: Viewer, text: string | Uint8Array, basis?: string) {
  return importOwnWords(viewer, { given: await givenWords(viewer, text), basis }, db);
}

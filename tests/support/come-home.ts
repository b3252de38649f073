import { parse } from 'csv-parse/sync';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Filter } from '@/lib/domain/filter/filter';
import type { OfferedCorrection } from '@/lib/domain/opinion/correction-plan';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import type { ExportFormat } from '@/lib/services/exports/table-bytes';
import { applyCorrections } from '@/lib/services/opinions/apply-corrections';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { expect } from './database';
import { addOpinions, type OpinionWish } from './opinions';
import { makeViewer, operatorOf } from './world';

export const everything: Filter = { preset: 'custom', from: '2024-01-01', to: '2026-12-31' };
export const why = 'Đọc lại nguyên văn thì khác';
export const tanMy = '27487';

export type Row = Record<string, string>;
export type Rows = Row[];

export async function board(db: Db, wishes: readonly Partial<OpinionWish>[]) {
  const analyst = await makeViewer(db, 'analyst', { places: ['79', '79-2025'] });
  const operator = await operatorOf(db, analyst.unitId);
  const ids = await addOpinions(db, operator, wishes);
  return { analyst, operator, ids };
}

export async function fileOf(db: Db, viewer: Viewer, format: ExportFormat = 'csv', locale: 'vi' | 'en' = 'vi') {
  const file = await exportOpinions(viewer, { filter: everything, format, locale }, db);
  return Buffer.from(await new Response(file.stream).arrayBuffer());
}

export const rowsOf = (csv: Buffer): Rows => parse(csv, { columns: true, bom: true });

/** As a spreadsheet that divides by semicolons saves it: without the mark at its head, days as people write them. */
export function savedAgain(rows: Rows, { bom = '', delimiter = ';' } = {}): Buffer {
  const quoted = (cell: string) => (/[;",\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const days = (cell: string) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(days))];
  return Buffer.from(bom + lines.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n'));
}

export const positive = (row: Row): Row => ({ ...row, 'Sắc thái': 'Tích cực' });

export async function* whole(bytes: Uint8Array) {
  yield bytes;
}

export const send = (
  db: Db,
  viewer: Viewer,
  bytes: Uint8Array,
  more: { corrector?: Viewer; wantsOwn?: boolean } = {},
) => ingestFile(viewer, { bytes: whole(bytes), door: 'page', ...more }, db);

export async function planOf(db: Db, viewer: Viewer, bytes: Uint8Array) {
  const { ownExport, ...receipt } = await send(db, viewer, bytes);
  const plan = ownExport?.plan;
  if (!plan) throw new Error('it was not compared');
  return { plan, receipt };
}

export const apply = (db: Db, viewer: Viewer, corrections: readonly OfferedCorrection[], reason: unknown = why) =>
  applyCorrections(viewer, { corrections, why: reason, door: 'page' }, db);

export const kept = async (db: Db) => {
  const [row] = await db.execute(sql`
    select (select count(*)::int from opinion) as opinions, (select count(*)::int from intake) as intakes,
      (select count(*)::int from correction) as corrections`);
  return row;
};

export const countsAgree = async (db: Db) => {
  await foldCounts(caretaker, {}, db);
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
};

export const exportHeadings = (csv: Buffer): string[] => Object.keys(rowsOf(csv)[0] ?? {});

import type { Db } from '@/db/client';
import { fillSample } from '@/db/queries/sample-opinions';
import type { Period } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { scratchBoard } from '../posts/scratch-board';

const sentence =
  'Mưa lớn là cả đoạn đường trước chợ ngập đến đầu gối, bà con phải dắt xe qua, mấy hôm nay chưa thấy ai xử lý. ';

/**
 * The viewer as one of the board of a city, or of `provinces`, in a scratch database that holds `items` opinions spread over
 * their districts.
 */
export async function fillScratchBoard(
  viewer: Viewer,
  input: { readonly items: number; readonly period: Period; readonly provinces?: readonly string[] },
  db: Db,
): Promise<Viewer> {
  const upkeep = allow(viewer, 'counts.maintain');
  const { items, period, provinces = ['79'] } = input;
  const board = await scratchBoard(viewer, db, provinces);
  const { unitId } = board;
  const directory = await placeDirectory(db);
  const districts = provinces.flatMap((province) => directory.breakdown([province], period));
  const places = districts.map(({ key: placeKey }) => ({
    placeKey,
    areas: directory.areasOf({ placeKey, unitId, day: period.to }),
  }));
  await fillSample(db, upkeep, { unitId, items, period, places, sentence });
  return board;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TileBlock } from '@/lib/domain/board/tiles';
import { rowsOf } from './rows-of';

/** The blocks of `tiles.tsv`, in the order of their first line. */
export function readTiles(): TileBlock[] {
  const blocks = new Map<string, Record<string, [number, number]>>();
  for (const [block = '', key = '', column, row] of rowsOf(
    readFileSync(join(process.cwd(), 'db', 'places', 'tiles.tsv'), 'utf8'),
  )) {
    const cells = blocks.get(block) ?? {};
    blocks.set(block, cells);
    cells[key] = [Number(column), Number(row)];
  }
  return [...blocks.values()];
}

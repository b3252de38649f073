import { readTiles } from '@/db/places/read-tiles';
import type { TileBlock } from '@/lib/domain/board/tiles';

let read: readonly TileBlock[] | undefined;

/** Where places stand on the map of equal tiles: official facts laid out by hand, read once a process. */
export function tileBlocks(): readonly TileBlock[] {
  read ??= readTiles();
  return read;
}

/** Records are flat; what lies in them deeper than this nobody means, and walking it could take all of the stack. */
export const deepestRecord = 50;

/** Whether brackets of a parsed JSON value lie in one another more than so many deep. Goes layer by layer, on no stack. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  let layer = [value].filter(isHolder);
  for (let depth = 1; layer.length > 0; depth++) {
    if (depth > limit) return true;
    layer = layer.flatMap((holder) => Object.values(holder).filter(isHolder));
  }
  return false;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

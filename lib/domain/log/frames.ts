const mostFrames = 12;
const frameLine = /^\s+at (?:async )?(?:([\w$.<>#]+(?: \[as [\w$]+\])?) \()?(.+:\d+:\d+)\)?$/;
/** From the part of the house or the package on: what stands before it names the machine. */
const place =
  /(?:^|[\\/])((?:app|db|lib|tests|node_modules|\.next)[\\/][\w$./\\@~()[\]%+-]*:\d+:\d+)$|^(node:[\w/]+:\d+:\d+)$/;

/**
 * Where an error was thrown, as `function (place:line:column)`, nearest first. Only what a place in source can look like is
 * taken, and nothing of the message, which stands above the frames and may have lines like theirs.
 */
export function framesOf(stack: unknown, message = ''): string[] {
  if (typeof stack !== 'string') return [];
  const at = message === '' ? -1 : stack.indexOf(message);
  const below = at === -1 ? stack : stack.slice(at + message.length);
  return below
    .split('\n')
    .flatMap((line) => {
      const [, name = '', where = ''] = frameLine.exec(line) ?? [];
      const found = place.exec(where);
      const known = found?.[1] ?? found?.[2];
      return known ? [name ? `${name} (${known})` : known] : [];
    })
    .slice(0, mostFrames);
}

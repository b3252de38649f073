import { longestChannelName } from '@/lib/domain/intake/channel-name';

const mark = '#names=';
const mostHandedOver = 50;

/** The page that registers channels, with names behind the `#`: browsers send that part to no server, so no log has it. */
export function linkToRegister(origin: string, names: readonly string[]): string {
  const handedOver = names.slice(0, mostHandedOver).map(encodeURIComponent).join('&');
  return `${origin}/channels${handedOver ? mark + handedOver : ''}`;
}

/** The names this page was opened with, taken out of its address so that they stay neither there nor in the history. */
export function takeNamesHandedOver(): readonly string[] {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(mark)) return [];
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
  const names = hash.slice(mark.length).split('&').map(decoded);
  return [...new Set(names)]
    .filter((name) => name !== '' && name.length <= longestChannelName)
    .slice(0, mostHandedOver);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

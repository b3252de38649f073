/** A name or an address by which a machine calls itself (RFC 6761, RFC 1122, RFC 4291): whoever types it elsewhere comes to their own. */
const ownNames =
  /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/i;

/** Whether an address opens on this very machine alone, or is none: nobody it is handed to comes here by it. */
export function isOnlyHere(address: string): boolean {
  return !URL.canParse(address) || ownNames.test(new URL(address).hostname);
}

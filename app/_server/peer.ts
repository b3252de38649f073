import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';

/** Which peers' forwarding headers are believed. */
export type TrustedPeers = Pick<BlockList, 'check'>;

/**
 * The peers that `TRUSTED_PROXY` names: addresses and networks (`10.0.0.0/8`) divided by commas. Throws when one is
 * neither, for a proxy that is not trusted by mistake makes all people one address.
 */
export function trustedPeers(setting: string): TrustedPeers {
  const list = new BlockList();
  for (const entry of setting
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const most = family === 'ipv6' ? 128 : 32;
    if (!isIP(address) || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))) {
      throw new Error(`TRUSTED_PROXY: ${entry} is no address and no network such as 127.0.0.1 or 10.0.0.0/8`);
    }
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/**
 * Who a request comes from. Forwarding headers count only when a trusted peer sends them; of several addresses the last
 * one that is no trusted proxy itself, for everything before it was written by whoever that is.
 */
export function callerAddress(headers: IncomingHttpHeaders, peer: string | undefined, trusted: TrustedPeers): string {
  let caller = plainAddress(peer ?? '') ?? 'unknown';
  const named = String(headers['x-forwarded-for'] ?? '').split(',');
  while (isTrusted(caller, trusted) && named.length > 0) {
    const before = plainAddress(named.pop() ?? '');
    if (!before) break;
    caller = before;
  }
  return caller;
}

export function isTrusted(address: string, trusted: TrustedPeers): boolean {
  return isIP(address) !== 0 && trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** An address without port, brackets and IPv6's way of writing IPv4; null when it is none. */
function plainAddress(written: string): string | null {
  const bare = written
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(bare) ? bare : null;
}

import 'server-only';
import { isSecure } from './address';

/**
 * What a cookie of ours is called. Over https with the prefix by which browsers take it from this very host alone, over https and
 * for the whole site (RFC 6265bis, `__Host-`): such a cookie is written with `secure`, `path: '/'` and no domain.
 */
export function cookieName(name: string): string {
  return isSecure() ? `__Host-${name}` : name;
}

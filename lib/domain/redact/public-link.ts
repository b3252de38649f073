import { redact } from './redact';
import type { Redacted } from './redacted';
import { sitesAbove } from './user-sites';

/** Segments after which a site puts who somebody is. */
const beforeUser =
  /^(?:u|users?|usr|profiles?|authors?|people|person|members?|accounts?|nick|tac-gia|tacgia|but-danh|thanh-vien|thanhvien|nguoi-dung|nguoidung|ca-nhan|trang-ca-nhan|tai-khoan|uid|by|phong-vien|ctv|bloggers?|contributors?|customers?|ho-so|channel)$/;
/** The same at the beginning of a segment, the name after it: tac-gia-thu-ha.htm. A headline has more words. */
const userInside =
  /^(?:u|user|usr|uid|author|tac-gia|tacgia|phong-vien|but-danh|blogger|ctv|contributor|customer|thanh-vien|nguoi-dung|ho-so)(?:[-_.][^-_.]+){1,5}$/;
/** Sites that are their users' own. */
const userSite = new RegExp(`(?:^|\\.)${sitesAbove}$`);
/** Pages that show one account, told apart by a query that is not kept. */
const userPage = /^(?:profile|user|member|author|account)s?\.[a-z]{2,5}$/;
const userMark = /^[@~]|@/;
/** Numbers of accounts are long; an article's that stands alone begins with its day. */
const accountNumber = /^(?!20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\d{9,}$/;
const articleNumber = /(?<=[a-z]-)\d{14,19}(?=\.[a-z]{3,5}$)/;
const siteName = /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/;

/**
 * What may be stored of a publication's link: scheme, host and path, or null when nothing may. Only http and https; without
 * query and fragment. Null too with a user name, a password or a port of its own; for an address in place of a site's name;
 * when redaction hides something in it (a page of a social network, a phone number); on a site that is its users' own; and
 * when a segment of the path looks like a user: begins with `~` or holds an `@`, begins with or stands after `user`, `profile`,
 * `tac-gia` and the like, is a page such as
 * `profile.php`, or is a long number by itself. An article's slug with its number stays. Never throws.
 */
export function publicLink(link: string): Redacted | null {
  if (!URL.canParse(link)) return null;
  const { protocol, username, password, port, hostname, pathname } = new URL(link);
  if ((protocol !== 'http:' && protocol !== 'https:') || username || password || port) return null;
  if (!siteName.test(hostname) || userSite.test(hostname)) return null;
  const path = decoded(pathname);
  if (path === null || hasUser(path.toLowerCase())) return null;
  const readable = `${protocol}//${hostname}${path.replace(articleNumber, '')}`;
  const isOpen = redact(readable).text === readable.normalize('NFC');
  return isOpen ? (`${protocol}//${hostname}${pathname}` as Redacted) : null;
}

function hasUser(path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.some(
    (segment, at) =>
      userMark.test(segment) ||
      segment.includes(';') ||
      userPage.test(segment) ||
      accountNumber.test(segment) ||
      userInside.test(segment) ||
      (at > 0 && beforeUser.test(segments[at - 1]!)),
  );
}

/** The path as people read it, or null when it is not one: written wrongly or hiding letters behind letters. */
function decoded(path: string): string | null {
  try {
    const read = decodeURIComponent(path);
    return /%[\da-f]{2}|[\\?#\p{Cc}]/iu.test(read) ? null : read;
  } catch {
    return null;
  }
}

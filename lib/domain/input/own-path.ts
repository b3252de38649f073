/** Stands for our own address: what leads away from it leads to another site. */
const here = 'http://here.invalid';

/**
 * A path of this site to go on to, from what a browser sent; `/` for anything that leads elsewhere, and for the page that
 * only says the database is away. Resolved as a browser would resolve it, so that `/.//evil.example` or a tab between two
 * slashes hides nothing; the answer is plain ASCII and fit for a header.
 */
export function ownPath(given: string | null | undefined): string {
  if (!given?.startsWith('/') || !URL.canParse(given, here)) return '/';
  const { origin, pathname, search, hash } = new URL(given, here);
  const leadsAway = origin !== here || /^\/[/\\]/.test(pathname);
  return leadsAway || /^\/unavailable(?:\/|$)/.test(pathname) ? '/' : pathname + search + hash;
}

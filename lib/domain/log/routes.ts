/** Every address the product answers, as its folder in `app` is named; what stands in brackets is told to no log. */
export const routes = [
  '/',
  '/account',
  '/account/preferences',
  '/account/second-factor',
  '/account/sign-out',
  '/admin/jobs',
  '/admin/words',
  '/api/audit',
  '/api/audit/people',
  '/api/dashboard/[table]',
  '/api/health',
  '/api/intake',
  '/api/intake/preview',
  '/api/metrics',
  '/api/places',
  '/api/posts',
  '/api/units',
  '/audit',
  '/channels',
  '/dashboard',
  '/dashboard/[table]',
  '/exports/audit',
  '/exports/opinions',
  '/exports/words',
  '/first-steps',
  '/fonts/[version]/[file]',
  '/help',
  '/help/[guide]',
  '/intake',
  '/intake/[id]/undo',
  '/intake/past',
  '/keys',
  '/login',
  '/login/provider',
  '/login/provider/return',
  '/login/second-factor',
  '/my-reports',
  '/my-reports/[id]',
  '/opinions',
  '/opinions/[id]',
  '/people',
  '/people/[id]',
  '/people/chosen',
  '/people/import',
  '/people/new',
  '/report',
  '/report-js/[file]',
  '/unavailable',
  '/units',
  '/units/[id]',
  '/units/new',
] as const;

const framework = '/_next';
const nowhere = '(nowhere)';

/** Everything `routeOf` answers. */
export const knownRoutes = [...routes, framework, nowhere] as const;
export type KnownRoute = (typeof knownRoutes)[number];

const parts = routes.map((route) => ({ route, parts: route.split('/') }));

/** The route that a request's address belongs to: a pattern of ours, never a part of what was asked for. */
export function routeOf(address: string): KnownRoute {
  const [path = ''] = address.split(/[?#]/, 1);
  const bare = path.length > 1 ? path.replace(/\/$/, '') : path;
  const asked = bare.split('/');
  if (asked[1] === '_next') return framework;
  const fitting = parts.filter(
    (one) =>
      one.parts.length === asked.length && one.parts.every((part, n) => part === asked[n] || part.startsWith('[')),
  );
  const exact = fitting.find(({ route }) => route === bare);
  return (exact ?? fitting[0])?.route ?? nowhere;
}

/** What is asked for all the time and tells nothing: parts of pages, and whether the product is well. */
export function isRoutine(route: string): boolean {
  return route === framework || /^\/(api\/(health|metrics)|fonts|report-js)(\/|$)/.test(route);
}

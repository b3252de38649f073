import { type NextRequest, NextResponse } from 'next/server';

/** Tells pages their own address, to come back to after signing in. Decides nothing about who may see what. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set('x-nd-path', request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

/** Not for requests with a body: a proxy would hold back and cut long uploads. */
export const config = {
  matcher: [
    {
      source: '/((?!_next/|api/|exports/|unavailable|favicon|icon).*)',
      missing: [{ type: 'header', key: 'content-type' }],
    },
  ],
};

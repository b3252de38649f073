import { reportScript } from '@/app/(collaborator)/report/script';

type Context = { params: Promise<{ file: string }> };

/** The report form's script; the server compresses it. Says nothing anyone may not know. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = (await reportScript()).files.get((await params).file);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}

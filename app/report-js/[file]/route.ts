import { extname } from 'node:path';
import { pageFiles } from '@/app/(collaborator)/report/page-files';
import { compressed, encodingFor } from '../compressed';

type Context = { params: Promise<{ file: string }> };

const types: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/** The report page's script and style sheet, compressed as the browser takes them. They say nothing anyone may not know. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const text = (await pageFiles()).files.get(file);
  const type = types[extname(file)];
  if (text === undefined || type === undefined) return new Response(null, { status: 404 });
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  };
  const encoding = encodingFor(request.headers.get('x-nd-encodings') ?? '');
  if (!encoding) return new Response(text, { headers });
  const body = await compressed(file, text, encoding);
  return new Response(body, { headers: { ...headers, 'x-nd-encoding': encoding } });
}

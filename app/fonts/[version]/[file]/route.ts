import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Context = { params: Promise<{ version: string; file: string }> };

const folder = join(process.cwd(), 'node_modules', '@fontsource', 'be-vietnam-pro');
const served = /^be-vietnam-pro-(vietnamese|latin)-[4-7]00-normal\.woff2$/;

/** The typeface, from one address for pages with the framework and without. Nothing but the installed version is there. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { version, file } = await params;
  if (!served.test(file) || version !== (await installedVersion())) return new Response(null, { status: 404 });
  return new Response(await readFile(join(folder, 'files', file)), {
    headers: { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' },
  });
}

async function installedVersion(): Promise<string> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version;
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Context = { params: Promise<{ version: string; file: string }> };
type Fonts = { readonly version: string; readonly files: ReadonlyMap<string, Buffer> };

const shared = globalThis as typeof globalThis & { ngheDanFonts?: Promise<Fonts> };

/**
 * The typeface, from one address for pages with the framework and without. The version is made from the files' content, as
 * `fonts:make` writes it into the style sheet, so that browsers may keep them for good.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { version, file } = await params;
  const fonts = await fontsRead();
  const font = fonts.version === version ? fonts.files.get(file) : undefined;
  if (!font) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(font), {
    headers: { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' },
  });
}

/** Read once a process; anew after a failure. */
function fontsRead(): Promise<Fonts> {
  shared.ngheDanFonts ??= readFonts().catch((error) => {
    shared.ngheDanFonts = undefined;
    throw error;
  });
  return shared.ngheDanFonts;
}

async function readFonts(): Promise<Fonts> {
  const folder = join(process.cwd(), 'app', 'fonts', 'files');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.woff2')).sort();
  const files = new Map<string, Buffer>();
  const hash = createHash('sha256');
  for (const name of names) {
    const content = await readFile(join(folder, name));
    files.set(name, content);
    hash.update(content);
  }
  return { version: hash.digest('hex').slice(0, 8), files };
}

import type { ExportFile } from '@/lib/services/exports/noted-file';

/** The answer that hands a file out as it is made, and is kept nowhere on the way. */
export function fileResponse({ stream, contentType, filename }: ExportFile): Response {
  return new Response(stream, {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}

import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { readMetrics } from '@/lib/services/metrics/read-metrics';

export const dynamic = 'force-dynamic';

/** Metrics of this process as Prometheus reads them, for the holder of a key for it; people's sessions are refused. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'metrics.read');
    const { text, contentType } = await readMetrics(viewer);
    return new Response(text, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } });
  });
}
